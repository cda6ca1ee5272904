/// The scales a person answers on; a form offers no other number, and none is read from a record.
package enum Scale {
  /// How something is felt or wanted, from not at all to very much.
  package static let feeling = 0...10
  /// How far something came, by its anchors.
  package static let score = 1...5
  /// How likely or how true something seems.
  package static let percent = 0...100
  /// Where something lies between two ends.
  package static let dial = 0...6
  /// With room beyond what a form offers, which is −2 to 2.
  package static let fit = -5...5
  /// The countable items of field notes.
  package static let item = 0...4
  package static let importance = 1...3
  package static let energy = 1...3
  /// How long an answer took, in seconds.
  package static let seconds = 0...36_000
  /// How long an interview or a small thing takes, in minutes.
  package static let minutes = 1...600
  /// How many words a template may have.
  package static let words = 1...10_000
  /// Which writing of a series it is.
  package static let writing = 1...1_000
  /// Days until an invitation; negative for never.
  package static let invitation = -1...60
  /// Days in which insights stay out of sight.
  package static let coolOff = 0...14
  /// A share of one's own, in a hundred.
  package static let share = 1...99
}

extension Optional<Int> {
  /// Becomes nil where it is beyond the scale.
  mutating func keep(within scale: ClosedRange<Int>) {
    if let number = self, !scale.contains(number) { self = nil }
  }
}

extension [String: Int] {
  /// Leaves out the values beyond the scale.
  mutating func keep(within scale: ClosedRange<Int>) {
    if !values.allSatisfy(scale.contains) { self = filter { scale.contains($0.value) } }
  }
}
