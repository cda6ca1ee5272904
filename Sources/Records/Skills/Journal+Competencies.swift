extension Journal {
  /// The twelve competencies, with all scores, ratings and stories.
  ///
  /// Late field notes are left out, because the outcome influences their scores.
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

  /// At most two competencies to practice first: those with the widest gap, which needs three
  /// scores.
  ///
  /// With fewer than three, only a count is shown.
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
