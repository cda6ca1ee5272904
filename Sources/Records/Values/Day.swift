package import Foundation

/// A calendar day, as the person lived it, without a time or a zone.
package struct Day: Hashable, Sendable {
  /// Days since 1 January 1970, so that distance and order are plain arithmetic.
  package let number: Int

  /// Clamps a number far outside any calendar, so that no arithmetic on days can trap.
  package init(number: Int) { self.number = min(max(number, -Day.furthest), Day.furthest) }

  private static let furthest = 9_999_999

  /// The first of the days that can be stored and read back, which are the years 1 to 9999.
  package static let first = Day(number: -719_164)
  package static let last = Day(number: 2_932_896)

  /// The day on which `date` falls in `zone`.
  package init(_ date: Date, in zone: TimeZone) {
    let local = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
    let days = min(max(local / 86_400, -Double(Day.furthest)), Double(Day.furthest))
    number = Int(days.rounded(.down))
  }

  /// The day with these parts in the Gregorian calendar; nil if it does not exist, such as 30
  /// February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    if year >= CivilDate.firstYear {
      self.init(number: CivilDate(year: year, month: month, day: day).number)
    } else {
      let parts = DateComponents(year: year, month: month, day: day)
      guard let date = Day.calendar.date(from: parts) else { return nil }
      self.init(date, in: .gmt)
    }
    guard civil == CivilDate(year: year, month: month, day: day) else { return nil }
  }

  package static func + (day: Day, days: Int) -> Day {
    let (number, isBeyond) = day.number.addingReportingOverflow(days)
    return Day(number: isBeyond ? days : number)
  }

  package static func - (day: Day, days: Int) -> Day {
    let (number, isBeyond) = day.number.subtractingReportingOverflow(days)
    return Day(number: isBeyond ? (days > 0 ? .min : .max) : number)
  }

  package static func - (left: Day, right: Day) -> Int { left.number - right.number }

  /// Year, month and day in the Gregorian calendar.
  package var parts: DateComponents {
    let civil = civil
    return DateComponents(year: civil.year, month: civil.month, day: civil.day)
  }

  var civil: CivilDate {
    if let civil = CivilDate(number: number) { return civil }
    let parts = Day.calendar.dateComponents([.year, .month, .day], from: noonGMT)
    return CivilDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// A moment on this day in GMT, for formatters and never for arithmetic.
  package var noonGMT: Date { Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200) }

  /// The moment when a clock in `zone` shows `time` on this day.
  package func at(_ time: ClockTime, in zone: TimeZone) -> Date {
    let wall = Double(number) * 86_400 + Double(time.minutes) * 60
    let guess = Date(timeIntervalSince1970: wall - Double(zone.secondsFromGMT()))
    let offset = zone.secondsFromGMT(for: guess)
    let better = Date(timeIntervalSince1970: wall - Double(offset))
    // Around a clock change the first guess can use the wrong offset; a second pass corrects it.
    return Date(timeIntervalSince1970: wall - Double(zone.secondsFromGMT(for: better)))
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: LosslessStringConvertible {
  /// Reads `2026-11-23`.
  package init?(_ description: String) {
    var text = description
    guard let day = text.withUTF8({ Day($0[...]) }) else { return nil }
    self = day
  }

  init?(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let text = UnsafeBufferPointer(rebasing: text)
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = text.number(0..<4), let month = text.number(5..<7), let day = text.number(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day outside the years that can be read back is written as the first or the last of them.
  package var description: String {
    let civil = Day(number: min(max(number, Day.first.number), Day.last.number)).civil
    return [(civil.year, 4), (civil.month, 2), (civil.day, 2)].map { number, digits in
      String(String(number + 10_000).suffix(digits))
    }.joined(separator: "-")
  }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws { self = try decoder.lossless() }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encode(lossless: self)
  }
}
