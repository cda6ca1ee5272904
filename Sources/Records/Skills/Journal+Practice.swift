import Foundation

/// A question, and the last time it was practised.
package struct PractisedQuestion: Sendable {
  package let card: QuestionCard
  package let last: PracticeReview?
}

extension Journal {
  /// Every question to practise: those never tried first, then the ones tried longest ago.
  package func questionsToPractise() -> [PractisedQuestion] {
    let questions = shelf(QuestionCard.self).map { card in
      PractisedQuestion(card: card, last: reviews(of: card).last)
    }
    return questions.sorted { left, right in
      (left.last?.reviewedAt ?? .distantPast, left.card.addedAt)
        < (right.last?.reviewedAt ?? .distantPast, right.card.addedAt)
    }
  }

  /// The question that comes after this one; nil where every other one was practised today.
  package func nextQuestion(
    after card: Identifier<QuestionCard>,
    _ surroundings: Surroundings
  ) -> QuestionCard? {
    questionsToPractise().first { question in
      question.card.id != card
        && question.last.map { Day($0.reviewedAt, in: surroundings.zone) } != surroundings.today
    }?.card
  }

  /// The times a question was practised, oldest first.
  package func reviews(of card: QuestionCard) -> [PracticeReview] {
    records(PracticeReview.self, mentioning: card.id.raw)
  }

  /// The first question to practise of a competency.
  package func question(of competency: String) -> QuestionCard? {
    questionsToPractise().first { $0.card.competency == competency }?.card
  }

  /// The sprints that run, newest first.
  package var runningSprints: [SkillSprint] {
    shelf(SkillSprint.self).reversed().filter { $0.endedAt == nil }
  }

  /// The sprints that have ended, newest first.
  package var endedSprints: [SkillSprint] {
    shelf(SkillSprint.self).reversed().filter { $0.endedAt != nil }
  }
}
