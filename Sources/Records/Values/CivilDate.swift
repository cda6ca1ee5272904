/// Year, month and day of the Gregorian calendar, reckoned without asking a calendar.
///
/// A journal is full of days, and Foundation's calendar takes microseconds for each. After Howard
/// Hinnant, "chrono-compatible low-level date algorithms".
struct CivilDate: Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// Before it, months had other lengths; those few days are left to the calendar.
  static let firstYear = 1583

  private static let firstNumber = CivilDate(year: firstYear, month: 1, day: 1).number

  /// Days from 1 March of the year 0 to 1 January 1970, and days of four centuries.
  private static let epoch = 719_468
  private static let era = 146_097

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date that many days after 1 January 1970; nil before ``firstYear``.
  init?(number: Int) {
    guard number >= Self.firstNumber else { return nil }
    let days = number + Self.epoch
    let ofEra = days % Self.era
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    // Years begin in March here, so that the leap day is the last one.
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let months = (5 * ofYear + 2) / 153
    month = months < 10 ? months + 3 : months - 9
    day = ofYear - (153 * months + 2) / 5 + 1
    year = days / Self.era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970; right from ``firstYear`` on.
  var number: Int {
    let years = month > 2 ? year : year - 1
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return years * 365 + years / 4 - years / 100 + years / 400 + ofYear - Self.epoch
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes ten characters, as in `2026-11-23`.
  func write(_ date: CivilDate, at place: Int) {
    write(date.year, digits: 4, at: place)
    self[place + 4] = UInt8(ascii: "-")
    write(date.month, digits: 2, at: place + 5)
    self[place + 7] = UInt8(ascii: "-")
    write(date.day, digits: 2, at: place + 8)
  }

  func write(_ number: Int, digits: Int, at place: Int) {
    var rest = number
    for index in stride(from: place + digits - 1, through: place, by: -1) {
      self[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number that these digits write; nil where one of them is none.
  func number(_ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
