package import Foundation

/// The end of a pause in something Rebound shows, which can be opened earlier all the same.
package struct Pause: Hashable, Sendable {
  let until: Date

  package init(until: Date) { self.until = until }

  /// "today at 18:40", "on Monday", "on Monday 14 December".
  package func end(_ surroundings: Surroundings) -> Phrase {
    // Round up to the next minute: a pause that ends at 18:40:30 is shown as 18:41.
    let moment = Date(timeIntervalSince1970: (until.timeIntervalSince1970 / 60).rounded(.up) * 60)
    let day = Day(moment, in: surroundings.zone)
    guard day == surroundings.today else { return "on \(day, .near)" }
    let local = moment.timeIntervalSince1970 + Double(surroundings.zone.secondsFromGMT(for: moment))
    let minutes = Int(local / 60) - day.number * 1_440
    let clock = ClockTime(hour: minutes / 60, minute: minutes % 60) ?? .midnight
    return "today at \(clock.description)"
  }
}
