package import Foundation

/// Something a person fears will happen, and later what happened.
package struct Prediction: ExerciseRecord {
  package static let kind = Kind(rawValue: "prediction")
  package static let names = KindNames(
    "prediction",
    "Fears and what happened",
    in: .thoughts,
    about: "What you were afraid of, and what happened."
  )

  package let id: Identifier<Prediction>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  /// The thought it was written with.
  package var thought: Identifier<ThoughtRecord>?
  package var feared: String = ""
  /// How likely it feels, 0 to 100.
  package var likely: Int?
  package var byWhen: Day?
  package var turnout: Turnout?
  package var happened: String = ""
  package var closedAt: Date?

  package init(id: Identifier<Prediction>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() { likely.keep(within: Scale.percent) }

  package var words: [String] { [feared, happened] }

  package static let linkRules: [LinkRule<Prediction>] = [
    .mentions("recovery", \.recovery), .mentions("thought", \.thought),
  ]
}

extension Prediction {
  package static let fields = FieldTable<Prediction>([
    .line("feared", \.feared, "What you fear will happen", about: .myself).required,
    likelihood,
    .value("by-when", \.byWhen, "When you will know", .day),
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

  /// The questions about what happened, asked once it is known.
  package static let closing = FieldTable<Prediction>([
    .value("turnout", \.turnout, "How it turned out", .choice(Turnout.choices)),
    .prose("happened", \.happened, "What really happened", about: .myself, atMost: 2_000),
  ])
}

extension Turnout {
  static let choices = [
    Choice("as-feared", "As feared"), Choice("partly", "Partly as feared"),
    Choice("not-at-all", "Not at all"), Choice("something-else", "Something else happened"),
  ]

  package var title: Phrase {
    Turnout.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

/// How a prediction turned out.
package struct Turnout: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let asFeared = Turnout(rawValue: "as-feared")
  package static let partly = Turnout(rawValue: "partly")
  package static let notAtAll = Turnout(rawValue: "not-at-all")
  package static let somethingElse = Turnout(rawValue: "something-else")

  package static let all: [Turnout] = [.asFeared, .partly, .notAtAll, .somethingElse]
}
