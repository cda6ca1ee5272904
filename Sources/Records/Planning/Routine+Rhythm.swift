extension Routine {
  /// The days of the week as they are written down, Monday first.
  package static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The days of the week it falls on, 1 for Monday; empty where it counts by days.
  package var weekdayNumbers: [Int] {
    guard unit == .weeks else { return [] }
    let named = weekdays.compactMap(Self.weekdayNames.firstIndex).map { $0 + 1 }
    return named.isEmpty ? [startOn.weekday] : Array(Set(named)).sorted()
  }

  /// The first day it falls on, from its start or from another day on.
  package func firstDay(from day: Day) -> Day {
    let days = weekdayNumbers
    guard !days.isEmpty else { return day }
    return (0..<7).map { day + $0 }.first { days.contains($0.weekday) } ?? day
  }

  /// The next day after one it fell on; nil where that is beyond its last day.
  ///
  /// Counted from that day and not from its start: a pause of some weeks leaves no row of days to
  /// catch up with. Within a week its other days come first, then the week it counts to.
  package func day(after day: Day) -> Day? {
    let step = min(max(1, every), Self.longest)
    let next: Day
    if weekdayNumbers.isEmpty {
      next = day + step
    } else if let later = weekdayNumbers.first(where: { $0 > day.weekday }) {
      next = day + (later - day.weekday)
    } else {
      next = day - (day.weekday - 1) + 7 * step + ((weekdayNumbers.first ?? 1) - 1)
    }
    return until.map { next <= $0 } ?? true ? next : nil
  }

  /// The next day after an action that stands for it.
  ///
  /// One on days of the week that was moved ahead does not bring its own day back.
  package func day(following action: PlannedAction) -> Day? {
    guard let day = action.day ?? action.slot else { return nil }
    return self.day(after: weekdayNumbers.isEmpty ? day : max(day, action.slot ?? day))
  }
}
