/// What is known of how well a card is remembered.
package struct MemoryState: Equatable, Sendable {
  /// The days after which nine of ten such cards are still remembered.
  package let stability: Double
  /// 1 to 10.
  package let difficulty: Double

  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// A rule for how memory changes with each review, and when to look again.
///
/// An interface of its own, since such rules are replaced every year or two: nothing they work out is
/// stored, so another one can take over the whole log of reviews.
package protocol Scheduler: Sendable {
  /// The state after a review.
  ///
  /// - Parameters:
  ///   - state: the state before it; nil for the first review.
  ///   - days: whole days since the last review; 0 for the first one.
  func state(after grade: Grade, from state: MemoryState?, days: Int) -> MemoryState

  /// How likely it is still remembered after some days, 0 to 1.
  func retrievability(of state: MemoryState, days: Int) -> Double

  /// The whole days until the next review, at least one.
  func interval(for state: MemoryState, atMost most: Int) -> Int
}
