import Foundation

/// A line with the median of all slopes between two points, which a few outliers do not bend (Theil
/// 1950, Sen 1968).
package struct TheilSen: Sendable {
  package let slope: Double
  /// The median of y minus slope times the median of x.
  package let intercept: Double

  /// Nil if no two points differ in x.
  package init?(x: [Double], y: [Double]) {
    var slopes: [Double] = []
    slopes.reserveCapacity(x.count * x.count / 2)
    for one in x.indices {
      for other in 0..<one where x[one] != x[other] {
        slopes.append((y[one] - y[other]) / (x[one] - x[other]))
      }
    }
    guard !slopes.isEmpty else { return nil }
    slopes.sort()
    slope = slopes.quantile(0.5)
    intercept = y.median - slope * x.median
  }

  /// An interval of the slope that allows for correlated days: residuals are resampled in blocks of
  /// neighbors (Künsch 1989), added to the line, and fitted again.
  package static func bootstrapInterval(
    x: [Double],
    y: [Double],
    block: Int,
    level: Double = 0.9,
    draws: Int = 400,
    using source: inout SeededNumbers
  ) -> Interval? {
    guard let line = TheilSen(x: x, y: y) else { return nil }
    let residuals = zip(x, y).map { $1 - line.intercept - line.slope * $0 }
    let slopes = (0..<draws).compactMap { _ in
      let drawn = residuals.blocks(of: block, using: &source)
      return TheilSen(x: x, y: zip(x, drawn).map { line.intercept + line.slope * $0 + $1 })?.slope
    }.sorted()
    return Interval(slopes.quantile((1 - level) / 2), slopes.quantile((1 + level) / 2))
  }
}

extension [Double] {
  /// The same number of values, drawn with replacement in runs of neighbors.
  func blocks(of length: Int, using source: inout SeededNumbers) -> [Double] {
    let length = Swift.min(length, count)
    var drawn: [Double] = []
    while drawn.count < count {
      let start = source.index(below: count - length + 1)
      drawn += self[start..<(start + length)]
    }
    return Array(drawn.prefix(count))
  }
}
