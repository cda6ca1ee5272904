package import Foundation

/// The day it is, by the instant of its noon in GMT: what other days are told apart from.
package struct Present: Sendable {
  let noon: Date
  /// The noons of the same year.
  let year: ClosedRange<Date>

  package init(noon: Date) {
    self.noon = noon
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let begin = calendar.dateInterval(of: .year, for: noon)
    year = begin.map { $0.start...$0.end.addingTimeInterval(-1) } ?? noon...noon
  }

  /// Whether a weekday alone says which day is meant: today or one of the six after it.
  func isNear(_ other: Date) -> Bool { (0..<6.5 * 86_400).contains(other.timeIntervalSince(noon)) }
}
