import Foundation
import Records

/// A date as a cell spells it, before it is decided whether days or months come first.
enum DateText: Hashable, Sendable {
  case day(Day, ClockTime?)
  /// Two numbers and a year: `3/4/2023`.
  case numeric(NumericDate, ClockTime?)
  /// The cell says that there is none: `N/A`, `-`.
  case none
  case unreadable

  init(_ text: String, zone: TimeZone) {
    let text = text.lowercased()
    if DateText.wordsForNone.contains(text) {
      self = .none
      return
    }
    var scanner = DateScanner(text)
    guard text.utf8.count <= 60, let found = scanner.date() else {
      self = .unreadable
      return
    }
    self = found.seen(in: zone)
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

/// Which of two numbers is the month.
enum DateOrder: Hashable, Sendable {
  case monthFirst, dayFirst
}
