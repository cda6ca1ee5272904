package import Foundation

/// Whether a job suited a person's strengths and hopes, in their own judgment.
package struct FitReview: ExerciseRecord {
  package static let kind = Kind(rawValue: "fit-review")
  package static let names = KindNames(
    "fit review",
    "Fit reviews",
    in: .reframing,
    about: "Whether the job would have fit you, and what you look for in the next one."
  )

  package let id: Identifier<FitReview>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var application: Identifier<JobApplication>?
  /// 0 to 10, before the outcome was known.
  package var wanted: Int?
  package var mustHaves: [String] = []
  package var niceToHaves: [String] = []
  package var dealBreakers: [String] = []
  /// −2 to 2 each, for strengths, interest, people, conditions and direction.
  package var fit: [String: Int] = [:]
  /// The strengths that the job would have used.
  package var strengths: String = ""
  /// The hopes that it met, and those it did not.
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
      "How much did you want this job before you knew the result?",
      0...10,
      low: "not at all",
      high: "very much"
    ),
    .lines("must-haves", \.mustHaves, "Must-haves", about: .myself),
    .lines("nice-to-haves", \.niceToHaves, "Nice-to-haves", about: .myself),
    .lines("deal-breakers", \.dealBreakers, "Deal-breakers", about: .myself),
    .prose("strengths", \.strengths, "Your strengths in this job", about: .myself),
    .prose("hopes", \.hopes, "Your hopes, and whether it met them", about: .myself),
    fit("strengths", "What you are good at"), fit("interest", "What interests you"),
    fit("people", "The people"), fit("conditions", "Pay, hours and location"),
    fit("direction", "Where you want your career to go"),
    .prose("energy", \.energy, "What you looked forward to", about: .myself),
    .value("view", \.view, "How you see this job", .choice(FitView.choices)),
    .value("decision", \.decision, "Jobs like this one", .choice(decisions)),
    .line("priority", \.priority, "Your top priority now", about: .myself),
    .value("review-on", \.reviewOn, "Review on", .day),
  ])

  private static let decisions = [
    Choice("keep", "Keep applying for them"), Choice("adjust", "Adjust my search"),
    Choice("drop", "Drop them"),
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
  /// "Not the best fit" is one of four choices, and never set by Rebound.
  static let choices = [
    Choice("good", "It would have been a good fit"),
    Choice("partly", "In some ways yes, in some ways no"),
    Choice("not-the-best", "Maybe it wasn’t the best fit"), Choice("unknown", "I can’t tell"),
  ]
}

/// What the person decides about the target role.
package struct FitDecision: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  static let keep = FitDecision(rawValue: "keep")
  package static let adjust = FitDecision(rawValue: "adjust")
  static let drop = FitDecision(rawValue: "drop")
}

/// How a person sees a job they did not get, as they chose.
package struct FitView: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  static let good = FitView(rawValue: "good")
  package static let partly = FitView(rawValue: "partly")
  static let unknown = FitView(rawValue: "unknown")
}
