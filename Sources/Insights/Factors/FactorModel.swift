import Foundation

/// Which of several things noted before the outcome goes along with getting further.
///
/// Every fifth interview, the strongest of all factors is compared with the strongest under
/// shuffled outcomes (``MaximumPermutation``), within first and later rounds. If two such looks,
/// five interviews apart, agree, it names a group: factors are correlated, so the single strongest
/// is too often the wrong one.
package struct FactorModel: Sendable {
  /// One interview, with what was noted before its outcome.
  package struct Row: Equatable, Sendable {
    /// The values by the index of each factor; nil if the person could not tell.
    package let values: [Double?]
    package let ledOn: Bool
    /// Outcomes are shuffled only within a stratum: first rounds with first rounds.
    let stratum: Int
  }

  /// The conditions for naming anything.
  package struct Rule: Equatable, Sendable {
    /// The highest family-wise p-value of the strongest factor, at both looks.
    var p: Double
    /// The share of the strongest effect that a factor needs to belong to the group.
    var near: Double
    /// The most factors that are named.
    var most: Int

    /// Chosen on simulated people, and then tested on people from other seeds; `make simulate`
    /// prints how often it is wrong.
    ///
    /// With p = 0.1 and only the strongest factor, it would name one three times as often where
    /// there is little to find, and be wrong half of the time.
    static let chosen = Rule(p: 0.02, near: 0.35, most: 5)
  }

  /// The result over the first interviews, up to some point.
  package struct Look: Equatable, Sendable {
    /// AUC − ½ of each factor.
    package let effects: [Double?]
    /// The family-wise p-value of the strongest factor.
    let p: Double
  }

  /// The newest look; nil below 20 interviews, or with fewer than 6 of either outcome.
  package let look: Look?
  /// The look five interviews earlier.
  let earlier: Look?
  /// The interviews in the newest look.
  package let rows: [Row]
  private let rule: Rule

  package static let fewest = 20
  static let fewestOfEach = 6
  private static let step = 5

  /// - Parameter rows: in the order their outcomes became known.
  init(_ rows: [Row], rule: Rule = .chosen) {
    let count = rows.count / Self.step * Self.step
    self.rule = rule
    self.rows = Array(rows.prefix(count))
    look = Self.look(at: rows.prefix(count), upTo: rule.p)
    // If the newest result is not significant, earlier ones need not be computed.
    earlier =
      (look?.p ?? 1) < rule.p
      ? Self.look(at: rows.prefix(count - Self.step), upTo: rule.p) : nil
  }

  /// The indices of the factors in the group, strongest first; empty if nothing is named.
  package var named: [Int] {
    guard let look, let earlier, look.p < rule.p, earlier.p < rule.p,
      let strongest = look.strongest, earlier.strongest != nil
    else { return [] }
    let floor = (look.effects[strongest] ?? 0) * rule.near
    let group = look.effects.indices.filter { (look.effects[$0] ?? -1) >= floor }
      .sorted { (look.effects[$0] ?? 0, $1) > (look.effects[$1] ?? 0, $0) }
    return Array(group.prefix(rule.most))
  }

  static func look(at rows: ArraySlice<Row>, upTo p: Double) -> Look? {
    let ones = rows.count(where: \.ledOn)
    guard rows.count >= fewest, min(ones, rows.count - ones) >= fewestOfEach,
      let width = rows.first?.values.count
    else { return nil }
    // A fixed seed, so that a page shows the same result when it is opened again.
    var source = SeededNumbers(seed: UInt64(rows.count))
    let found = MaximumPermutation(
      factors: (0..<width).map { factor in rows.map { $0.values[factor] } },
      marked: rows.map(\.ledOn),
      strata: rows.map(\.stratum),
      enough: p,
      using: &source
    )
    return Look(effects: found.effects, p: found.p.compactMap(\.self).min() ?? 1)
  }
}

extension FactorModel.Look {
  /// The index of the factor with the largest positive effect.
  var strongest: Int? {
    let largest = effects.indices.max { abs(effects[$0] ?? 0) < abs(effects[$1] ?? 0) }
    return largest.flatMap { (effects[$0] ?? 0) > 0 ? $0 : nil }
  }
}
