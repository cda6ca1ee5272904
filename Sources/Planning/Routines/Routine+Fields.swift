package import Records
package import Wording

extension Routine: Fielded {
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
