package import Records
package import Wording

extension QuestionCard: Fielded {
  package static let fields = FieldTable<QuestionCard>([
    .prose("question", \.question, "The question", atMost: 2_000).required,
    .prose("said", \.said, "What you said then"),
    .prose("answer", \.answer, "What you would say now"),
    .value(
      "competency",
      \.competency,
      "What it is about",
      .choice(Guidance.competencies.choices)
    ),
  ])
}

extension PracticeReview: Fielded {
  package static let fields = FieldTable<PracticeReview>([
    .prose("answer", \.answer, "Your answer, in notes or in full"),
    .chips(
      "score",
      \.score,
      "How it was, by the anchors",
      1...5,
      low: "not there yet",
      high: "very clear"
    ),
  ])
}
