package import Records
package import Wording

extension PracticeReview: Fielded {
  package static let fields = FieldTable<PracticeReview>(
    [
      .prose("answer", \.answer, "Your answer, in notes or in full", about: .interview),
      .check("aloud", \.isAloud, "I said it aloud"),
      .check("used-notes", \.usedNotes, "I looked at my notes"),
      .chips(
        "score",
        \.score,
        "How it went, compared with the examples",
        1...5,
        low: "not there yet",
        high: "very clear"
      ),
    ] + Guidance.rubric.map(scored) + [
      .value("rating", \.rating, "How it came", .choice(Grade.choices)),
      .line("try-next", \.tryNext, "Something to try next time", about: .interview, atMost: 500),
    ]
  )

  /// What a field of the rubric is called.
  package static func field(scoring dimension: String) -> String { "rubric-\(dimension)" }

  private static func scored(_ dimension: RubricDimension) -> Field<PracticeReview> {
    let control = Control.choice(dimension.choices)
    let name = field(scoring: dimension.id)
    return Field(name, Phrase(verbatim: dimension.title), control) {
      $0.rubric[dimension.id].map(String.init) ?? ""
    } write: { review, typed in
      let text = typed.trimmed
      review.rubric[dimension.id] = Int(text)
      return text.isEmpty || control.admits(text)
    }
  }
}
