import Foundation

extension [Double] {
  /// How probably a value of those marked exceeds one of the others, equal ones counting half.
  ///
  /// The area under the curve, which is Mann and Whitney's U over n₁n₀. Nil where either group is
  /// empty.
  package func areaUnderCurve(_ marked: [Bool]) -> Double? {
    let ones = marked.count(where: \.self)
    guard ones > 0, ones < count else { return nil }
    let sum = zip(midranks, marked).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let u = sum - Double(ones * (ones + 1)) / 2
    return u / Double(ones * (count - ones))
  }
}

/// Whether the strongest of several factors is stronger than chance makes the strongest.
///
/// The marks are shuffled within their strata, and every factor's |AUC − ½| is compared with the
/// largest of each shuffle, so that looking at twelve factors costs what it should (Westfall and
/// Young 1993).
package struct MaximumPermutation: Sendable {
  /// AUC − ½ of each factor; nil where one group has no value.
  package let effects: [Double?]
  /// The family-wise p-value of each factor, (1 + larger)/(1 + shuffles).
  package let p: [Double?]

  /// - Parameter factors: each factor's values; nil where it could not be told.
  package init(
    factors: [[Double?]],
    marked: [Bool],
    strata: [Int],
    shuffles: Int = 2_000,
    using source: inout SeededNumbers
  ) {
    let ranked = factors.map(RankedFactor.init)
    let effects = ranked.map { $0.effect(marked) }
    var larger = [Int](repeating: 0, count: factors.count)
    let groups = Dictionary(grouping: marked.indices, by: { strata[$0] })
      .sorted { $0.key < $1.key }.map(\.value)
    for _ in 0..<shuffles {
      var shuffled = marked
      for group in groups {
        var order = group
        source.shuffle(&order)
        for (place, from) in zip(group, order) { shuffled[place] = marked[from] }
      }
      let largest = ranked.compactMap { $0.effect(shuffled).map(abs) }.max() ?? 0
      for (index, effect) in effects.enumerated() {
        if let effect, largest >= abs(effect) - 1e-12 { larger[index] += 1 }
      }
    }
    self.effects = effects
    p = zip(effects, larger).map { effect, larger in
      effect.map { _ in Double(1 + larger) / Double(1 + shuffles) }
    }
  }
}

/// A factor ranked once, since a shuffle of the marks leaves its ranks as they are.
private struct RankedFactor {
  let places: [Int]
  let ranks: [Double]

  init(_ values: [Double?]) {
    places = values.indices.filter { values[$0] != nil }
    ranks = values.compactMap(\.self).midranks
  }

  func effect(_ marked: [Bool]) -> Double? {
    var ones = 0
    var sum = 0.0
    for (place, rank) in zip(places, ranks) where marked[place] {
      ones += 1
      sum += rank
    }
    guard ones > 0, ones < ranks.count else { return nil }
    let u = sum - Double(ones * (ones + 1)) / 2
    return u / Double(ones * (ranks.count - ones)) - 0.5
  }
}
