package import Foundation

/// A question to practise.
package struct QuestionCard: JournalRecord {
  package static let kind = Kind(rawValue: "question-card")
  package static let names = KindNames(one: "question", many: "Questions", in: .practice)

  package let id: Identifier<QuestionCard>
  package var addedAt: Date
  package var question: String
  package var said: String = ""
  package var answer: String = ""
  package var competency: String?
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// The record it came out of.
  package var source: RecordID?
  package var sort: CardSort?
  /// The interview it is for; a fact rests once that has begun.
  package var interview: Identifier<Interview>?
  /// The family of the question bank it stands for, by the family's name.
  package var family: String?
  /// Whether it rests; nil where it comes round.
  package var standing: CardStanding?
  /// Words of the person's own, or those another program sorts it by.
  package var labels: [String] = []
  /// The name another program knows it by; empty where none does.
  package var guid: String = ""

  package init(id: Identifier<QuestionCard>, addedAt: Date, question: String) {
    self.id = id
    self.addedAt = addedAt
    self.question = question
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [question, said, answer] + labels }

  package static let linkRules: [LinkRule<QuestionCard>] = [
    .mentions("recovery", \.recovery),
    .mentions("source", \.source, neededWhere: { $0.sort == .story }),
    .mentions("interview", \.interview, neededWhere: { $0.sort == .fact }),
  ]
  package static func begun(_ new: NewRecord<QuestionCard>) -> QuestionCard? {
    QuestionCard(id: new.id, addedAt: new.surroundings.now, question: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: question) }
}

extension QuestionCard {
  package static let fields = FieldTable<QuestionCard>([
    .prose("question", \.question, "The question", about: .interview, atMost: 2_000).required,
    .prose("said", \.said, "What you said then", about: .interview),
    .prose("answer", \.answer, "What you would say now", about: .interview),
    sort,
    .value(
      "competency",
      \.competency,
      "What it is about",
      .choice(Guidance.competencies.choices)
    ),
    .value("interview", \.interview, "The interview it is for", .record(of: "interview")),
    .lines("labels", \.labels, "Words to find it by", about: .label, atMost: 1_000),
  ])

  /// The kinds a person can choose; what came from the bank or a story stays what it is.
  private static let sort = Field<QuestionCard>(
    "sort",
    "What kind of question it is",
    .choice(CardSort.chosen.map { Choice($0.rawValue, $0.title) })
  ) {
    $0.sort?.rawValue ?? ""
  } write: { card, typed in
    let text = typed.trimmed
    let sort = text.isEmpty ? nil : CardSort(rawValue: text)
    guard sort.map({ $0 == card.sort || CardSort.chosen.contains($0) }) ?? true else {
      return false
    }
    card.sort = sort
    return true
  }
}
