package import Foundation

/// Why it ended like this, how far the reason reaches, and one other true explanation.
package struct ExplanationDials: ExerciseRecord {
  package static let kind = Kind(rawValue: "explanation-dials")
  package static let names = KindNames(
    "explanation",
    "Explanations",
    in: .thoughts,
    about: "Why an interview may have gone as it did, and how far that reaches."
  )

  package let id: Identifier<ExplanationDials>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var cause: String = ""
  package var before: Dials = Dials()
  package var another: String = ""
  package var after: Dials = Dials()
  var act: String = ""

  package init(id: Identifier<ExplanationDials>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() {
    before.keepInRange()
    after.keepInRange()
  }

  package var words: [String] { [cause, another, act] }

  package static let linkRules: [LinkRule<ExplanationDials>] = [.mentions("recovery", \.recovery)]
}

/// Four scales, each from 0 to 6, asked in words.
package struct Dials: Codable, Equatable, Sendable {
  /// 0 will pass, 6 will last.
  package var lasting: Int?
  /// 0 only in this interview, 6 everywhere.
  package var everywhere: Int?
  /// 0 many causes, 6 only me.
  package var me: Int?
  /// 0 out of my hands, 6 in my hands.
  package var influence: Int?

  init() {}

  fileprivate mutating func keepInRange() {
    lasting.keep(within: Scale.dial)
    everywhere.keep(within: Scale.dial)
    me.keep(within: Scale.dial)
    influence.keep(within: Scale.dial)
  }
}

extension ExplanationDials {
  package static let fields = FieldTable<ExplanationDials>(
    [.prose("cause", \.cause, "The main reason, as you see it", about: .myself)]
      + dials("", \.before)
      + [.prose("another", \.another, "Another reason that is also true", about: .myself)]
      + dials("-after", \.after)
      + [.line("act", \.act, "One thing you could do", about: .myself)]
  )

  private static func dials(
    _ suffix: String,
    _ path: Path<ExplanationDials, Dials>
  ) -> [Field<ExplanationDials>] {
    Dials.questions.map { $0.field(named: $0.name + suffix, path) }
  }
}

extension Dials {
  /// One of the four scales, asked as a choice between three plain answers.
  package struct Question: Sendable {
    let name: String
    let label: Phrase
    /// For 0, 3 and 6.
    let answers: [Phrase]
    package let dial: Path<Dials, Int?>
  }

  package static let questions = [
    Question(
      name: "lasting",
      label: "Will this reason still be there at your next interview?",
      answers: ["Probably not", "Not sure", "Probably"],
      dial: \.lasting
    ),
    Question(
      name: "everywhere",
      label: "Does it matter for other jobs, too?",
      answers: ["Only for this one", "For some", "For most"],
      dial: \.everywhere
    ),
    Question(
      name: "me",
      label: "How much of it was about you?",
      answers: ["Mostly other people or circumstances", "A mixture", "Mostly me"],
      dial: \.me
    ),
    Question(
      name: "influence",
      label: "Can you do something about it?",
      answers: ["No", "A little", "Yes"],
      dial: \.influence
    ),
  ]
}

extension Dials.Question {
  private static let places = [0, 3, 6]

  /// The answer closest to a number; earlier versions of Rebound asked for any from 0 to 6.
  package func answer(for number: Int) -> Phrase { answers[(number + 1) / 3] }

  fileprivate func field(
    named name: String,
    _ path: Path<ExplanationDials, Dials>
  ) -> Field<ExplanationDials> {
    let choices = zip(Self.places, answers).map { Choice("\($0)", $1) }
    let dial = dial
    let closest: @Sendable (ExplanationDials) -> String = { record in
      record[keyPath: path][keyPath: dial].map { "\(($0 + 1) / 3 * 3)" } ?? ""
    }
    return Field(name, label, .choice(choices), read: closest) { record, typed in
      let text = typed.trimmed
      // A number between the answers stays until another answer is chosen.
      guard text != closest(record) else { return true }
      let number = Int(text)
      record[keyPath: path][keyPath: dial] = number
      return text.isEmpty || number.map((0...6).contains) ?? false
    }
  }
}
