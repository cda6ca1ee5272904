package import Foundation

/// Whether a job was right for a person's strengths and hopes, by their own measure.
package struct FitReview: ExerciseRecord {
  package static let kind = Kind(rawValue: "fit-review")
  package static let names = KindNames(one: "fit review", many: "Fit reviews", in: .reframing)

  package let id: Identifier<FitReview>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var application: Identifier<JobApplication>?
  /// 0 to 10, before the answer was heard.
  package var wanted: Int?
  package var mustHaves: [String] = []
  package var niceToHaves: [String] = []
  package var dealBreakers: [String] = []
  /// −2 to 2 for strengths, interest, people, conditions, direction.
  package var fit: [String: Int] = [:]
  /// Which strengths the job would have called on.
  package var strengths: String = ""
  /// Which hopes it met, and which it did not.
  package var hopes: String = ""
  package var energy: String = ""
  package var view: FitView?
  package var decision: FitDecision?
  package var priority: String = ""
  package var reviewOn: Day?

  package init(id: Identifier<FitReview>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() {
    wanted.keep(within: Scale.feeling)
    fit.keep(within: Scale.fit)
  }

  package var words: [String] {
    mustHaves + niceToHaves + dealBreakers + [strengths, hopes, energy, priority]
  }

  package static let linkRules: [LinkRule<FitReview>] = [
    .mentions("recovery", \.recovery), .mentions("application", \.application),
  ]
}

extension FitReview {
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
