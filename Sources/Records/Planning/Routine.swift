package import Foundation

/// A plan that repeats, every few days or on certain days of the week.
///
/// It has one planned action at a time; the next is planned when that one is settled.
package struct Routine: JournalRecord {
  package static let kind = Kind(rawValue: "routine")
  package static let names = KindNames(
    "routine",
    "Routines",
    in: .plan,
    about: "Something you want to do again and again, such as a walk on Mondays."
  )

  package let id: Identifier<Routine>
  var addedAt: Date
  package var title: String
  /// Its first day; if the rhythm skips that day, the next day that fits.
  package var startOn: Day
  package var unit: RhythmUnit = .days
  /// The number of days or weeks between two times; 1 to ``longest``.
  package var every: Int
  /// Names from ``Routine/weekdayNames``, if it repeats by weeks; empty for the weekday of its
  /// first day.
  package var weekdays: [String] = []
  /// The last day it can fall on.
  package var until: Day?
  package var time: ClockTime?
  package var place: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// The ID of an activity from the library, or of one of the person's own.
  package var activity: String?
  /// The day the person ended it, or its last day passed.
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

  /// Ten years, in days: the longest allowed interval.
  static let longest = 3_650

  package mutating func keepInRange() { every = min(max(every, 1), Routine.longest) }

  package var filedAt: Date { addedAt }
  package var isRunning: Bool { endedOn == nil }
  package var words: [String] { [title, place, ifCue, thenAction] }

  package static func begun(_ new: NewRecord<Routine>) -> Routine? {
    Routine(id: new.id, addedAt: new.surroundings.now, title: "", startOn: new.surroundings.today)
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension Routine {
  package static let fields = FieldTable<Routine>([
    .line("title", \.title, "What", about: .myself).required,
    .value("start-on", \.startOn, "First day", .day),
    .value("every", \.every, "Repeat every", .choice(counts)),
    .value("unit", \.unit, "Days or weeks", .choice(units)).required,
    .choices("weekdays", \.weekdays, "Weekdays, if it repeats weekly", weekdayChoices, atMost: 7),
    .value("until", \.until, "Last day, if any", .day),
    .value("time", \.time, "Time", .time),
    .line("place", \.place, "Place", about: .label),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])

  private static let counts = (1...30).map { Choice("\($0)", "\($0)") }

  private static let units = [Choice("days", "days"), Choice("weeks", "weeks")]

  private static let weekdayChoices = zip(weekdayNames, 1...7).map { name, number in
    Choice(name, weekday(number))
  }

  /// The name of a weekday, 1 for Monday, in the person's language.
  private static func weekday(_ number: Int) -> Phrase {
    // 4 January 1970 was a Sunday.
    "\(Day(number: 3 + number), .weekday)"
  }

  /// How often it comes back: "every 3 days", "every week on Monday, Thursday".
  package var rhythm: Phrase {
    guard !weekdayNumbers.isEmpty else { return every == 1 ? "every day" : "every \(every) days" }
    let names = weekdayNumbers.map(Self.weekday)
    let days = names.dropFirst().reduce(names[0]) { "\($0), \($1)" as Phrase }
    return every == 1 ? "every \(days)" : "every \(every) weeks on \(days)"
  }
}

extension Routine {
  /// The routine, ready to save.
  ///
  /// - Throws: `Problems` if its last day is before its first.
  package func checked() throws(Problems) -> Routine {
    guard until.map({ $0 >= firstDay(from: startOn) }) ?? true else {
      throw Problems("until", "Enter a date after the first one, \(firstDay(from: startOn), .day).")
    }
    return self
  }
}

extension Routine {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let routine = try checked()
    return journal[id] == nil
      ? journal.changes(beginning: routine, surroundings)
      : journal.changes(changing: routine, surroundings)
  }
}

/// The unit a routine repeats by.
package struct RhythmUnit: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let days = RhythmUnit(rawValue: "days")
  package static let weeks = RhythmUnit(rawValue: "weeks")
}

extension Routine {
  /// The stored names of the weekdays, Monday first.
  static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The weekdays it falls on, 1 for Monday; empty if it repeats by days.
  package var weekdayNumbers: [Int] {
    guard unit == .weeks else { return [] }
    let named = weekdays.compactMap(Self.weekdayNames.firstIndex).map { $0 + 1 }
    return named.isEmpty ? [startOn.weekday] : Array(Set(named)).sorted()
  }

  /// The first day it falls on, counted from its start or from a later day.
  package func firstDay(from day: Day) -> Day {
    let days = weekdayNumbers
    guard !days.isEmpty else { return day }
    return (0..<7).map { day + $0 }.first { days.contains($0.weekday) } ?? day
  }

  /// The next day after one it fell on; nil if that is past its last day.
  ///
  /// Counted from that day and not from the start, so that a break of some weeks leaves no backlog.
  /// The other days of the same week come first, then those of the next week that counts.
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

  /// The next day after one of its actions.
  ///
  /// If an action on a weekday was moved earlier, its original day is not used again.
  package func day(following action: PlannedAction) -> Day? {
    guard let day = action.day ?? action.slot else { return nil }
    return self.day(after: weekdayNumbers.isEmpty ? day : max(day, action.slot ?? day))
  }
}
