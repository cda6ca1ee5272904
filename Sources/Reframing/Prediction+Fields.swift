package import Records
package import Wording

extension Prediction: Fielded {
  package static let fields = FieldTable<Prediction>([
    .line("feared", \.feared, "What you fear will happen", about: .myself).required,
    likelihood,
    .value("by-when", \.byWhen, "When you would know", .day),
  ])

  static let likelihood = Field<Prediction>.chips(
    "likely",
    \.likely,
    "How likely it feels",
    0...100,
    step: 10,
    low: "not at all",
    high: "certain"
  )

  /// What did happen, asked once it is known.
  package static let closing = FieldTable<Prediction>([
    .value("turnout", \.turnout, "It turned out", .choice(Turnout.choices)),
    .prose("happened", \.happened, "What did happen", about: .myself, atMost: 2_000),
  ])
}

extension Turnout {
  package static let choices = [
    Choice("as-feared", "As feared"), Choice("partly", "Partly as feared"),
    Choice("not-at-all", "Not at all"), Choice("something-else", "Something else happened"),
  ]

  package var title: Phrase {
    Turnout.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}
