/// One of twelve thinking habits that every mind has at times.
package struct ThinkingHabit: Decodable, Sendable {
  package let id: String
  package let title: String
  package let about: String
  /// A description, in a few sentences.
  package let more: String
  /// Examples of it from a job search.
  package let sounds: [String]
  /// A question that may help.
  package let question: String
}

extension [ThinkingHabit] {
  /// The habits as choices for a closed question.
  var choices: [Choice] {
    map { Choice($0.id, Phrase(verbatim: $0.title), about: Phrase(verbatim: $0.about)) }
  }
}
