import Foundation

extension [Double] {
  /// The autocorrelation at a lag: Σ(xₜ − x̄)(xₜ₊ₗ − x̄)/Σ(xₜ − x̄)² (Box and Jenkins 1970).
  ///
  /// Nil if all values are equal, or there are too few.
  package func autocorrelation(lag: Int = 1) -> Double? {
    guard count > lag else { return nil }
    let away = map { [mean] in $0 - mean }
    let all = away.reduce(0) { $0 + $1 * $1 }
    guard all > 0 else { return nil }
    return zip(away, away.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } / all
  }
}

/// The effective sample size for a mean of dependent values: n(1 − φ)/(1 + φ), where neighbors
/// correlate by φ (Bayley and Hammersley 1946).
///
/// Never more than `count`: a negative correlation of daily values is usually chance.
package func effectiveCount(_ count: Int, autocorrelation: Double) -> Double {
  let phi = min(max(autocorrelation, 0), 0.99)
  return Double(count) * (1 - phi) / (1 + phi)
}
