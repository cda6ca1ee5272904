import Foundation

extension [Double] {
  /// The non-decreasing values closest to these in weighted least squares.
  ///
  /// By pooling adjacent violators (Ayer and others 1955).
  func isotonic(weights: [Double]? = nil) -> [Double] {
    var blocks: [(sum: Double, weight: Double, count: Int)] = []
    for (index, value) in enumerated() {
      let weight = weights?[index] ?? 1
      blocks.append((value * weight, weight, 1))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        guard before.sum * last.weight >= last.sum * before.weight else { break }
        blocks.removeLast(2)
        blocks.append(
          (before.sum + last.sum, before.weight + last.weight, before.count + last.count)
        )
      }
    }
    return blocks.flatMap { [Double](repeating: $0.sum / $0.weight, count: $0.count) }
  }
}

/// Guessed probabilities and their outcomes.
package struct Forecasts: Sendable {
  /// From 0 to 1, ascending.
  package let guesses: [Double]
  /// 1 if it happened, otherwise 0.
  package let outcomes: [Double]
  /// How much each counts: 1, or less where what came of it is only likely.
  let weights: [Double]

  package init(_ pairs: [(guess: Double, happened: Bool)]) {
    self.init(weighted: pairs.map { ($0.guess, $0.happened, 1) })
  }

  package init(weighted: [(guess: Double, happened: Bool, weight: Double)]) {
    let sorted = weighted.sorted { $0.guess < $1.guess }
    guesses = sorted.map(\.guess)
    outcomes = sorted.map { $0.happened ? 1 : 0 }
    weights = sorted.map(\.weight)
  }

  /// The sum of the weights.
  var count: Double { weights.reduce(0, +) }

  /// The mean square of guess minus outcome (Brier 1950).
  package var brier: Double { meanSquare(guesses) }

  /// UNC: the score of always guessing the base rate.
  package var uncertainty: Double {
    let base = sum(outcomes) / count
    return base * (1 - base)
  }

  /// How often it happened for each guess, as a rising step curve: CORP (Dimitriadis, Gneiting and
  /// Jordan 2021).
  package var reliability: [Double] { staircase(outcomes) }

  /// Mean guess minus the share that happened; positive if the guesses are too hopeful.
  package var bias: Double { (sum(guesses) - sum(outcomes)) / count }

  /// The band that holds 90 of 100 step curves if every guess is right.
  package func consistencyBand(
    _ level: Double = 0.9,
    draws: Int = 2_000,
    using source: inout SeededNumbers
  ) -> [Interval] {
    // Computed once, outside the loop over draws.
    let groups = groups
    let sizes = groups.map(size)
    var steps = [[Double]](repeating: [], count: groups.count)
    for place in steps.indices { steps[place].reserveCapacity(draws) }
    for _ in 0..<draws {
      let shares = groups.map { group in
        let came = group.reduce(0) { $0 + (source.happens(guesses[$1]) ? weights[$1] : 0) }
        return came / size(group)
      }
      for (index, step) in shares.isotonic(weights: sizes).enumerated() {
        steps[index].append(step)
      }
    }
    return zip(steps, groups).flatMap { values, group in
      let sorted = values.sorted()
      let band = Interval(sorted.quantile((1 - level) / 2), sorted.quantile((1 + level) / 2))
      return [Interval](repeating: band, count: group.count)
    }
  }

  /// The index ranges of equal guesses, which share one step.
  private var groups: [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in guesses.indices {
      if let last = groups.last, guesses[last.lowerBound] == guesses[index] {
        groups[groups.count - 1] = last.lowerBound..<(index + 1)
      } else {
        groups.append(index..<(index + 1))
      }
    }
    return groups
  }

  private func staircase(_ outcomes: [Double]) -> [Double] {
    let shares = groups.map { group in
      group.reduce(0) { $0 + weights[$1] * outcomes[$1] } / size(group)
    }
    let steps = shares.isotonic(weights: groups.map(size))
    return zip(steps, groups).flatMap { [Double](repeating: $0, count: $1.count) }
  }

  private func meanSquare(_ values: [Double]) -> Double {
    sum(zip(values, outcomes).map { pow($0 - $1, 2) }) / count
  }

  private func size(_ group: Range<Int>) -> Double { weights[group].reduce(0, +) }

  /// Σ w·v.
  func sum(_ values: [Double]) -> Double { zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } }
}
