import Foundation

extension [Double] {
  /// The non-decreasing values nearest to these in weighted squares.
  ///
  /// By pooling adjacent violators (Ayer and others 1955).
  package func isotonic(weights: [Double]? = nil) -> [Double] {
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

/// Guesses of a probability, and what came of each.
package struct Forecasts: Sendable {
  /// From 0 to 1, ascending.
  package let guesses: [Double]
  /// 1 where it happened, else 0.
  package let outcomes: [Double]

  package init(_ pairs: [(guess: Double, happened: Bool)]) {
    let sorted = pairs.sorted { $0.guess < $1.guess }
    guesses = sorted.map(\.guess)
    outcomes = sorted.map { $0.happened ? 1 : 0 }
  }

  package var count: Int { guesses.count }

  /// The mean square of guess less outcome (Brier 1950).
  package var brier: Double { meanSquare(guesses) }

  /// UNC: what always guessing the base rate would have cost.
  package var uncertainty: Double {
    let base = outcomes.reduce(0, +) / Double(count)
    return base * (1 - base)
  }

  /// How often it happened for each guess, as a rising staircase: CORP (Dimitriadis, Gneiting and
  /// Jordan 2021).
  package var reliability: [Double] { staircase(outcomes) }

  /// MCB: what the guesses lose by saying too much or too little.
  package var miscalibration: Double { brier - meanSquare(reliability) }

  /// DSC: what the guesses win by telling the likely from the unlikely.
  package var discrimination: Double { uncertainty - meanSquare(reliability) }

  /// Mean guess less share that happened; above nothing is too hopeful.
  package var bias: Double {
    (guesses.reduce(0, +) - outcomes.reduce(0, +)) / Double(count)
  }

  /// The deviation of ``bias`` if every guess were right: √Σp(1−p)/n.
  package var biasDeviation: Double {
    guesses.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot() / Double(count)
  }

  /// Spiegelhalter's z (1986): the Brier score against its mean if every guess were right.
  package var spiegelhalter: Double {
    let pairs = zip(guesses, outcomes)
    let above = pairs.reduce(0) { $0 + ($1.1 - $1.0) * (1 - 2 * $1.0) }
    let below = guesses.reduce(0) { $0 + pow(1 - 2 * $1, 2) * $1 * (1 - $1) }
    return above / below.squareRoot()
  }

  /// Where 90 of 100 staircases of a person would lie whose every guess is right.
  package func consistencyBand(
    _ level: Double = 0.9,
    draws: Int = 2_000,
    using source: inout SeededNumbers
  ) -> [Interval] {
    var steps = [[Double]](repeating: [], count: count)
    for _ in 0..<draws {
      let drawn = guesses.map { source.happens($0) ? 1.0 : 0 }
      for (index, step) in staircase(drawn).enumerated() { steps[index].append(step) }
    }
    return steps.map { values in
      let sorted = values.sorted()
      return Interval(sorted.quantile((1 - level) / 2), sorted.quantile((1 + level) / 2))
    }
  }

  /// Equal guesses are one group: they share one step.
  private func staircase(_ outcomes: [Double]) -> [Double] {
    var sums: [Double] = []
    var sizes: [Double] = []
    for index in guesses.indices {
      if index > 0, guesses[index] == guesses[index - 1] {
        sums[sums.count - 1] += outcomes[index]
        sizes[sizes.count - 1] += 1
      } else {
        sums.append(outcomes[index])
        sizes.append(1)
      }
    }
    let steps = zip(sums, sizes).map { $0 / $1 }.isotonic(weights: sizes)
    return zip(steps, sizes).flatMap { [Double](repeating: $0, count: Int($1)) }
  }

  private func meanSquare(_ values: [Double]) -> Double {
    zip(values, outcomes).reduce(0) { $0 + pow($1.0 - $1.1, 2) } / Double(count)
  }
}
