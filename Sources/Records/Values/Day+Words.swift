extension Day {
  /// Reads a day as people say it: "today", "tomorrow", "fri", "next week", "in 3 days", "3 days
  /// ago", or `2026-11-23`.
  ///
  /// A weekday is the next one after today, or the last one before it if `isPast`, or as "next" or
  /// "last" says. "Next week" and "last week" are seven days from today.
  ///
  /// - Parameter isPast: whether the day asked for is in the past.
  package init?(_ words: String, on today: Day, isPast: Bool = false) {
    if let day = Day(words.trimmed) {
      self = day
      return
    }
    let parts = words.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let day = Self.near(parts, today) ?? Self.weekday(parts, today, isPast) else {
      return nil
    }
    self = day
  }

  /// What ``init(_:on:isPast:)`` understands, for messages.
  package static let words: Phrase =
    "Enter a date such as 2026-11-23, or today, yesterday, tomorrow, Friday, next week, in 3 days, 3 days ago."

  private static func near(_ parts: [String], _ today: Day) -> Day? {
    switch parts {
    case ["today"]: return today
    case ["tomorrow"]: return today + 1
    case ["yesterday"]: return today - 1
    case ["next", "week"]: return today + 7
    case ["last", "week"]: return today - 7
    default: break
    }
    guard parts.count == 3 else { return nil }
    if parts[0] == "in" { return days(parts[1], parts[2]).map { today + $0 } }
    return parts[2] == "ago" ? days(parts[0], parts[1]).map { today - $0 } : nil
  }

  /// The number of days in, for example, "3" "weeks".
  private static func days(_ count: String, _ unit: String) -> Int? {
    let number = ["a", "an", "one"].contains(count) ? 1 : Int(count)
    guard let number, (0...3_660).contains(number) else { return nil }
    switch unit {
    case "day", "days": return number
    case "week", "weeks": return number * 7
    default: return nil
    }
  }

  private static func weekday(_ parts: [String], _ today: Day, _ isPast: Bool) -> Day? {
    guard let name = parts.last, name.count >= 3,
      let index = weekdays.firstIndex(where: { $0 == name || $0.prefix(3) == name })
    else { return nil }
    let ahead = (index + 1 - today.weekday + 6) % 7 + 1
    let behind = (today.weekday - index - 1 + 6) % 7 + 1
    switch parts.dropLast() {
    case []: return isPast ? today - behind : today + ahead
    case ["next"]: return today + ahead
    case ["last"]: return today - behind
    default: return nil
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
