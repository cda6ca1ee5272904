import Records

extension DateScanner {
  func dateAlone(_ clock: ClockTime?) -> DateText? {
    let parts = tokens.filter { !isFiller($0) }
    switch parts.count {
    case 1: return single(parts[0]).map { .day($0, clock) }
    case 3: return named(parts).map { .day($0, clock) }
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

  private static let fillers: Set<Substring> = ["st", "nd", "rd", "th", "of", "de", "the", "den"]

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

  /// By its first letters, in English, German, French or Spanish.
  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["jan", "ene"], ["feb", "fév", "fev"], ["mar", "mär", "mrz"], ["apr", "avr", "abr"],
    ["may", "mai"], ["jun", "juin"], ["jul", "juil"], ["aug", "aoû", "aou", "ago"], ["sep"],
    ["oct", "okt"], ["nov"], ["dec", "dez", "déc", "dic"],
  ]
}
