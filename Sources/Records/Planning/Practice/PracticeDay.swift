package import Foundation

/// Today's practice: what may be offered, and whether it is paused.
package struct PracticeDay: Sendable {
  package let session: PracticeSession
  /// The end of the pause after the newest rejection or after low moods; nil where there is none.
  ///
  /// Nothing is offered until then, and everything can be opened.
  package let pausedUntil: Date?
}

extension Journal {
  package func practiceDay(_ surroundings: Surroundings) -> PracticeDay {
    PracticeDay(
      session: practiceSession(surroundings),
      pausedUntil: [coolOffEnd(surroundings), restEnd(surroundings)].compactMap(\.self).max()
    )
  }

  /// Whether practice waits after a no, told from the newest noes alone: Today asks it every time.
  func practicePauses(_ surroundings: Surroundings) -> Bool {
    let days = preferences(zone: surroundings.zone).coolOffDays
    let since = surroundings.now.addingTimeInterval(-Double(days) * 86_400)
    return shelf(Rejection.self).since(since).contains { $0.way != .withdrew }
  }
}
