package import Foundation

/// The current day, as the moment of its noon in GMT, for wording other dates.
package struct Present: Sendable {
  let noon: Date
  /// The noons of the current year.
  let year: ClosedRange<Date>

  package init(noon: Date) {
    self.noon = noon
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let begin = calendar.dateInterval(of: .year, for: noon)
    year = begin.map { $0.start...$0.end.addingTimeInterval(-1) } ?? noon...noon
  }

  /// Whether a weekday alone tells which day it is: today, or one of the next six days.
  func isNear(_ other: Date) -> Bool { (0..<6.5 * 86_400).contains(other.timeIntervalSince(noon)) }
}
