import Foundation
import Statistics

/// Which competency a person's own scores of their answers put lowest.
///
/// Each score less the mean of its interview, which takes the mood of that day out; their sum is
/// drawn towards nothing by a prior of N(0, 0.35²) with a variance of 0.89 a score.
package struct CompetencyModel: Sendable {
  /// One answer's score.
  package struct Score: Equatable, Sendable {
    package let competency: Int
    package let score: Double
    /// The interview or the practice it was given in.
    package let occasion: Int

    package init(competency: Int, score: Double, occasion: Int) {
      self.competency = competency
      self.score = score
      self.occasion = occasion
    }
  }

  /// What is known of one competency.
  package struct Level: Equatable, Sendable {
    package let count: Int
    /// θ: how far from the person's own mean, in points.
    package let shift: Double
    package let deviation: Double
    /// P(θ < −0.25).
    package let isLow: Double
    /// The probability that no other is lower.
    package let isLowest: Double

    /// Chosen on how often it ever fires by chance over 40 interviews: 3 in 100.
    package var stands: Bool { isLowest > 0.6 && isLow > 0.8 && count >= 3 }
  }

  package let levels: [Level]

  /// - Parameter competencies: how many there are; a score names one by its index.
  package init(_ scores: [Score], competencies: Int) {
    let means = Dictionary(grouping: scores, by: \.occasion).mapValues { $0.map(\.score).mean }
    var counts = [Int](repeating: 0, count: competencies)
    var sums = [Double](repeating: 0, count: competencies)
    for score in scores {
      counts[score.competency] += 1
      sums[score.competency] += score.score - (means[score.occasion] ?? score.score)
    }
    let prior = 0.89 / (0.35 * 0.35)
    let shifts = zip(sums, counts).map { $0 / (Double($1) + prior) }
    let deviations = counts.map { (0.89 / (Double($0) + prior)).squareRoot() }
    let lowest = Self.lowest(shifts, deviations)
    levels = counts.indices.map { index in
      Level(
        count: counts[index],
        shift: shifts[index],
        deviation: deviations[index],
        isLow: Normal.cdf((-0.25 - shifts[index]) / deviations[index]),
        isLowest: lowest[index]
      )
    }
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
