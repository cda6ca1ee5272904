import Foundation
import Records

/// A date as a cell spells it, before it is decided whether days or months come first.
enum DateText: Hashable, Sendable {
  case day(Day, ClockTime?)
  /// Two numbers and a year: `3/4/2023`.
  case numeric(NumericDate, ClockTime?)
  /// A day and a month alone: `8-Jul`, `9/12`.
  case yearless(YearlessDate)
  /// The cell says that there is none: `N/A`, `-`.
  case none
  case unreadable

  init(_ text: String, zone: TimeZone) {
    let text = text.lowercased()
    if DateText.wordsForNone.contains(text) {
      self = .none
      return
    }
    if let moment = DateText.moment(text) {
      self = .day(Day(moment, in: zone), nil)
      return
    }
    var scanner = DateScanner(DateText.plain(text))
    guard text.utf8.count <= 80, let found = scanner.date() else {
      self = .unreadable
      return
    }
    self = found.seen(in: zone)
  }

  /// Seconds or milliseconds since 1970, from 2001 to 2036.
  private static func moment(_ text: String) -> Date? {
    guard [10, 13].contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Double(text)
    else { return nil }
    let seconds = text.utf8.count == 13 ? number / 1000 : number
    return (1e9...2.1e9).contains(seconds) ? Date(timeIntervalSince1970: seconds) : nil
  }

  /// With the signs of Chinese and Japanese dates made hyphens, and without the zone of a bare day.
  private static func plain(_ text: String) -> String {
    var text = text
    if text.utf8.count == 16,
      text.utf8.dropFirst(10).first.map({ [0x2B, 0x2D].contains($0) }) == true
    {
      text = String(text.prefix(10))
    }
    guard text.contains("月") else { return text }
    return text.replacing("年", with: "-").replacing("月", with: "-").replacing("日", with: " ")
  }

  private static let wordsForNone: Set<String> = [
    "n/a", "na", "n.a.", "none", "null", "nil", "-", "--", "–", "—", "no", "n", "never",
  ]
}

/// Two numbers and a year.
struct NumericDate: Hashable, Sendable {
  let first: Int
  let second: Int
  let year: Int
  let separator: Character

  func day(_ order: DateOrder) -> Day? {
    switch order {
    case .monthFirst: Day(year: year, month: first, day: second)
    case .dayFirst: Day(year: year, month: second, day: first)
    }
  }

  /// The only order it can be read in, where there is only one.
  var onlyOrder: DateOrder? {
    if first > 12, second <= 12 { return .dayFirst }
    if second > 12, first <= 12 { return .monthFirst }
    return nil
  }

  /// What the sign between the numbers suggests where nothing else decides.
  var usualOrder: DateOrder { separator == "/" ? .monthFirst : .dayFirst }
}

/// A day of a month whose year is not told.
struct YearlessDate: Hashable, Sendable {
  let first: Int
  let second: Int
  /// Nil where either number could be the month.
  let order: DateOrder?
  var usual: DateOrder = .monthFirst

  /// The last such day up to `latest`.
  func day(_ order: DateOrder, upTo latest: Day) -> Day? {
    let (month, day) = order == .monthFirst ? (first, second) : (second, first)
    let year = latest.parts.year ?? 0
    return [year, year - 1, year - 2, year - 3, year - 4].lazy
      .compactMap { Day(year: $0, month: month, day: day) }.first { $0 <= latest }
  }
}

/// Which of two numbers is the month.
enum DateOrder: Hashable, Sendable {
  case monthFirst, dayFirst
}
