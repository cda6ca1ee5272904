import Foundation

/// ln Γ(x) for x > 0, by Stirling's series after stepping up to 15 (Abramowitz and Stegun 6.1.41).
///
/// The C library's version keeps the sign in a global variable, which Swift 6 does not allow.
package func logGamma(_ x: Double) -> Double {
  guard x < 15 else { return stirling(x) }
  var shifted = x
  var product = 1.0
  while shifted < 15 {
    product *= shifted
    shifted += 1
  }
  return stirling(shifted) - log(product)
}

private func stirling(_ x: Double) -> Double {
  let inverse = 1 / (x * x)
  let divisors: [Double] = [1_188, -1_680, 1_260, -360, 12]
  let series = divisors.reduce(-691.0 / 360_360) { $0 * inverse + 1 / $1 }
  return (x - 0.5) * log(x) - x + log(2 * .pi) / 2 + series / x
}

/// ln of the binomial coefficient "`count` choose `chosen`".
func logChoose(_ count: Int, _ chosen: Int) -> Double {
  logGamma(Double(count + 1)) - logGamma(Double(chosen + 1)) - logGamma(Double(count - chosen + 1))
}

/// The beta distribution, for an uncertain share.
package struct Beta: Sendable {
  let alpha: Double
  let beta: Double

  package init(_ alpha: Double, _ beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  var mean: Double { alpha / (alpha + beta) }

  /// The regularized incomplete beta function, by its continued fraction (Lentz; Press et al.,
  /// "Numerical Recipes", 6.4).
  package func cdf(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exp(
      alpha * log(x) + beta * log1p(-x) + logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
    )
    return x < (alpha + 1) / (alpha + beta + 2)
      ? front * Self.fraction(alpha, beta, x) / alpha
      : 1 - front * Self.fraction(beta, alpha, 1 - x) / beta
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...1_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }

  /// The value below which this share of the distribution lies, by Newton's method within a
  /// bracket.
  package func quantile(_ share: Double) -> Double {
    guard share > 0 else { return 0 }
    guard share < 1 else { return 1 }
    let scale = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
    var low = 0.0
    var high = 1.0
    var x = mean
    for _ in 0..<200 {
      let gap = cdf(x) - share
      if gap > 0 { high = x } else { low = x }
      let density = exp(scale + (alpha - 1) * log(x) + (beta - 1) * log1p(-x))
      var next = x - gap / density
      if !(next > low && next < high) { next = (low + high) / 2 }
      if abs(next - x) <= 1e-15 * x { return next }
      x = next
    }
    return x
  }
}
