extension Journal {
  /// The twelve competencies with everything that was said of each.
  ///
  /// Field notes taken after the outcome was known are left out: the outcome colours them.
  package func competencyMatrix() -> [CompetencyScores] {
    let (own, mock, coach) = (ownScores, mockScores, coachScores)
    let view = shelf(CompetencyRating.self).last?.scores ?? [:]
    let role = targetRole
    var stories: [String: Int] = [:]
    for story in shelf(Story.self) {
      for competency in story.competencies { stories[competency, default: 0] += 1 }
    }
    return Guidance.competencies.map { competency in
      let id = competency.id
      var scores = CompetencyScores(competency: competency, scores: own[id] ?? [])
      scores.mock = mock[id] ?? []
      scores.coach = coach[id] ?? []
      scores.view = view[id]
      scores.stories = stories[id] ?? 0
      scores.importance = role?.importance[id]
      return scores
    }
  }

  /// At most two competencies to look at first: those with the widest gap, from three scores on.
  ///
  /// Three scores are the fewest that are shown as more than a count.
  package func competenciesToPractise(of matrix: [CompetencyScores]? = nil) -> [CompetencyScores] {
    (matrix ?? competencyMatrix()).filter { $0.gap ?? 0 > 0 }.sorted { $0.gap ?? 0 > $1.gap ?? 0 }
      .prefix(2).map(\.self)
  }

  private var ownScores: [String: [Int]] {
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
    return scores
  }

  private var mockScores: [String: [Int]] {
    var scores: [String: [Int]] = [:]
    for question in shelf(MockInterview.self).flatMap(\.questions) {
      guard let competency = question.competency, let score = question.score else { continue }
      scores[competency, default: []].append(score)
    }
    return scores
  }

  private var coachScores: [String: [Int]] {
    var scores: [String: [Int]] = [:]
    for rating in shelf(MockRating.self) {
      for (place, question) in (self[rating.mock]?.questions ?? []).enumerated() {
        guard let competency = question.competency, let score = rating.answers["\(place + 1)"]
        else {
          continue
        }
        scores[competency, default: []].append(score)
      }
    }
    return scores
  }
}
