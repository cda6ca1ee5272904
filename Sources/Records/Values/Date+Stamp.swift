import Foundation

extension Date {
  /// The date as it is stored, to the millisecond: `2026-11-23T08:00:00.123Z`.
  ///
  /// Foundation truncates fractions instead of rounding. Without the extra half millisecond, every
  /// other date would be read back one millisecond early, and would lose another with every save.
  var stamp: String { (self + 0.0005).formatted(Self.stampStyle) }

  /// Reads ``stamp``, and other forms that ISO 8601 allows.
  init(stamp: String) throws {
    if let own = Date(ownStamp: stamp) {
      self = own
      return
    }
    let date = try Date(stamp, strategy: Self.stampStyle)
    guard Self.writable.contains(date) else { throw CocoaError(.formatting) }
    self.init(milliseconds: (date.timeIntervalSince1970 * 1000).rounded())
  }

  /// The dates in the years 1 to 9999; a record with any other date is kept, but not shown.
  static let writable =
    Day.first.noonGMT.addingTimeInterval(-43_200)...Day.last.noonGMT.addingTimeInterval(43_199.999)

  /// The single representation of a moment that reads back equal.
  init(milliseconds: Double) { self.init(timeIntervalSince1970: milliseconds / 1000) }

  private static let stampStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// Reads what ``stamp`` writes; nil for any other form.
  ///
  /// Using the formatter would take longer than everything else in reading a journal.
  private init?(ownStamp text: String) {
    var text = text
    guard let date = text.withUTF8(Date.init(ownStamp:)) else { return nil }
    self = date
  }

  private init?(ownStamp text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 24, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
      let day = Day(text[..<10]),
      let hour = text.number(11..<13), hour < 24, let minute = text.number(14..<16), minute < 60,
      let second = text.number(17..<19), second < 60, let thousandth = text.number(20..<23)
    else { return nil }
    let seconds = day.number * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(milliseconds: Double(seconds * 1_000 + thousandth))
  }
}
