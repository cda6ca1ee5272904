import Foundation
import Records

/// How a spreadsheet shows a number, as far as it changes what a person sees.
enum NumberFormat: Hashable, Sendable {
  case plain
  case date
  case time
  case dateAndTime
  /// Hours that go on beyond 24.
  case hours
  case percent
  /// With the sign of its currency.
  case money(String)
  /// With zeros before it, as postal codes and phone numbers are shown.
  case padded(Int)

  /// - Parameter code: as in `dd.mm.yyyy hh:mm` or `#,##0.00 [$€-407]`.
  init(code: String) {
    let read = FormatCode(code)
    if read.isElapsed {
      self = .hours
    } else if read.hasDay || (read.hasM && !read.hasTime) {
      self = read.hasTime ? .dateAndTime : .date
    } else if read.hasTime {
      self = .time
    } else if read.hasPercent {
      self = .percent
    } else if !read.currency.isEmpty {
      self = .money(read.currency)
    } else if read.letters.count > 1, read.letters.allSatisfy({ $0 == "0" }) {
      self = .padded(read.letters.count)
    } else {
      self = .plain
    }
  }

  /// The formats Excel keeps under numbers alone; those of East Asia among them.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .dateAndTime
    case 46: self = .hours
    default: self = .plain
    }
  }

  /// - Parameter epochIs1904: whether days are counted from 1904, as Excel for Mac once did.
  func text(_ written: String, epochIs1904: Bool) -> String {
    guard let value = Double(written), value.isFinite else { return written }
    switch self {
    case .plain: return NumberFormat.plain(value, written)
    case .percent: return NumberFormat.plain(value * 100, "") + "%"
    case .money(let sign): return "\(NumberFormat.plain(value, written)) \(sign)"
    case .padded(let width):
      let digits = NumberFormat.plain(value, written)
      let isWhole = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isWhole
        ? String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits : digits
    case .hours:
      guard let minutes = Int(exactly: (value * 1_440).rounded()), minutes >= 0 else { break }
      return "\(minutes / 60):" + NumberFormat.twoDigits(minutes % 60)
    case .date, .time, .dateAndTime:
      if let moment = SerialMoment(value, epochIs1904: epochIs1904) { return moment.text(as: self) }
    }
    return NumberFormat.plain(value, written)
  }

  /// With the 15 digits a spreadsheet has, so that 0.1 + 0.2 is 0.3.
  static func plain(_ value: Double, _ written: String) -> String {
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return "\(whole)" }
    guard abs(value) < 1e15, abs(value) >= 1e-6 else {
      return written.isEmpty ? "\(value)" : written
    }
    let text = String(format: "%.15g", locale: Locale(identifier: "en_US_POSIX"), value)
    return text.contains("e") ? String(value) : text
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A day and a time of day as spreadsheets count them, in days from an epoch and without a time zone.
struct SerialMoment: Equatable {
  let day: Day
  /// Whole seconds of the day.
  let seconds: Int
  /// Whether it is no more than a time of day.
  let isTime: Bool

  init?(_ serial: Double, epochIs1904: Bool) {
    // 2,958,465 is the last day of the year 9999; beyond, spreadsheets show hashes.
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    let first =
      epochIs1904 ? Day(year: 1904, month: 1, day: 1) : Day(year: 1899, month: 12, day: 30)
    guard let first else { return nil }
    // Excel holds 1900 for a leap year: days before its 29 February, number 60, are one too early.
    guard epochIs1904 || days != 60 else { return nil }
    day = first + (!epochIs1904 && days < 60 ? days + 1 : days)
    self.seconds = seconds
    isTime = serial < 1
  }

  func text(as format: NumberFormat) -> String {
    guard format != .date, seconds > 0 || isTime || format == .time else { return day.description }
    let parts = [seconds / 3_600, seconds / 60 % 60] + (seconds % 60 == 0 ? [] : [seconds % 60])
    let time = parts.map(NumberFormat.twoDigits).joined(separator: ":")
    return isTime ? time : "\(day) \(time)"
  }
}

/// What the letters of a number format say; only the first part counts, the one for positive numbers.
private struct FormatCode {
  var hasDay = false
  var hasM = false
  var hasTime = false
  var isElapsed = false
  var hasPercent = false
  var currency = ""
  /// What is neither quoted nor in brackets.
  var letters = ""

  init(_ code: String) {
    guard !["general", "standard", "@"].contains(code.lowercased()) else { return }
    var signs = Array(code.prefix(255))[...]
    while let sign = signs.popFirst(), sign != ";" {
      switch sign {
      case "\"":
        readCurrency(in: String(signs.prefix { $0 != "\"" }))
        signs = signs.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": signs = signs.dropFirst()
      case "[":
        readBrackets(String(signs.prefix { $0 != "]" }))
        signs = signs.drop { $0 != "]" }.dropFirst()
      default: read(sign)
      }
    }
  }

  private mutating func read(_ sign: Character) {
    letters.append(sign)
    switch sign {
    case "y", "Y", "d", "D": hasDay = true
    case "m", "M": hasM = true
    case "h", "H", "s", "S": hasTime = true
    case "%": hasPercent = true
    case "$", "€", "£", "¥", "₹", "₽", "₩": currency = String(sign)
    default: break
    }
  }

  private mutating func readBrackets(_ text: String) {
    let small = text.lowercased()
    if !small.isEmpty,
      small.allSatisfy({ $0 == "h" }) || small.allSatisfy({ $0 == "m" })
        || small.allSatisfy({ $0 == "s" })
    {
      isElapsed = true
    } else if text.hasPrefix("$") {
      let sign = text.dropFirst().prefix { $0 != "-" }
      if !sign.isEmpty { currency = String(sign) }
    }
  }

  /// Quoted words are mostly none: `"Q"0`.
  private mutating func readCurrency(in quoted: String) {
    let known = ["€", "$", "£", "¥", "zł", "Kč", "kr", "CHF", "EUR", "USD", "GBP", "元", "円"]
    if let sign = known.first(where: { quoted.trimmed == $0 }) { currency = sign }
  }
}
