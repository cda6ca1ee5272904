package import Foundation

/// What a person noticed in an interview, best before its outcome is known.
package struct FieldNotes: JournalRecord {
  package static let kind = Kind(rawValue: "field-notes")

  package let id: Identifier<FieldNotes>
  package var interview: Identifier<Interview>
  package var takenAt: Date
  /// How likely the next step is, 0 to 100, by gut.
  package var prediction: Int?
  /// The twelve countable items by their names, 0 to 4; one that could not be told is absent.
  package var items: [String: Int] = [:]
  /// The items, by their names, that there was nothing to count for.
  package var notApplicable: [String] = []
  package var questions: [AskedQuestion] = []
  package var wentWell: String = ""
  package var replay: String = ""
  package var outsideControl: String = ""
  /// The change the person brought along.
  package var lesson: Identifier<Lesson>?
  /// Whether there was a chance to try it.
  package var tried: Tried?
  /// The learning goal the person brought along.
  package var goal: Identifier<Goal>?
  /// Whether it was practised, which is all it asks for.
  package var practised: Tried?
  package var signSeen: SignSeen?

  package init(id: Identifier<FieldNotes>, interview: Identifier<Interview>, takenAt: Date) {
    self.id = id
    self.interview = interview
    self.takenAt = takenAt
  }

  package mutating func keepInRange() {
    prediction.keep(within: Scale.percent)
    items.keep(within: Scale.item)
    for place in questions.indices { questions[place].score.keep(within: Scale.score) }
  }

  package var filedAt: Date { takenAt }
  package var links: [RecordID] { [interview.raw] + [lesson?.raw, goal?.raw].compactMap(\.self) }
  package var words: [String] { [wentWell, replay, outsideControl] + questions.map(\.text) }
}

/// A question somebody asked in an interview, and how the answer felt.
package struct AskedQuestion: Codable, Equatable, Sendable {
  package var text: String
  /// A competency's name from the guidance, where the person gave one.
  package var competency: String?
  /// The person's own score of the answer, 1 to 5.
  package var score: Int?

  package init(text: String, competency: String? = nil, score: Int? = nil) {
    self.text = text
    self.competency = competency
    self.score = score
  }
}
