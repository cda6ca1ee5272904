/// Whether Today makes suggestions: field notes, a recovery, practice.
///
/// Interviews and what the person planned are always shown.
package enum Offering: Equatable, Sendable {
  case open
  /// The person's quiet hours, until this time.
  case quietHours(until: ClockTime)
  /// A pause the person asked for, through its last day.
  case paused(until: Day)
  /// Suggestions are turned off.
  case off
}

extension Preferences {
  /// From 21:00 to 08:00, unless the person chose other hours.
  var quietHours: (from: ClockTime, until: ClockTime) {
    (quietFrom ?? .usualQuietFrom, quietUntil ?? .usualQuietUntil)
  }

  package func offering(at surroundings: Surroundings) -> Offering {
    if offersOff { return .off }
    if let last = pausedUntil, surroundings.today <= last { return .paused(until: last) }
    let (from, until) = quietHours
    let clock = surroundings.clock
    let isQuiet = from <= until ? from <= clock && clock < until : from <= clock || clock < until
    return isQuiet ? .quietHours(until: until) : .open
  }

  /// The preferences with a pause of this many days from today; zero or fewer ends it.
  package func paused(days: Int, _ surroundings: Surroundings) -> Preferences {
    var changed = self
    changed.pausedUntil = days > 0 ? surroundings.today + (min(days, 366) - 1) : nil
    return changed
  }
}

extension ClockTime {
  fileprivate static let usualQuietFrom = ClockTime(hour: 21, minute: 0) ?? .midnight
  fileprivate static let usualQuietUntil = ClockTime(hour: 8, minute: 0) ?? .midnight
}

extension Offering {
  /// Why Today makes no suggestions, in one line; nil if it does.
  package var note: Phrase? {
    switch self {
    case .open: nil
    case .quietHours(let until):
      "Quiet hours until \(until.description). Today shows only your plans."
    case .paused(let last):
      "Suggestions are paused through \(last, .near). Today shows only your plans."
    case .off: "Today shows only interviews and plans, as you chose in Settings."
    }
  }
}

extension Preferences {
  /// How this person wants scales asked and shown.
  package var scales: Scales { scalesOff ? .off : numbersOff ? .words : .numbers }
}
