import Foundation

/// A linear model y = Xb + e by least squares, with some coefficients shrunk toward zero.
///
/// Minimizes |y − Xb|² + Σ λ b² (Hoerl and Kennard 1970); a λ of 0 leaves its coefficient free.
/// With a prior b ~ N(0, τ²) and residual variance s², λ = s²/τ² makes it the posterior mean of b,
/// and s²(XᵀX + Λ)⁻¹ the posterior covariance (Lindley and Smith 1972).
package struct LinearModel: Sendable {
  package let coefficients: [Double]
  /// y − Xb.
  let residuals: [Double]
  /// (XᵀX + Λ)⁻¹.
  package let inverse: Matrix
  private let design: Matrix

  /// Solves the normal equations by Cholesky; nil if the columns do not determine b.
  ///
  /// That is accurate enough for a few columns of similar scale.
  ///
  /// - Parameter penalties: one λ per column.
  package init?(_ design: Matrix, _ y: [Double], penalties: [Double]? = nil) {
    var normal = design.gram()
    for (index, penalty) in (penalties ?? []).enumerated() { normal[index, index] += penalty }
    guard let root = Cholesky(normal) else { return nil }
    let coefficients = root.solve(design.transposed(times: y))
    self.coefficients = coefficients
    residuals = zip(y, design * coefficients).map { $0 - $1 }
    inverse = root.inverse
    self.design = design
  }

  /// tr X(XᵀX + Λ)⁻¹Xᵀ, the effective degrees of freedom (Hastie, Tibshirani and Friedman, "The
  /// Elements of Statistical Learning", 3.50).
  var freedom: Double {
    let product = inverse * design.gram()
    return (0..<product.rows).reduce(0) { $0 + product[$1, $1] }
  }

  /// s²: Σe²/(n − freedom).
  package var variance: Double {
    residuals.reduce(0) { $0 + $1 * $1 } / (Double(residuals.count) - freedom)
  }

  /// The standard errors of b with autocorrelated residuals: Newey and West (1987).
  ///
  /// The roots of the diagonal of A(Γ₀ + Σ (1 − l/(L+1))(Γₗ + Γₗᵀ))A, with A = (XᵀX + Λ)⁻¹ and Γₗ =
  /// Σ eₜeₜ₋ₗxₜxₜ₋ₗᵀ, without a small-sample correction, as in statsmodels.
  package func deviations(lags: Int) -> [Double] {
    var middle = Matrix(rows: design.columns, columns: design.columns)
    for lag in 0...lags {
      let weight = 1 - Double(lag) / Double(lags + 1)
      for row in lag..<max(lag, design.rows) {
        let product = weight * residuals[row] * residuals[row - lag]
        for one in 0..<design.columns {
          for other in 0..<design.columns {
            let term = product * design[row, one] * design[row - lag, other]
            middle[one, other] += term
            if lag > 0 { middle[other, one] += term }
          }
        }
      }
    }
    let covariance = inverse * middle * inverse
    return coefficients.indices.map { max(0, covariance[$0, $0]).squareRoot() }
  }
}
