import Foundation

/// A line through the median of all slopes between two points, which a few odd days do not bend
/// (Theil 1950, Sen 1968).
package struct TheilSen: Sendable {
  package let slope: Double
  /// Median of y less slope times median of x.
  package let intercept: Double
  private let slopes: [Double]
  private let deviation: Double

  /// Nil where no two points differ in x.
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
    self.slopes = slopes
    func weight(_ n: Int) -> Double { Double(n * (n - 1) * (2 * n + 5)) }
    let tied = (x.ties + y.ties).reduce(0) { $0 + weight($1) }
    deviation = max(0, (weight(x.count) - tied) / 18).squareRoot()
  }

  /// Sen's interval (his equation 2.6): the slopes whose ranks lie z·σ around the middle.
  package func interval(_ level: Double = 0.9) -> Interval {
    let reach = Normal.quantile((1 + level) / 2) * deviation
    let all = Double(slopes.count)
    let low = Int(((all - reach) / 2).rounded(.toNearestOrEven)) - 1
    let high = Int(((all + reach) / 2).rounded(.toNearestOrEven))
    return Interval(slopes[max(low, 0)], slopes[min(high, slopes.count - 1)])
  }

  /// An interval of the slope that allows for days being alike: the residuals are drawn again in
  /// blocks of neighbours (Künsch 1989), put back on the line, and fitted anew.
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
  /// As many values, drawn with replacement in runs of neighbours.
  package func blocks(of length: Int, using source: inout SeededNumbers) -> [Double] {
    let length = Swift.min(length, count)
    var drawn: [Double] = []
    while drawn.count < count {
      let start = source.index(below: count - length + 1)
      drawn += self[start..<(start + length)]
    }
    return Array(drawn.prefix(count))
  }
}
