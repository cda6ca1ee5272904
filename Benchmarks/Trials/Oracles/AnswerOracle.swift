import Samples
import Foundation
import Insights

/// Who knows how scored answers were made: how weak the weak competency is, how far moods, answers
/// and competencies vary, and that there is exactly one.
struct AnswerOracle {
  private let points: Double
  private let unevenness: Double
  /// Of one answer, with what rounding to whole points adds, and of the mood of a day.
  private static let variance = 0.9 * 0.9 + 1.0 / 12
  private static let mood = 0.25

  init(_ plant: Plant) {
    points = plant.points
    unevenness = plant.unevenness
  }

  /// The likelihood of "competency c is the weak one" against none is exp(−w eV⁻¹r − ½w² eV⁻¹e),
  /// with V the covariance of all scores: answers, moods and competencies vary (by Woodbury's
  /// identity).
  ///
  /// - Parameter days: for each interview its scores with the place of their competency.
  func weakest(_ days: [[(competency: Int, score: Double)]], of count: Int) -> Int {
    var pulls = [Double](repeating: 0, count: count)
    var information = Matrix(rows: count, columns: count)
    for day in days { add(day, &pulls, &information) }
    var inner = information
    for place in 0..<count { inner[place, place] += 1 / (unevenness * unevenness) }
    guard let root = Cholesky(inner) else { return 0 }
    let left = zip(pulls, information * root.solve(pulls)).map { $0 - $1 }
    let gains = (0..<count).map { place in
      let column = (0..<count).map { information[$0, place] }
      let own = information[place, place] - (information * root.solve(column))[place]
      return -points * left[place] - points * points * own / 2
    }
    return gains.indices.max { gains[$0] < gains[$1] } ?? 0
  }

  /// One day's part of ZᵀMr and ZᵀMZ, where M is the precision once the mood is integrated out.
  private func add(
    _ day: [(competency: Int, score: Double)],
    _ pulls: inout [Double],
    _ information: inout Matrix
  ) {
    let shrunk = Self.mood / (Self.variance + Double(day.count) * Self.mood)
    let sum = day.reduce(0) { $0 + $1.score - 3.2 }
    for one in day {
      pulls[one.competency] += (one.score - 3.2 - shrunk * sum) / Self.variance
      information[one.competency, one.competency] += 1 / Self.variance
      for other in day {
        information[one.competency, other.competency] -= shrunk / Self.variance
      }
    }
  }
}
