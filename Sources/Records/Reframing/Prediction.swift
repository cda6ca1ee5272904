package import Foundation

/// Something a person fears will happen, and later what did.
package struct Prediction: ExerciseRecord {
  package static let kind = Kind(rawValue: "prediction")
  package static let names = KindNames(
    one: "prediction",
    many: "Fears and what happened",
    in: .thoughts
  )

  package let id: Identifier<Prediction>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// The thought it came with.
  package var thought: Identifier<ThoughtRecord>?
  package var feared: String = ""
  /// 0 to 100, by feeling.
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
