import Foundation

/// The memory state of a card from all its reviews; computed each time, never stored.
package struct CardMemory: Sendable {
  let state: MemoryState
  let last: PracticeReview

  /// Nil for a card that was never tried.
  ///
  /// - Parameter reviews: the reviews of one card, oldest first.
  init?(_ reviews: [PracticeReview], by scheduler: some Scheduler) {
    guard let last = reviews.last else { return nil }
    var state: MemoryState?
    var before: Date?
    for review in reviews {
      let days = before.map { review.reviewedAt.wholeDays(since: $0) } ?? 0
      state = scheduler.state(after: review.grade, from: state, days: days)
      before = review.reviewedAt
    }
    guard let state else { return nil }
    self.state = state
    self.last = last
  }

  func retrievability(at now: Date, by scheduler: some Scheduler) -> Double {
    scheduler.retrievability(of: state, days: now.wholeDays(since: last.reviewedAt))
  }
}

extension Date {
  /// The number of whole 24-hour periods, as in the reference implementation, without time zones.
  func wholeDays(since other: Date) -> Int {
    Int((timeIntervalSince(other) / 86_400).rounded(.down))
  }
}
