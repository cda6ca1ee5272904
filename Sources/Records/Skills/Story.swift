package import Foundation

/// Something that happened, told to answer an interview question: situation, task, action, result
/// (STAR), and what was learned.
package struct Story: JournalRecord {
  package static let kind = Kind(rawValue: "story")
  package static let names = KindNames(
    "story",
    "Stories",
    in: .practice,
    about: "Something you did, told so that it answers a question in an interview."
  )

  package let id: Identifier<Story>
  package var addedAt: Date
  package var title: String
  package var situation: String = ""
  package var task: String = ""
  package var action: String = ""
  package var result: String = ""
  package var learned: String = ""
  /// In the person's words: 2021, last winter.
  package var year: String = ""
  /// The IDs of the two or three competencies it shows.
  package var competencies: [String] = []
  package var numbers: String = ""
  /// Somebody who could confirm it.
  package var confirmedBy: String = ""
  /// Whether parts of it are confidential.
  package var isConfidential: Bool = false
  /// The person's own rating, from 1 (still rough) to 5 (ready to tell).
  package var strength: Int?
  /// The interviews in which it was told.
  package var toldIn: [Identifier<Interview>] = []

  package init(id: Identifier<Story>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() { strength.keep(within: Scale.score) }

  package var filedAt: Date { addedAt }
  package var words: [String] {
    [title, situation, task, action, result, learned, numbers, confirmedBy, year]
  }

  package static let linkRules: [LinkRule<Story>] = [.mentions("told-in", each: \.toldIn)]
  package static func begun(_ new: NewRecord<Story>) -> Story? {
    Story(id: new.id, addedAt: new.surroundings.now, title: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension Story {
  package static let fields = FieldTable<Story>([
    .line("title", \.title, "Title", about: .interview, atMost: 120).required,
    .prose("situation", \.situation, "Situation: where and when", about: .interview, atMost: 4_000),
    .prose("task", \.task, "Task: what you had to do", about: .interview, atMost: 4_000),
    .prose("action", \.action, "Action: what you did", about: .interview, atMost: 8_000),
    .prose("result", \.result, "Result: how it turned out", about: .interview, atMost: 4_000),
    .prose("learned", \.learned, "What you learned", about: .interview, atMost: 4_000),
    .line("numbers", \.numbers, "Numbers worth mentioning", about: .interview),
    .choices(
      "competencies",
      \.competencies,
      "Competencies it shows",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .line("year", \.year, "When it was", about: .interview, atMost: 60),
    .line("confirmed-by", \.confirmedBy, "Who can confirm it", about: .interview),
    .check("confidential", \.isConfidential, "Parts of this story are confidential"),
    .chips(
      "strength",
      \.strength,
      "How ready it is",
      1...5,
      low: "still rough",
      high: "ready to tell"
    ),
  ])
}
