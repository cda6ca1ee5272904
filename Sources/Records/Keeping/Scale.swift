/// The ranges of numbers a person can answer with, which forms and readers both enforce.
package enum Scale {
  /// How strongly something is felt or wanted, from 0 (not at all) to 10 (very much).
  package static let feeling = 0...10
  /// A rubric score, each step with its own description.
  static let score = 1...5
  /// How likely or how true something seems.
  static let percent = 0...100
  /// Where something lies between two opposites.
  static let dial = 0...6
  /// Wider than what a form offers, which is −2 to 2.
  static let fit = -5...5
  /// The number of things noted in one part of the field notes.
  static let item = 0...4
  static let importance = 1...3
  package static let energy = 1...3
  /// How long an answer took, in seconds.
  static let seconds = 0...36_000
  /// How long an interview or a small thing takes, in minutes.
  package static let minutes = 1...600
  /// How many words a template may have.
  static let words = 1...10_000
  /// The position of a writing in its series.
  static let writing = 1...1_000
  /// Days until an invitation; −1 for never.
  static let invitation = -1...60
  /// Days in which insights stay hidden.
  static let coolOff = 0...14
  /// A share set by the person, in percent.
  static let share = 1...99
}

extension Optional<Int> {
  /// Becomes nil if it is out of range.
  mutating func keep(within scale: ClosedRange<Int>) {
    if let number = self, !scale.contains(number) { self = nil }
  }
}

extension [String: Int] {
  /// Removes the values that are out of range.
  mutating func keep(within scale: ClosedRange<Int>) {
    if !values.allSatisfy(scale.contains) { self = filter { scale.contains($0.value) } }
  }
}
