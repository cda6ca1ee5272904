import Foundation

/// Which competency the scores of a person's answers put lowest.
///
/// Each score less the mean of its interview, which takes the mood of that day out; their sum is
/// drawn towards nothing by a prior of N(0, 0.35²) with a variance of 0.89 a score. Weights say how
/// scores count beside each other; together they are as many as Kish's effective sample size,
/// (Σ w)²/Σ w², so that counting twice makes nothing surer than it is.
package struct CompetencyModel: Sendable {
  /// One answer's score.
  package struct Score: Equatable, Sendable {
    package let competency: Int
    package let score: Double
    /// The interview or the practice it was given in.
    package let occasion: Int
    /// How much it counts beside the others: one from a mock interview counts twice.
    package let weight: Double

    package init(competency: Int, score: Double, occasion: Int, weight: Double = 1) {
      self.competency = competency
      self.score = score
      self.occasion = occasion
      self.weight = weight
    }
  }

  /// What is known of one competency.
  package struct Level: Equatable, Sendable {
    package let count: Int
    /// θ: how far from the person's own mean, in points.
    package let shift: Double
    package let deviation: Double
    /// θ plus the person's own mean: where it lies on the scale of the scores.
    package let mean: Double
    /// P(θ < −0.25).
    package let isLow: Double
    /// The probability that no other is lower.
    package let isLowest: Double

    /// Chosen on how often it ever fires by chance over 40 interviews, looked at after each.
    ///
    /// That is 2 in 100. With 0.8 in place of 0.9 it was 11.
    package var stands: Bool { isLowest > 0.6 && isLow > 0.9 && count >= 3 }
  }

  package let levels: [Level]
  /// The variance of one answer, by the person's own from 60 answers on.
  package let variance: Double

  private static let usualVariance = 0.89
  private static let priorVariance = 0.35 * 0.35

  /// - Parameter competencies: how many there are; a score names one by its index.
  package init(_ scores: [Score], competencies: Int) {
    let left = Self.leftovers(scores)
    let squares = scores.reduce(0) { $0 + $1.weight * $1.weight }
    let scale = squares > 0 ? scores.reduce(0) { $0 + $1.weight } / squares : 1
    var counts = [Int](repeating: 0, count: competencies)
    var weights = [Double](repeating: 0, count: competencies)
    var sums = weights
    for (score, left) in zip(scores, left) {
      counts[score.competency] += 1
      weights[score.competency] += scale * score.weight
      sums[score.competency] += scale * score.weight * left
    }
    variance = Self.variance(scores, left, means: zip(sums, weights).map { $1 > 0 ? $0 / $1 : 0 })
    let prior = variance / Self.priorVariance
    let shifts = zip(sums, weights).map { $0 / ($1 + prior) }
    let deviations = weights.map { [variance] in (variance / ($0 + prior)).squareRoot() }
    let lowest = Self.lowest(shifts, deviations)
    let middle = scores.isEmpty ? 0 : scores.map(\.score).mean
    levels = counts.indices.map { index in
      Level(
        count: counts[index],
        shift: shifts[index],
        deviation: deviations[index],
        mean: middle + shifts[index],
        isLow: Normal.cdf((-0.25 - shifts[index]) / deviations[index]),
        isLowest: lowest[index]
      )
    }
  }

  /// Each score less the mean of its occasion.
  private static func leftovers(_ scores: [Score]) -> [Double] {
    var sums: [Int: (sum: Double, weight: Double)] = [:]
    for score in scores {
      sums[score.occasion, default: (0, 0)].sum += score.weight * score.score
      sums[score.occasion, default: (0, 0)].weight += score.weight
    }
    return scores.map { score in
      let (sum, weight) = sums[score.occasion] ?? (0, 1)
      return score.score - sum / weight
    }
  }

  /// The mean square left when occasions and competencies are taken out, by the degrees of freedom
  /// that leaves; within bounds, since a person who gives every answer a 3 varies all the same.
  private static func variance(
    _ scores: [Score],
    _ left: [Double],
    means: [Double]
  ) -> Double {
    let free =
      scores.count - Set(scores.map(\.occasion)).count
      - Set(scores.map(\.competency)).count + 1
    guard scores.count >= 60, free > 0 else { return usualVariance }
    let squares = zip(scores, left).reduce(0) { $0 + pow($1.1 - means[$1.0.competency], 2) }
    return min(max(squares / Double(free), 0.3), 2.5)
  }

  /// ∫ φ Π [1 − Φ] over a grid of −3 to 3: the same at every look, which drawing would not be.
  private static func lowest(_ shifts: [Double], _ deviations: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: shifts.count)
    for place in 0...300 {
      let at = -3 + 0.02 * Double(place)
      let scaled = zip(shifts, deviations).map { (at - $0) / $1 }
      let above = scaled.map { Normal.cdf(-$0) }
      let all = above.reduce(1, *)
      guard all > 0 else { break }
      for index in sums.indices {
        sums[index] += Normal.density(scaled[index]) / deviations[index] * all / above[index]
      }
    }
    let whole = sums.reduce(0, +)
    return sums.map { $0 / whole }
  }
}
