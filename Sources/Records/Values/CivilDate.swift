/// Year, month and day in the Gregorian calendar, computed without a calendar object.
///
/// A journal is full of days, and Foundation's calendar takes microseconds for each. After Howard
/// Hinnant, "chrono-compatible low-level date algorithms".
struct CivilDate: Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// Earlier dates are left to Foundation, since months had other lengths then.
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

  /// The date this many days after 1 January 1970; nil before ``firstYear``.
  init?(number: Int) {
    guard number >= Self.firstNumber else { return nil }
    let days = number + Self.epoch
    let ofEra = days % Self.era
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    // Years begin in March here, so that the leap day comes last.
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let months = (5 * ofYear + 2) / 153
    month = months < 10 ? months + 3 : months - 9
    day = ofYear - (153 * months + 2) / 5 + 1
    year = days / Self.era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970; valid from ``firstYear`` on.
  var number: Int {
    let years = month > 2 ? year : year - 1
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return years * 365 + years / 4 - years / 100 + years / 400 + ofYear - Self.epoch
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number these digits spell; nil if one of them is not a digit.
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
