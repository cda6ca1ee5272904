package import Foundation

/// A question to practice.
package struct QuestionCard: JournalRecord {
  package static let kind = Kind(rawValue: "question-card")
  package static let names = KindNames(
    "question",
    "Questions",
    in: .practice,
    about:
      "A question you want to be ready for, with your answer. Practice brings it back when it is due."
  )

  package let id: Identifier<QuestionCard>
  package var addedAt: Date
  package var question: String
  package var said: String = ""
  package var answer: String = ""
  package var competency: String?
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  /// The record it came from.
  package var source: RecordID?
  package var sort: CardSort?
  /// The interview it is for; a fact is not asked any more once that has begun.
  package var interview: Identifier<Interview>?
  /// The ID of the bank's family it is for; nil if none.
  package var family: String?
  /// Whether it is set to rest or retired; nil if it is practiced.
  package var standing: CardStanding?
  /// The person's own labels, or another program's.
  package var labels: [String] = []
  /// The ID another program has for it; empty if none.
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
    .value("competency", \.competency, "Competency", .choice(Guidance.competencies.choices)),
    .value("interview", \.interview, "The interview it is for", .record(of: "interview")),
    .lines("labels", \.labels, "Labels", about: .label, atMost: 1_000),
  ])

  /// The types a person can choose; a card from the bank or a story keeps its type.
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

/// The type of question on a card.
package struct CardSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// A question of the person's own.
  package static let own = CardSort(rawValue: "own")
  /// A family of the question bank, with another wording each time.
  package static let family = CardSort(rawValue: "family")
  /// A question to answer again after looking back.
  static let replay = CardSort(rawValue: "replay")
  /// A question remembered from an interview.
  package static let remembered = CardSort(rawValue: "remembered")
  /// A fact about a role or a company, needed until the interview is over.
  package static let fact = CardSort(rawValue: "fact")
  /// A question about something the person is still learning.
  static let learning = CardSort(rawValue: "learning")
  /// A story to tell in a minute, from its title alone.
  package static let story = CardSort(rawValue: "story")

  package static let all: [CardSort] = [
    .own, .family, .replay, .remembered, .fact, .learning, .story,
  ]
}

/// Whether a question is practiced; it is if there is no standing.
package struct CardStanding: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// Not asked until the person resumes it.
  package static let resting = CardStanding(rawValue: "resting")
  /// No longer practiced; its reviews stay.
  package static let retired = CardStanding(rawValue: "retired")

  package static let all: [CardStanding] = [.resting, .retired]
}
