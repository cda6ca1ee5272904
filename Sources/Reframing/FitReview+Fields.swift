package import Records
package import Wording

extension FitReview: Fielded {
  package static let fields = FieldTable<FitReview>([
    .chips(
      "wanted",
      \.wanted,
      "Before you knew how it ended, how much did you want it?",
      0...10,
      low: "not at all",
      high: "very much"
    ),
    .lines("must-haves", \.mustHaves, "Must have", about: .myself),
    .lines("nice-to-haves", \.niceToHaves, "Nice to have", about: .myself),
    .lines("deal-breakers", \.dealBreakers, "Would rule it out", about: .myself),
    .prose("strengths", \.strengths, "Your strengths in this job", about: .myself),
    .prose("hopes", \.hopes, "Your hopes, met or not", about: .myself),
    fit("strengths", "Your strengths"), fit("interest", "What interests you"),
    fit("people", "The people"), fit("conditions", "Pay, place and hours"),
    fit("direction", "Where you want to go"),
    .prose("energy", \.energy, "What you looked forward to", about: .myself),
    .value("view", \.view, "This job, for you", .choice(FitView.choices)),
    .value("decision", \.decision, "This kind of role", .choice(decisions)),
    .line("priority", \.priority, "What matters most in the next one", about: .myself),
    .value("review-on", \.reviewOn, "Look at this again on", .day),
  ])

  private static let decisions = [
    Choice("keep", "Keep looking for it"), Choice("adjust", "Adjust it"),
    Choice("drop", "Let it go"),
  ]

  private static func fit(_ aspect: String, _ label: Phrase) -> Field<FitReview> {
    let control = Control.chips(-2...2, step: 1, low: "poor fit", high: "good fit")
    return Field("fit-" + aspect, label, control) {
      $0.fit[aspect].map(String.init) ?? ""
    } write: { review, typed in
      let number = Int(typed.trimmed)
      review.fit[aspect] = number
      return typed.trimmed.isEmpty || number.map((-2...2).contains) ?? false
    }
  }
}

extension FitView {
  /// "Not the best fit" is only ever the person's own choice, one of four.
  package static let choices = [
    Choice("good", "It would have been a good fit"), Choice("partly", "In some ways, yes and no"),
    Choice("not-the-best", "Maybe it wasn’t the best fit"), Choice("unknown", "I can’t tell"),
  ]
}
