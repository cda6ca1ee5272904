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

/// A number of hits out of a number of tries.
package struct Share: Equatable, Sendable {
  package let hits: Int
  package let count: Int

  package init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
  }
}
