package import Foundation

/// Something planned that comes back, every some days or on some days of the week.
///
/// One planned action at a time stands for it; the next is planned when that one is settled.
package struct Routine: JournalRecord {
  package static let kind = Kind(rawValue: "routine")

  package let id: Identifier<Routine>
  package var addedAt: Date
  package var title: String
  /// Its first day, or the first one after it that is in the rhythm.
  package var startOn: Day
  package var unit: RhythmUnit = .days
  /// Every so many days or weeks; 1 to ``longest``.
  package var every: Int
  /// Words of ``Routine/weekdayNames``, where it counts by weeks; none means the weekday of its
  /// first day.
  package var weekdays: [String] = []
  /// The last day it can fall on.
  package var until: Day?
  package var time: ClockTime?
  package var place: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// The name of an activity from the library, or of one of the person's own.
  package var activity: String?
  /// The day the person ended it, or its last day came.
  package var endedOn: Day?

  package init(
    id: Identifier<Routine>,
    addedAt: Date,
    title: String,
    startOn: Day,
    every: Int = 1
  ) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
    self.startOn = startOn
    self.every = every
  }

  /// Every ten years is the slowest rhythm there is.
  package static let longest = 3_650

  package mutating func keepInRange() { every = min(max(every, 1), Routine.longest) }

  package var filedAt: Date { addedAt }
  package var isRunning: Bool { endedOn == nil }
  package var words: [String] { [title, place, ifCue, thenAction] }
}
