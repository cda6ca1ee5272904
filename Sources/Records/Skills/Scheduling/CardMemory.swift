package import Foundation

/// What the whole log of a card's reviews says of it now; worked out each time, never stored.
package struct CardMemory: Sendable {
  package let state: MemoryState
  package let last: PracticeReview

  /// Nil for a card that was never tried.
  ///
  /// - Parameter reviews: of one card, oldest first.
  package init?(_ reviews: [PracticeReview], by scheduler: some Scheduler) {
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

  package func retrievability(at now: Date, by scheduler: some Scheduler) -> Double {
    scheduler.retrievability(of: state, days: now.wholeDays(since: last.reviewedAt))
  }
}

extension Date {
  /// Whole spans of 24 hours, as the reference counts them: no midnight of any place is asked.
  package func wholeDays(since other: Date) -> Int {
    Int((timeIntervalSince(other) / 86_400).rounded(.down))
  }
}
