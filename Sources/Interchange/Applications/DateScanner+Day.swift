import Records

extension DateScanner {
  func dateAlone(_ clock: ClockTime?) -> DateText? {
    var parts = tokens.filter { !isFiller($0) }
    // `2026. 9. 5.` and `5.9.`
    if parts.count.isMultiple(of: 2), parts.last == .sign(".") { parts.removeLast() }
    switch parts.count {
    case 1: return single(parts[0]).map { .day($0, clock) }
    case 2: return withoutYear(parts, sign: nil)
    case 3:
      if case .sign(let sign) = parts[1] {
        if case .number(let day, 5) = parts[0], sign == "." {
          return single(.number(day, digits: 5)).map { .day($0, nil) }
        }
        return withoutYear([parts[0], parts[2]], sign: sign)
      }
      return named(parts).map { .day($0, clock) }
    case 5:
      guard case .sign(let sign) = parts[1], parts[3] == .sign(sign), "/.-".contains(sign) else {
        return nil
      }
      let three = [parts[0], parts[2], parts[4]]
      if let day = named(three) { return .day(day, clock) }
      return numeric(three, sign, clock)
    default: return nil
    }
  }

  /// Commas, the names of days, `28th`, `of`, and the dots of `28. Sept. 2026`.
  private func isFiller(_ token: Token) -> Bool {
    switch token {
    case .sign(let sign): sign == "," || (sign == "." && hasMonthName)
    case .word(let word): Self.fillers.contains(word) || Self.isWeekday(word)
    case .number: false
    }
  }

  private static let fillers: Set<Substring> = [
    "st", "nd", "rd", "th", "of", "de", "the", "den", "er", "le", "el", "il", "di", "del", "ª", "º",
  ]

  private static func isWeekday(_ word: Substring) -> Bool {
    let days = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tues", "thur",
      "thurs", "weds",
    ]
    return days.contains { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }
  }

  private var hasMonthName: Bool {
    tokens.contains { if case .word(let word) = $0 { Self.month(word) != nil } else { false } }
  }

  /// `20260928`, or the number of a day in a spreadsheet.
  private func single(_ token: Token) -> Day? {
    guard case .number(let number, let digits) = token else { return nil }
    if digits == 8 {
      return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    // Spreadsheets count days from 30 December 1899; only days from 1990 to 2100 are believed.
    guard digits == 5, (32_874...73_050).contains(number) else { return nil }
    return Day(number: number - 25_569)
  }

  /// A day and a month, of which one may be a name: `8-Jul`, `Feb 3`, `9/12`.
  private func withoutYear(_ parts: [Token], sign: Character?) -> DateText? {
    switch (parts[0], parts[1], sign) {
    case (.number(let day, 1...2), .word(let month), nil),
      (.number(let day, 1...2), .word(let month), "-"),
      (.word(let month), .number(let day, 1...2), nil),
      (.word(let month), .number(let day, 1...2), "-"):
      guard let month = Self.month(month), Day(year: 2024, month: month, day: day) != nil else {
        return nil
      }
      return .yearless(YearlessDate(first: month, second: day, order: .monthFirst))
    case (.number(let first, 1...2), .number(let second, 1...2), let sign?)
    where "/.-".contains(sign):
      let date = NumericDate(first: first, second: second, year: 2024, separator: sign)
      guard date.day(.monthFirst) != nil || date.day(.dayFirst) != nil else { return nil }
      return .yearless(
        YearlessDate(first: first, second: second, order: date.onlyOrder, usual: date.usualOrder)
      )
    default: return nil
    }
  }

  /// Three parts of which one is the name of a month.
  private func named(_ parts: [Token]) -> Day? {
    switch (parts[0], parts[1], parts[2]) {
    case (.number(let day, let digits), .word(let month), .number(let year, let count)):
      if digits == 4 { return count <= 2 ? Self.day(year: day, month, year) : nil }
      return Self.day(year: Self.year(year, count), month, day)
    case (.word(let month), .number(let day, _), .number(let year, let count)):
      return Self.day(year: Self.year(year, count), month, day)
    default: return nil
    }
  }

  private func numeric(_ parts: [Token], _ sign: Character, _ clock: ClockTime?) -> DateText? {
    guard case .number(let first, let digits) = parts[0], case .number(let second, _) = parts[1],
      case .number(let third, let last) = parts[2]
    else { return nil }
    if digits == 4 {
      guard last <= 2 else { return nil }
      return Day(year: first, month: second, day: third).map { .day($0, clock) }
    }
    guard digits <= 2, let year = Self.year(third, last) else { return nil }
    let date = NumericDate(first: first, second: second, year: year, separator: sign)
    guard date.day(.monthFirst) != nil || date.day(.dayFirst) != nil else { return nil }
    return .numeric(date, clock)
  }

  private static func day(year: Int?, _ month: Substring, _ day: Int) -> Day? {
    guard let year, let month = Self.month(month) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func year(_ number: Int, _ digits: Int) -> Int? {
    switch digits {
    case 4: number
    case 2: number < 80 ? 2000 + number : 1900 + number
    default: nil
    }
  }

  /// By its first letters, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish or
  /// Czech.
  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["jan", "jän", "ene", "gen", "sty", "led"], ["feb", "fév", "fev", "lut", "úno"],
    ["mar", "mär", "mrz", "mrt", "maart", "maa", "bře"], ["apr", "avr", "abr", "kwi", "dub"],
    ["may", "mai", "mei", "mag", "maj", "kvě"], ["jun", "juin", "giu", "cze", "červn", "čvn"],
    ["jul", "juil", "lug", "lip", "červenec", "čvc"], ["aug", "aoû", "aou", "ago", "sie", "srp"],
    ["sep", "set", "wrz", "zář"], ["oct", "okt", "ott", "out", "paź", "paz", "říj"],
    ["nov", "lis"], ["dec", "dez", "déc", "dic", "gru", "pros"],
  ]
}
