package import Foundation

/// Something that happened, told so that it can answer a question: STAR, and what came of it.
package struct Story: JournalRecord {
  package static let kind = Kind(rawValue: "story")
  package static let names = KindNames(one: "story", many: "Stories", in: .practice)

  package let id: Identifier<Story>
  package var addedAt: Date
  package var title: String
  package var situation: String = ""
  package var task: String = ""
  package var action: String = ""
  package var result: String = ""
  package var learned: String = ""
  /// As a person would say it: 2021, last winter.
  package var year: String = ""
  /// What it can show, by the competencies' names: two or three.
  package var competencies: [String] = []
  package var numbers: String = ""
  /// Who could say that it was so.
  package var confirmedBy: String = ""
  /// It names things that are not for everybody's ears.
  package var isConfidential: Bool = false
  /// 1 still rough, 5 ready to tell; the person's own view.
  package var strength: Int?
  /// The interviews it was told in.
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
    .line("title", \.title, "A name for it", about: .interview, atMost: 120).required,
    .prose("situation", \.situation, "Situation: where and when", about: .interview, atMost: 4_000),
    .prose("task", \.task, "Task: what was yours to do", about: .interview, atMost: 4_000),
    .prose("action", \.action, "Action: what you did", about: .interview, atMost: 8_000),
    .prose("result", \.result, "Result: what came of it", about: .interview, atMost: 4_000),
    .prose("learned", \.learned, "What you took from it", about: .interview, atMost: 4_000),
    .line("numbers", \.numbers, "Numbers worth knowing", about: .interview),
    .choices(
      "competencies",
      \.competencies,
      "What it shows",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .line("year", \.year, "When it was", about: .interview, atMost: 60),
    .line("confirmed-by", \.confirmedBy, "Who could confirm it", about: .interview),
    .check("confidential", \.isConfidential, "Some of it is confidential"),
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
