import Foundation

/// A lower and an upper end.
package struct Interval: Equatable, Sendable {
  package let low: Double
  package let high: Double

  package init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// What came of a number of tries.
package struct Share: Equatable, Sendable {
  package let hits: Int
  package let count: Int

  package init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
  }

  /// Equal-tailed under Jeffreys' prior Beta(½, ½), with the ends at 0 and 1 where nothing or
  /// everything hit (Brown, Cai and DasGupta 2001).
  package func jeffreys(_ level: Double = 0.9) -> Interval {
    let posterior = Beta(Double(hits) + 0.5, Double(count - hits) + 0.5)
    return Interval(
      hits == 0 ? 0 : posterior.quantile((1 - level) / 2),
      hits == count ? 1 : posterior.quantile((1 + level) / 2)
    )
  }

  /// Wilson's score interval (1927).
  package func wilson(_ level: Double = 0.9) -> Interval {
    let n = Double(count)
    let share = Double(hits) / n
    let z2 = pow(Normal.quantile((1 + level) / 2), 2)
    let centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    let half = (z2 * (share * (1 - share) / n + z2 / (4 * n * n))).squareRoot() / (1 + z2 / n)
    return Interval(max(0, centre - half), min(1, centre + half))
  }
}
