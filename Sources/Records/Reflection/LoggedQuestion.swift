import Foundation

/// A question that somebody asked in an interview, wherever it was recorded.
package struct LoggedQuestion: Sendable {
  /// Where a question was recorded.
  package enum Origin: Sendable {
    case notes(FieldNotes)
    case debrief(Debrief)
    /// Added directly, as a question to practice.
    case card(QuestionCard)
  }

  package let text: String
  package let origin: Origin
  package let interview: Interview?
  /// The day it was asked, or else the day it was recorded.
  package let day: Day
  /// When it was recorded.
  let notedAt: Date
  package let competency: String?
  /// The person's own score of their answer then, 1 to 5.
  package let score: Int?
  /// The question card it is practiced with; nil if there is none.
  package let card: QuestionCard?

  package var reference: Reference {
    switch origin {
    case .notes(let notes): notes.reference
    case .debrief(let debrief): debrief.reference
    case .card(let card): card.reference
    }
  }

  /// A suggestion for what it was about; nil once the person has said.
  package var suggestion: CompetencySuggestion? {
    competency == nil ? Guidance.competencies.suggestion(for: text) : nil
  }
}

/// The filters for a list of questions.
package struct QuestionQuery: Sendable {
  package var words = SoughtWords("")
  /// A competency ID; empty for questions without one, nil for all.
  package var competency: String?

  package init() {}

  func admits(_ question: LoggedQuestion) -> Bool {
    guard competency == nil || (question.competency ?? "") == competency else { return false }
    return words.isEmpty || words.stand(in: [question.text])
  }
}
