/// What is known of one competency: the person's view, scores given to answers, stories.
package struct CompetencyScores: Sendable {
  package let competency: Competency
  /// The person's own scores of answers in interviews and in practice, 1 to 5, oldest first.
  package let scores: [Int]
  /// The person's own scores of answers in mock interviews.
  package var mock: [Int] = []
  /// Scores a coach or a mentor gave to answers in mock interviews.
  package var coach: [Int] = []
  /// Where the person sees themselves by the anchors, the last time they said.
  package var view: Int?
  /// How many stories can show it.
  package var stories = 0
  /// How much it matters in the role somebody is after: 1 to 3; nil where nobody said.
  package var importance: Int?

  package init(competency: Competency, scores: [Int]) {
    self.competency = competency
    self.scores = scores
  }

  /// The mean of the own scores, where there is anything to take it of.
  package var mean: Double? { scores.mean }

  /// 1 to 5, from three scores on: fewer are shown as a count alone.
  package var level: Int? { scores.level }

  /// The anchor the level lies at or just above.
  package var anchor: String? {
    level.flatMap { competency.anchors[$0 < 3 ? 1 : $0 < 5 ? 3 : 5] }
  }

  /// Every score given to an answer, whoever gave it and wherever.
  package var all: [Int] { scores + mock + coach }

  /// What the role asks for (1 to 3; 2 where nobody said) times what is left to a score of 4.
  ///
  /// From three scores on, never below zero; a plain weighing that guides for interviewers use and no
  /// trial has tested (OPM 2008 gives equal weights unless there is a reason).
  package var gap: Double? {
    guard all.count >= 3, let mean = all.mean else { return nil }
    return Double(importance ?? 2) * max(0, 4 - mean)
  }
}

extension [Int] {
  /// The mean, where there is anything to take it of.
  package var mean: Double? { isEmpty ? nil : Double(reduce(0, +)) / Double(count) }

  /// The mean as a place on the scale, from three on.
  package var level: Int? {
    guard count >= 3, let mean else { return nil }
    return Swift.min(5, Swift.max(1, Int(mean.rounded())))
  }
}
