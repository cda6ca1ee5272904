/// One of twelve thinking habits that every mind has at times.
package struct ThinkingHabit: Decodable, Sendable {
  package let id: String
  package let title: String
  package let about: String
  /// What it is, in a few sentences.
  package let more: String
  /// How it sounds in a job search.
  package let sounds: [String]
  /// A question that may help.
  package let question: String
}

extension [ThinkingHabit] {
  /// The habits as answers of a closed question.
  package var choices: [Choice] {
    map { Choice($0.id, Phrase(verbatim: $0.title), about: Phrase(verbatim: $0.about)) }
  }
}
