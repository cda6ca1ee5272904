import Foundation

/// The lessons and plans from earlier interviews that a person brings to the next one.
package struct WhatYouBring: Sendable {
  /// At most two.
  package let keeps: [Lesson]
  package let change: Lesson?
  package let goal: Goal?
  package let setbackPlan: SetbackPlan?

  package var isEmpty: Bool { keeps.isEmpty && change == nil && goal == nil && setbackPlan == nil }
}

extension Journal {
  /// Two lessons to keep, one change with its if-then, the learning goal and a setback plan, each
  /// the newest.
  ///
  /// An interview that is over keeps what was brought to it: only what was learned before it
  /// counts.
  package func brought(to interview: Interview) -> WhatYouBring {
    let start = interview.broughtUntil
    return WhatYouBring(
      keeps: Array(lessons(.keep).lazy.filter { $0.learnedAt <= start }.prefix(2)),
      change: lessons(.change).first { $0.learnedAt <= start },
      goal: learningGoal(for: interview.id, at: start),
      setbackPlan: setbackPlan(for: interview.id, at: start)
    )
  }
}

extension Interview {
  /// The start of the interview, or the end of its day if it has no time.
  fileprivate var broughtUntil: Date {
    guard let day else { return outcomeKnownAt ?? .distantFuture }
    let zone = TimeZone(identifier: zone) ?? .gmt
    return time.map { day.at($0, in: zone) } ?? (day + 1).at(.midnight, in: zone)
  }
}
