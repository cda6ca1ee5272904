import Foundation
import Records

/// Takes the spelling of a date apart: numbers, words and signs.
struct DateScanner {
  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(Substring)
    case sign(Character)
  }

  /// What a spelling says, with the offset from GMT where it names one.
  struct Found {
    let date: DateText
    let seconds: Int
    let offset: Int?

    /// The day in the person's own zone.
    ///
    /// An instant at midnight GMT is taken for the bare day it was before a tool made it one.
    func seen(in zone: TimeZone) -> DateText {
      guard case .day(let day, _) = date, let offset, !(offset == 0 && seconds == 0) else {
        return date
      }
      let instant = Date(timeIntervalSince1970: Double(day.number * 86_400 + seconds - offset))
      return .day(Day(instant, in: zone), instant.clock(in: zone))
    }
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    // Large tables have a moment in every row, so bytes are walked, not characters.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let text = isPlain ? text : String(text.map { $0.isWhitespace ? " " : $0 })
    var rest = text.utf8[...]
    while let byte = rest.first {
      if byte.isDigit {
        let digits = rest.prefix(while: \.isDigit)
        tokens.append(.number(DateScanner.number(digits), digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if byte.isLetter {
        let word = rest.prefix(while: \.isLetter)
        tokens.append(.word(Substring(word)))
        rest = rest.dropFirst(word.count)
      } else {
        if byte > 0x20 { tokens.append(.sign(Character(Unicode.Scalar(byte)))) }
        rest = rest.dropFirst()
      }
    }
  }

  /// No part of a date has more digits than eight, and no sum of such numbers overflows.
  private static func number(_ digits: Substring.UTF8View) -> Int {
    digits.count > 8 ? -1 : digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  mutating func date() -> Found? {
    let time = takeTime()
    guard time.isSound, let date = dateAlone(time.clock) else { return nil }
    return Found(date: date, seconds: time.seconds, offset: time.offset)
  }

  private struct Time {
    var isSound = true
    var clock: ClockTime?
    var seconds = 0
    var offset: Int?
  }

  /// Cuts the time of day and what follows it off the tokens.
  private mutating func takeTime() -> Time {
    guard let colon = tokens.firstIndex(of: .sign(":")), colon >= 1, colon + 1 < tokens.count,
      case .number(let hour, _) = tokens[colon - 1], case .number(let minute, 2) = tokens[colon + 1]
    else { return Time() }
    var after = tokens[(colon + 2)...]
    tokens.removeSubrange((colon - 1)...)
    // `Wed Mar 13 18:51:14 UTC 2024`
    if case .number(_, 4)? = after.last, case .word? = after.dropLast().last,
      let year = after.popLast()
    {
      tokens.append(year)
    }
    if case .word(let word)? = tokens.last, ["t", "at", "um"].contains(word) {
      tokens.removeLast()
    }
    var second = 0
    if after.first == .sign(":"), case .number(let read, _)? = after.dropFirst().first {
      second = read
      after = after.dropFirst(2)
    }
    if after.first == .sign("."), case .number? = after.dropFirst().first {
      after = after.dropFirst(2)
    }
    return Self.time(hour, minute, second, after)
  }

  private static func time(
    _ hour: Int,
    _ minute: Int,
    _ second: Int,
    _ after: ArraySlice<Token>
  ) -> Time {
    var hour = hour
    var rest = after
    if case .word(let half)? = rest.first, half == "am" || half == "pm" {
      guard (1...12).contains(hour) else { return Time(isSound: false) }
      hour = hour % 12 + (half == "pm" ? 12 : 0)
      rest = rest.dropFirst()
    }
    guard let clock = ClockTime(hour: hour, minute: minute), (0...60).contains(second) else {
      return Time(isSound: false)
    }
    return Time(
      clock: clock,
      seconds: clock.minutes * 60 + second,
      offset: offset(Array(rest))
    )
  }

  /// The offset from GMT in seconds; nil where the day is meant as it is written.
  private static func offset(_ tokens: [Token]) -> Int? {
    if case .word(let name)? = tokens.first {
      // `GMT+0800` is how JavaScript prints a day in its own zone: that day was meant.
      guard ["z", "utc", "gmt"].contains(name), tokens.count == 1 else { return nil }
      return 0
    }
    guard tokens.count >= 2, case .sign(let sign) = tokens[0], sign == "+" || sign == "-",
      case .number(let number, let digits) = tokens[1]
    else { return nil }
    var minutes = digits == 4 ? number / 100 * 60 + number % 100 : number * 60
    if tokens.count == 4, tokens[2] == .sign(":"), case .number(let more, _) = tokens[3] {
      minutes += more
    }
    guard (0...1_080).contains(minutes) else { return nil }
    return minutes * (sign == "-" ? -60 : 60)
  }
}

extension Date {
  /// The time on the wall of `zone`, to the minute.
  fileprivate func clock(in zone: TimeZone) -> ClockTime? {
    let local = timeIntervalSince1970 + Double(zone.secondsFromGMT(for: self))
    let minutes = Int((local / 60).rounded(.down)) % 1440
    let sound = (minutes + 1440) % 1440
    return ClockTime(hour: sound / 60, minute: sound % 60)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// A letter of ASCII, or part of one beyond it; texts are in small letters here.
  fileprivate var isLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
