package import Foundation

/// A question somebody asked in an interview, from wherever it was written down.
package struct LoggedQuestion: Sendable {
  /// Where it was written down.
  package enum Origin: Sendable {
    case notes(FieldNotes)
    case debrief(Debrief)
    /// By hand, as a question to practise.
    case card(QuestionCard)
  }

  package let text: String
  package let origin: Origin
  package let interview: Interview?
  /// The day it was asked, else the day it was written down.
  package let day: Day
  /// When it was written down.
  package let notedAt: Date
  package let competency: String?
  /// The person's own score of the answer given then, 1 to 5.
  package let score: Int?
  /// The card it is practised with, where there is one.
  package let card: QuestionCard?

  package var reference: Reference {
    switch origin {
    case .notes(let notes): notes.reference
    case .debrief(let debrief): debrief.reference
    case .card(let card): card.reference
    }
  }

  /// What it may have been about, while nobody has said.
  package var suggestion: CompetencySuggestion? {
    competency == nil ? Guidance.competencies.suggestion(for: text) : nil
  }
}

/// Which questions of the log to show.
package struct QuestionQuery: Sendable {
  package var words = SoughtWords("")
  /// A competency's name; empty for those without one, nil for all.
  package var competency: String?

  package init() {}

  package func admits(_ question: LoggedQuestion) -> Bool {
    guard competency == nil || (question.competency ?? "") == competency else { return false }
    return words.isEmpty || words.stand(in: [question.text])
  }
}
