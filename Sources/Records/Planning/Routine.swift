package import Foundation

/// Something planned that comes back, every some days or on some days of the week.
///
/// One planned action at a time stands for it; the next is planned when that one is settled.
package struct Routine: JournalRecord {
  package static let kind = Kind(rawValue: "routine")
  package static let names = KindNames(one: "routine", many: "Routines", in: .plan)

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

  package static func begun(_ new: NewRecord<Routine>) -> Routine? {
    Routine(id: new.id, addedAt: new.surroundings.now, title: "", startOn: new.surroundings.today)
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension Routine {
  package static let fields = FieldTable<Routine>([
    .line("title", \.title, "What", about: .myself).required,
    .value("start-on", \.startOn, "From which day", .day),
    .value("every", \.every, "Every", .choice(counts)),
    .value("unit", \.unit, "Days or weeks", .choice(units)).required,
    .choices("weekdays", \.weekdays, "On which days, where it is weeks", weekdayChoices, atMost: 7),
    .value("until", \.until, "Until, if there is a last day", .day),
    .value("time", \.time, "What time", .time),
    .line("place", \.place, "Where", about: .label),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])

  private static let counts = (1...30).map { Choice("\($0)", "\($0)") }

  private static let units = [Choice("days", "days"), Choice("weeks", "weeks")]

  private static let weekdayChoices = zip(weekdayNames, 1...7).map { name, number in
    Choice(name, weekday(number))
  }

  /// A day of the week by its number, 1 for Monday, in the person's language.
  private static func weekday(_ number: Int) -> Phrase {
    // 4 January 1970 was a Sunday.
    "\(Day(number: 3 + number).noonGMT, .weekday)"
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
  /// The routine as it is saved.
  ///
  /// - Throws: `Problems` for a last day before its first.
  package func checked() throws(Problems) -> Routine {
    guard until.map({ $0 >= firstDay(from: startOn) }) ?? true else {
      throw Problems(
        "until",
        "A day after its first one, \(firstDay(from: startOn).noonGMT, .day)."
      )
    }
    return self
  }
}

extension Routine {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems)
    -> [Change]
  {
    let routine = try checked()
    return journal[id] == nil
      ? journal.changes(beginning: routine, surroundings)
      : journal.changes(changing: routine, surroundings)
  }
}
