import Records

extension FieldInfo {
  /// Whether the field asks for a past day, so that "Friday" means the last one.
  ///
  /// - Parameter isDayPast: whether a field called "day" is past, as for a check-in but not for a
  ///   plan.
  func isPastDay(_ isDayPast: Bool) -> Bool {
    control == .day && (Self.pastDays.contains(name) || isDayPast && name == "day")
  }

  private static let pastDays: Set = [
    "applied-on", "first-response-on", "learned-on", "sent-on", "replied-on", "last-contact-on",
    "held-on", "asked-on", "answered-on",
  ]
}

extension Draft {
  /// The draft with days in words, such as "tomorrow", turned into dates.
  ///
  /// A text that is not a day is unchanged, so that the field refuses it.
  func withDates(in fields: [FieldInfo], on today: Day, isDayPast: Bool) -> Draft {
    var dated = self
    for field in fields where field.control == .day {
      guard let text = values[field.name] else { continue }
      dated.values[field.name] =
        Day(text, on: today, isPast: field.isPastDay(isDayPast))?.description ?? text
    }
    return dated
  }
}

extension Session {
  /// The day typed for a flag; nil if none was.
  ///
  /// - Throws: `Problems` if the text is not a day.
  func day(_ text: String?, _ flag: String, isPast: Bool = false) throws(Problems) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text, on: today, isPast: isPast) else { throw Problems(flag, Day.words) }
    return day
  }
}
