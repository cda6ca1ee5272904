/// What is known about one competency: the person's own rating, scores of answers, and stories.
package struct CompetencyScores: Sendable {
  package let competency: Competency
  /// The person's own scores of answers in interviews and in practice, 1 to 5, oldest first.
  package let scores: [Int]
  /// The person's own scores of answers in mock interviews.
  package var mock: [Int] = []
  /// Scores a coach or a mentor gave to answers in mock interviews.
  package var coach: [Int] = []
  /// The person's latest rating of themselves, 1 to 5.
  package var view: Int?
  /// The number of stories that show it.
  package var stories = 0
  /// Its importance in the target role, 1 to 3; nil if not given.
  package var importance: Int?

  /// The mean of the person's own scores; nil without scores.
  package var mean: Double? { scores.mean }

  /// The rounded mean, 1 to 5; nil with fewer than three scores, which are shown only as a count.
  package var level: Int? { scores.level }

  /// The description at the level, or the nearest one below.
  package var anchor: String? { level.flatMap { competency.anchors[$0 < 3 ? 1 : $0 < 5 ? 3 : 5] } }

  /// Every score of an answer, by anybody.
  package var all: [Int] { scores + mock + coach }

  /// The importance in the role (1 to 3; 2 if not given) times what is missing to a score of 4.
  ///
  /// Needs three scores, and is never negative. It is a simple weighting that interviewer guides
  /// use and no trial has tested (OPM 2008 gives equal weights unless there is a reason).
  package var gap: Double? {
    guard all.count >= 3, let mean = all.mean else { return nil }
    return Double(importance ?? 2) * max(0, 4 - mean)
  }
}

extension [Int] {
  /// The mean; nil if empty.
  package var mean: Double? { isEmpty ? nil : Double(reduce(0, +)) / Double(count) }

  /// The mean, rounded to the scale; nil with fewer than three.
  package var level: Int? {
    guard count >= 3, let mean else { return nil }
    return Swift.min(5, Swift.max(1, Int(mean.rounded())))
  }
}
