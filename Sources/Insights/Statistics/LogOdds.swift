import Foundation

/// 1/(1 + e⁻ˣ).
package func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// ln(p/(1 − p)).
package func logit(_ p: Double) -> Double { log(p / (1 - p)) }

/// ln(1 + eˣ) without overflow.
package func log1pExp(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }
