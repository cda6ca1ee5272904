/// A lower and an upper end.
package struct Interval: Equatable, Sendable {
  package let low: Double
  package let high: Double

  package init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  /// The 90% interval of a share from its counts alone, which may be fractional (Jeffreys 1946).
  package init(jeffreys hits: Double, of count: Double) {
    let beta = Beta(hits + 0.5, count - hits + 0.5)
    self.init(beta.quantile(0.05), beta.quantile(0.95))
  }

  package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// A number of hits out of a number of tries.
package struct Share: Equatable, Sendable {
  package let hits: Int
  package let count: Int

  package init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
  }
}
