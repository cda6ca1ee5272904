import Foundation

/// Which competency a person's answers score lowest on.
///
/// The mean of its interview is subtracted from each score, which removes the mood of that day. The
/// mean of what is left is shrunk toward zero by a prior of N(0, 0.35²), with a variance of 0.89
/// per score. Weighted scores count together as Kish's effective sample size, (Σ w)²/Σ w², so that
/// counting a score twice adds no certainty.
package struct CompetencyModel: Sendable {
  /// One answer's score.
  package struct Score: Equatable, Sendable {
    let competency: Int
    let score: Double
    /// The interview or the practice day the score was given on.
    let occasion: Int
    /// Its weight relative to other scores; one from a mock interview has weight 2.
    let weight: Double

    package init(competency: Int, score: Double, occasion: Int, weight: Double = 1) {
      self.competency = competency
      self.score = score
      self.occasion = occasion
      self.weight = weight
    }
  }

  /// The estimate for one competency.
  package struct Level: Equatable, Sendable {
    package let count: Int
    /// θ: how far from the person's own mean, in points.
    package let shift: Double
    package let deviation: Double
    /// θ plus the person's own mean: the estimate on the scale of the scores.
    let mean: Double
    /// P(θ < −0.25).
    let isLow: Double
    /// The probability that no other competency is lower.
    package let isLowest: Double

    /// Set by how often it ever fires by chance over 40 interviews, checked after each: 2 in 100.
    ///
    /// With 0.8 instead of 0.9 it was 11.
    package var stands: Bool { isLowest > 0.6 && isLow > 0.9 && count >= 3 }
  }

  package let levels: [Level]
  /// The variance of one answer, estimated from the person's own scores from 60 answers on.
  let variance: Double

  private static let usualVariance = 0.89
  private static let priorVariance = 0.35 * 0.35

  /// - Parameter competencies: the number of competencies; a score refers to one by its index.
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

  /// Each score minus the mean of its occasion.
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

  /// The residual mean square after occasions and competencies, by the degrees of freedom left.
  ///
  /// Kept within bounds, because somebody who gives every answer a 3 still varies.
  private static func variance(_ scores: [Score], _ left: [Double], means: [Double]) -> Double {
    let free =
      scores.count - Set(scores.map(\.occasion)).count
      - Set(scores.map(\.competency)).count + 1
    guard scores.count >= 60, free > 0 else { return usualVariance }
    let squares = zip(scores, left).reduce(0) { $0 + pow($1.1 - means[$1.0.competency], 2) }
    return min(max(squares / Double(free), 0.3), 2.5)
  }

  /// ∫ φ Π [1 − Φ] over a grid from −3 to 3, which gives the same result each time, unlike
  /// sampling.
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
