import Foundation

/// The standard normal distribution.
package enum Normal {
  static func density(_ z: Double) -> Double {
    exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }

  /// Φ(z) = ½ erfc(−z/√2), which stays accurate in the lower tail.
  package static func cdf(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The number below which this share of the distribution lies.
  ///
  /// Acklam's rational approximation (2003, relative error 1.15e-9), then one step of Halley's
  /// method, which brings it to machine precision.
  package static func quantile(_ share: Double) -> Double {
    guard share > 0 else { return -.infinity }
    guard share < 1 else { return .infinity }
    // The upper half mirrors the lower one, where cdf is accurate.
    guard share <= 0.5 else { return -quantile(1 - share) }
    let guess = share < 0.02425 ? tail(share) : middle(share)
    let step = (cdf(guess) - share) / density(guess)
    return guess - step / (1 + guess * step / 2)
  }

  private static func tail(_ share: Double) -> Double {
    let q = (-2 * log(share)).squareRoot()
    let above = polynomial(
      [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00,
      ],
      at: q
    )
    let below = polynomial(
      [
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
        3.754408661907416e+00, 1,
      ],
      at: q
    )
    return above / below
  }

  private static func middle(_ share: Double) -> Double {
    let q = share - 0.5
    let above = polynomial(
      [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00,
      ],
      at: q * q
    )
    let below = polynomial(
      [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1,
      ],
      at: q * q
    )
    return q * above / below
  }

  private static func polynomial(_ coefficients: [Double], at x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}

/// A distribution of waiting times whose logarithm is normal.
package struct LogNormal: Sendable {
  /// The mean of the logarithm; the median is its exponential.
  let mean: Double
  let deviation: Double

  /// f(t) = φ((ln t − m)/σ) / (tσ).
  package func density(_ time: Double) -> Double {
    guard time > 0 else { return 0 }
    return Normal.density((log(time) - mean) / deviation) / (time * deviation)
  }

  /// S(t) = 1 − Φ((ln t − m)/σ).
  package func survival(_ time: Double) -> Double {
    guard time > 0 else { return 1 }
    return Normal.cdf(-(log(time) - mean) / deviation)
  }
}
