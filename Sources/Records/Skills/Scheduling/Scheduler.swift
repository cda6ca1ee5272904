/// How well a card is remembered.
package struct MemoryState: Equatable, Sendable {
  /// The days after which the card is still remembered with a probability of 0.9.
  package let stability: Double
  /// 1 to 10.
  package let difficulty: Double
}

/// A model of how memory changes with each review, and when to review again.
///
/// A protocol, because such models are replaced every year or two. Their results are never stored,
/// so another one can use the same reviews.
package protocol Scheduler: Sendable {
  /// The state after a review.
  ///
  /// - Parameters:
  ///   - state: the state before it; nil for the first review.
  ///   - days: whole days since the last review; 0 for the first one.
  func state(after grade: Grade, from state: MemoryState?, days: Int) -> MemoryState

  /// The probability that it is still remembered after some days, 0 to 1.
  func retrievability(of state: MemoryState, days: Int) -> Double

  /// The whole days until the next review, at least one.
  func interval(for state: MemoryState, atMost most: Int) -> Int
}
