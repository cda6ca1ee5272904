package import Foundation

/// Today's practice: what may be offered, and whether it is paused.
package struct PracticeDay: Sendable {
  package let session: PracticeSession
  /// When the pause after the newest rejection or after low moods ends; nil if there is none.
  ///
  /// Until then nothing is offered, but everything can be opened.
  package let pausedUntil: Date?
}

extension Journal {
  package func practiceDay(_ surroundings: Surroundings) -> PracticeDay {
    PracticeDay(
      session: practiceSession(surroundings),
      pausedUntil: [coolOffEnd(surroundings), restEnd(surroundings)].compactMap(\.self).max()
    )
  }

  /// Whether practice pauses after a rejection.
  ///
  /// Reads only the newest rejections, because Today asks every time.
  func practicePauses(_ surroundings: Surroundings) -> Bool {
    let days = preferences(zone: surroundings.zone).coolOffDays
    let since = surroundings.now.addingTimeInterval(-Double(days) * 86_400)
    return shelf(Rejection.self).since(since).contains { $0.way != .withdrew }
  }
}
