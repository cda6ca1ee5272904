package import Records
package import Wording

extension QuestionCard: Fielded {
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
