import Foundation

/// Logistic regression that stays finite with few data, or if a factor separates the outcomes.
///
/// Maximizes ln L + ½ ln det(XᵀWX): score Xᵀ(y − p + h(½ − p)) with h the diagonal of
/// W^½X(XᵀWX)⁻¹XᵀW^½ (Firth 1993; Heinze and Schemper 2002).
package struct FirthLogistic: Sendable {
  package let coefficients: [Double]
  let logLikelihood: Double
  private let design: Matrix
  private let outcomes: [Double]

  /// - Parameter design: includes a column of ones if there is an intercept.
  package init?(_ design: Matrix, _ outcomes: [Double]) {
    self.init(design, outcomes, holding: nil, from: nil)
  }

  private init?(
    _ design: Matrix,
    _ outcomes: [Double],
    holding held: (index: Int, value: Double)?,
    from start: [Double]?
  ) {
    self.design = design
    self.outcomes = outcomes
    var b = start ?? [Double](repeating: 0, count: design.columns)
    if let held { b[held.index] = held.value }
    guard var here = Self.look(design, outcomes, b) else { return nil }
    for _ in 0..<200 {
      guard let step = here.step(without: held?.index) else { return nil }
      if step.allSatisfy({ abs($0) < 1e-11 }) { break }
      // Steps of at most 5, halved until they climb: plain Newton steps can diverge with few data.
      var scale = min(1, 5 / (step.map(abs).max() ?? 1))
      var next: Look?
      for _ in 0..<40 {
        let there = zip(b, step).map { $0 + scale * $1 }
        next = Self.look(design, outcomes, there)
        if let next, next.value >= here.value - 1e-12 { break }
        scale /= 2
      }
      guard let next else { return nil }
      b = next.b
      here = next
    }
    coefficients = b
    logLikelihood = here.value
  }

  /// The interval of coefficients whose best penalized likelihood is within χ²(level)/2 of the
  /// maximum, found by bisection.
  ///
  /// Wald's interval would be inaccurate with few data.
  package func profileInterval(_ index: Int, _ level: Double = 0.9) -> Interval? {
    let drop = pow(Normal.quantile((1 + level) / 2), 2) / 2
    guard let low = bound(index, -1, drop), let high = bound(index, 1, drop) else { return nil }
    return Interval(low, high)
  }

  private func bound(_ index: Int, _ side: Double, _ drop: Double) -> Double? {
    func isInside(_ value: Double) -> Bool? {
      FirthLogistic(design, outcomes, holding: (index, value), from: coefficients)
        .map { $0.logLikelihood >= logLikelihood - drop }
    }
    var inside = coefficients[index]
    var reach = 1.0
    while reach < 1e4, isInside(coefficients[index] + side * reach) ?? false {
      inside = coefficients[index] + side * reach
      reach *= 2
    }
    guard reach < 1e4 else { return nil }
    var outside = coefficients[index] + side * reach
    while abs(outside - inside) > 1e-8 {
      let middle = (inside + outside) / 2
      if isInside(middle) ?? false { inside = middle } else { outside = middle }
    }
    return (inside + outside) / 2
  }

  /// The penalized likelihood at one point, with what the next step needs.
  private struct Look {
    let b: [Double]
    let value: Double
    let score: [Double]
    let information: Matrix

    func step(without held: Int?) -> [Double]? {
      var information = information
      var score = score
      if let held {
        for other in score.indices { (information[held, other], information[other, held]) = (0, 0) }
        information[held, held] = 1
        score[held] = 0
      }
      return Cholesky(information)?.solve(score)
    }
  }

  private static func look(_ design: Matrix, _ y: [Double], _ b: [Double]) -> Look? {
    let lines = design * b
    let p = lines.map { logistic($0) }
    let weights = p.map { $0 * (1 - $0) }
    let information = design.gram(weights: weights)
    guard let root = Cholesky(information) else { return nil }
    var value = root.logDeterminant / 2
    var pulls = p
    for row in 0..<design.rows {
      value -= log1pExp(y[row] > 0.5 ? -lines[row] : lines[row])
      let leverage = root.forward(Array(design.row(row))).reduce(0) { $0 + $1 * $1 } * weights[row]
      pulls[row] = y[row] - p[row] + leverage * (0.5 - p[row])
    }
    guard value.isFinite else { return nil }
    return Look(
      b: b,
      value: value,
      score: design.transposed(times: pulls),
      information: information
    )
  }
}

/// 1/(1 + e⁻ˣ).
package func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// ln(p/(1 − p)).
package func logit(_ p: Double) -> Double { log(p / (1 - p)) }

/// ln(1 + eˣ) without overflow.
package func log1pExp(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }
