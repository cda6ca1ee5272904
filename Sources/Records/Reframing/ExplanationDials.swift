package import Foundation

/// Why an interview went as it did, on four scales, and one other true explanation.
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

/// Four scales, each from 0 to 6.
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
    [
      dial(
        "lasting" + suffix,
        path,
        \.lasting,
        "Will this reason be gone soon, or will it last?",
        "gone soon",
        "lasting"
      ),
      dial(
        "everywhere" + suffix,
        path,
        \.everywhere,
        "Does it affect only this interview, or everything?",
        "only this interview",
        "everywhere"
      ),
      dial(
        "me" + suffix,
        path,
        \.me,
        "Was it other people and circumstances, or me?",
        "other causes",
        "me"
      ),
      dial(
        "influence" + suffix,
        path,
        \.influence,
        "How much can I do about it?",
        "nothing",
        "a lot"
      ),
    ]
  }

  private static func dial(
    _ name: String,
    _ path: Path<ExplanationDials, Dials>,
    _ dial: Path<Dials, Int?>,
    _ label: Phrase,
    _ low: Phrase,
    _ high: Phrase
  ) -> Field<ExplanationDials> {
    let control = Control.chips(0...6, step: 1, low: low, high: high)
    return Field(name, label, control) {
      $0[keyPath: path][keyPath: dial].map(String.init) ?? ""
    } write: { record, typed in
      let number = Int(typed.trimmed)
      record[keyPath: path][keyPath: dial] = number
      return typed.trimmed.isEmpty || number.map((0...6).contains) ?? false
    }
  }
}
