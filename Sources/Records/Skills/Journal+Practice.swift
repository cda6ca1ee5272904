import Foundation

/// A question, and the last time it was practiced.
package struct PractisedQuestion: Sendable {
  package let card: QuestionCard
  let last: PracticeReview?
}

extension Journal {
  /// Every question to practice: new ones first, and then the least recently practiced.
  package func questionsToPractise() -> [PractisedQuestion] {
    let questions = shelf(QuestionCard.self).map { card in
      PractisedQuestion(card: card, last: reviews(of: card).last)
    }
    return questions.sorted { left, right in
      (left.last?.reviewedAt ?? .distantPast, left.card.addedAt)
        < (right.last?.reviewedAt ?? .distantPast, right.card.addedAt)
    }
  }

  /// The times a question was practiced, oldest first.
  package func reviews(of card: QuestionCard) -> [PracticeReview] {
    records(PracticeReview.self, mentioning: card.id.raw)
  }

  /// The first question to practice on a competency.
  package func question(of competency: String) -> QuestionCard? {
    questionsToPractise().first { $0.card.competency == competency }?.card
  }

  /// The sprints that are running, newest first.
  package var runningSprints: [SkillSprint] {
    shelf(SkillSprint.self).reversed().filter { $0.endedAt == nil }
  }

  /// The sprints that have ended, newest first.
  package var endedSprints: [SkillSprint] {
    shelf(SkillSprint.self).reversed().filter { $0.endedAt != nil }
  }
}
