/// What a figure of the table has to be.
package enum Gate: Sendable {
  case atMost(Double)
  case atLeast(Double)
  case within(ClosedRange<Double>)

  var said: String {
    switch self {
    case .atMost(let most): "≤ \(most.said)"
    case .atLeast(let least): "≥ \(least.said)"
    case .within(let range): "\(range.lowerBound.said) to \(range.upperBound.said)"
    }
  }

  /// A figure that could not be had, of nobody, does not hold.
  package func holds(_ value: Double) -> Bool {
    switch self {
    case .atMost(let most): value <= most
    case .atLeast(let least): value >= least
    case .within(let range): range.contains(value)
    }
  }
}
