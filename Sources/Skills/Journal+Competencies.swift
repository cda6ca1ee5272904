package import Records
package import Wording

/// What the person's own scores say of one competency.
package struct CompetencyScores: Sendable {
  package let competency: Competency
  /// 1 to 5, oldest first.
  package let scores: [Int]

  package init(competency: Competency, scores: [Int]) {
    self.competency = competency
    self.scores = scores
  }

  /// The mean, where there is anything to take it of.
  package var mean: Double? {
    scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
  }

  /// 1 to 5, from three scores on: fewer are shown as a count alone.
  package var level: Int? {
    guard scores.count >= 3, let mean else { return nil }
    return min(5, max(1, Int(mean.rounded())))
  }

  /// The anchor the level lies at or just above.
  package var anchor: String? {
    level.flatMap { competency.anchors[$0 < 3 ? 1 : $0 < 5 ? 3 : 5] }
  }
}

extension Journal {
  /// The twelve competencies with every score given to an answer in field notes or in practice.
  ///
  /// Field notes taken after the outcome was known are left out: the outcome colours them.
  package func competencyMatrix() -> [CompetencyScores] {
    var scores: [String: [Int]] = [:]
    for notes in shelf(FieldNotes.self) {
      if let known = self[notes.interview]?.outcomeKnownAt, notes.takenAt > known { continue }
      for question in notes.questions {
        guard let competency = question.competency, let score = question.score else { continue }
        scores[competency, default: []].append(score)
      }
    }
    for review in shelf(PracticeReview.self) {
      guard let competency = self[review.card]?.competency, let score = review.score else {
        continue
      }
      scores[competency, default: []].append(score)
    }
    return Guidance.competencies.map {
      CompetencyScores(competency: $0, scores: scores[$0.id] ?? [])
    }
  }

  /// At most two competencies to look at first: those with the widest gap, from three scores on.
  ///
  /// Three scores are the fewest that are shown as more than a count. The gap is what the role asks
  /// for (1 to 3; 2 where nobody said) times what is left to a score of 4 (evidence for weighing by
  /// importance is practice: OPM 2008 gives equal weights unless there is a reason).
  package func competenciesToPractise() -> [CompetencyScores] {
    let role = targetRole
    func gap(_ scores: CompetencyScores) -> Double {
      Double(role?.importance[scores.competency.id] ?? 2) * (4 - (scores.mean ?? 4))
    }
    return competencyMatrix().filter { $0.scores.count >= 3 && gap($0) > 0 }
      .sorted { gap($0) > gap($1) }.prefix(2).map(\.self)
  }
}
