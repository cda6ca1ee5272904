import Foundation

/// Which of several things noted before the outcome goes along with getting further.
///
/// Looked at with every fifth interview, by the strongest of all factors against the strongest of
/// shuffled outcomes (``MaximumPermutation``), within first and later rounds. It says something
/// where two looks five interviews apart agree, and then names a group: factors go together, so the
/// strongest alone is the wrong one too often.
package struct FactorModel: Sendable {
  /// One interview with what was noted before its outcome.
  package struct Row: Equatable, Sendable {
    /// By the place of each factor; nil where it could not be told.
    package let values: [Double?]
    package let ledOn: Bool
    /// Shuffles stay within it: first rounds with first rounds.
    package let stratum: Int

    package init(values: [Double?], ledOn: Bool, stratum: Int) {
      self.values = values
      self.ledOn = ledOn
      self.stratum = stratum
    }
  }

  /// What has to hold before anything is named.
  package struct Rule: Equatable, Sendable {
    /// The family-wise p-value of the strongest, at both looks.
    package var p: Double
    /// The share of the strongest effect from which a factor belongs to the group.
    package var near: Double
    /// The largest group that is named.
    package var most: Int

    package init(p: Double, near: Double, most: Int) {
      self.p = p
      self.near = near
      self.most = most
    }

    /// Chosen on people made up from other seeds than it was then tried on; `make simulate` prints
    /// how often it is wrong.
    ///
    /// With 0.1 and the strongest alone it would speak up three times as often where little is to be
    /// found, and be wrong half of the time.
    package static let chosen = Rule(p: 0.02, near: 0.35, most: 5)
  }

  /// How it looked with the first so many interviews.
  package struct Look: Equatable, Sendable {
    /// AUC − ½ of each factor.
    package let effects: [Double?]
    /// The family-wise p-value of the strongest.
    package let p: Double
  }

  /// The newest look; nil below 20 interviews or 6 of either outcome.
  package let look: Look?
  /// The look five interviews earlier.
  package let earlier: Look?
  /// The interviews the newest look takes in.
  package let rows: [Row]
  private let rule: Rule

  package static let fewest = 20
  package static let fewestOfEach = 6
  private static let step = 5

  /// - Parameter rows: in the order their outcomes became known.
  package init(_ rows: [Row], rule: Rule = .chosen) {
    let count = rows.count / Self.step * Self.step
    self.rule = rule
    self.rows = Array(rows.prefix(count))
    look = Self.look(at: rows.prefix(count), upTo: rule.p)
    // Where the newest look says nothing, an earlier one need not be taken.
    earlier =
      (look?.p ?? 1) < rule.p
      ? Self.look(at: rows.prefix(count - Self.step), upTo: rule.p) : nil
  }

  /// The factors of the group, the strongest first; empty where nothing stands out.
  package var named: [Int] {
    guard let look, let earlier, look.p < rule.p, earlier.p < rule.p,
      let strongest = look.strongest, earlier.strongest != nil
    else { return [] }
    let floor = (look.effects[strongest] ?? 0) * rule.near
    let group = look.effects.indices.filter { (look.effects[$0] ?? -1) >= floor }
      .sorted { (look.effects[$0] ?? 0, $1) > (look.effects[$1] ?? 0, $0) }
    return Array(group.prefix(rule.most))
  }

  package static func look(at rows: ArraySlice<Row>, upTo p: Double) -> Look? {
    let ones = rows.count(where: \.ledOn)
    guard rows.count >= fewest, min(ones, rows.count - ones) >= fewestOfEach,
      let width = rows.first?.values.count
    else { return nil }
    // The same seed at every look: a page that is opened twice says the same.
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

  /// How much the odds of getting further grow with one step more of a factor: nine times in ten
  /// within these, by Firth's regression.
  package func oddsRatio(of factor: Int) -> Interval? {
    let known = rows.filter { $0.values[factor] != nil }
    let design = Matrix(known.map { [1, $0.values[factor] ?? 0] })
    return FirthLogistic(design, known.map { $0.ledOn ? 1 : 0 })?.profileInterval(1)
      .map { Interval(exp($0.low), exp($0.high)) }
  }
}

extension FactorModel.Look {
  /// The factor with the largest effect, where it is one that goes along with getting further.
  package var strongest: Int? {
    let largest = effects.indices.max { abs(effects[$0] ?? 0) < abs(effects[$1] ?? 0) }
    return largest.flatMap { (effects[$0] ?? 0) > 0 ? $0 : nil }
  }
}
