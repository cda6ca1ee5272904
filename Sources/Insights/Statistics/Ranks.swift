import Foundation

/// Whether the strongest of several factors is stronger than chance would make it.
///
/// The marks are shuffled within their strata, and every factor's |AUC − ½| is compared with the
/// largest of each shuffle, which corrects for looking at many factors (Westfall and Young 1993).
package struct MaximumPermutation: Sendable {
  /// AUC − ½ of each factor; nil if one group has no value.
  package let effects: [Double?]
  /// The family-wise p-value of each factor, (1 + larger)/(1 + shuffles).
  package let p: [Double?]

  /// - Parameters:
  ///   - factors: the values of each factor; nil if unknown.
  ///   - enough: stops once the strongest factor is certain to have a p-value above this; the
  ///     p-values are then those so far.
  package init(
    factors: [[Double?]],
    marked: [Bool],
    strata: [Int],
    shuffles: Int = 2_000,
    enough: Double? = nil,
    using source: inout SeededNumbers
  ) {
    let ranked = RankedFactors(factors)
    let effects = ranked.effects(marked)
    let strongest = effects.indices.max { abs(effects[$0] ?? 0) < abs(effects[$1] ?? 0) }
    var larger = [Int](repeating: 0, count: factors.count)
    let groups = Dictionary(grouping: marked.indices, by: { strata[$0] })
      .sorted { $0.key < $1.key }.map(\.value)
    let most = enough.map { Int($0 * Double(1 + shuffles)) } ?? shuffles
    var shuffled = marked
    var done = 0
    while done < shuffles, strongest.map({ larger[$0] <= most }) ?? true {
      for group in groups {
        var order = group
        source.shuffle(&order)
        for (place, from) in zip(group, order) { shuffled[place] = marked[from] }
      }
      let largest = ranked.largestEffect(shuffled)
      for (index, effect) in effects.enumerated() {
        if let effect, largest >= abs(effect) - 1e-12 { larger[index] += 1 }
      }
      done += 1
    }
    self.effects = effects
    p = zip(effects, larger).map { effect, larger in
      effect.map { _ in Double(1 + larger) / Double(1 + done) }
    }
  }
}

/// Factors with their ranks, computed once because shuffling the marks does not change them.
private struct RankedFactors {
  private let count: Int
  /// For each interview, its rank in every factor; 0 if there is no value.
  private let ranks: [Double]
  private let isThere: [Double]
  private let sizes: [Double]

  init(_ factors: [[Double?]]) {
    let count = factors.count
    let places = factors.first?.count ?? 0
    var ranks = [Double](repeating: 0, count: count * places)
    var isThere = ranks
    for (factor, values) in factors.enumerated() {
      let known = values.indices.filter { values[$0] != nil }
      for (place, rank) in zip(known, values.compactMap(\.self).midranks) {
        ranks[place * count + factor] = rank
        isThere[place * count + factor] = 1
      }
    }
    self.count = count
    self.ranks = ranks
    self.isThere = isThere
    sizes = factors.map { Double($0.count { $0 != nil }) }
  }

  /// AUC − ½ of each factor; nil if one group has no value.
  func effects(_ marked: [Bool]) -> [Double?] {
    let (sums, ones) = sums(marked)
    return sums.indices.map { Self.effect(sums[$0], ones[$0], sizes[$0]) }
  }

  func largestEffect(_ marked: [Bool]) -> Double {
    let (sums, ones) = sums(marked)
    var largest = 0.0
    for index in sums.indices {
      if let effect = Self.effect(sums[index], ones[index], sizes[index]) {
        largest = max(largest, abs(effect))
      }
    }
    return largest
  }

  private func sums(_ marked: [Bool]) -> (sums: [Double], ones: [Double]) {
    var sums = [Double](repeating: 0, count: count)
    var ones = sums
    for place in marked.indices where marked[place] {
      let from = place * count
      for index in 0..<count {
        sums[index] += ranks[from + index]
        ones[index] += isThere[from + index]
      }
    }
    return (sums, ones)
  }

  private static func effect(_ sum: Double, _ ones: Double, _ size: Double) -> Double? {
    guard ones > 0, ones < size else { return nil }
    return (sum - ones * (ones + 1) / 2) / (ones * (size - ones)) - 0.5
  }
}
