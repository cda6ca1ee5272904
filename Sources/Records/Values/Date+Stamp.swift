import Foundation

extension Date {
  /// An instant as it is written down, to the millisecond: `2026-11-23T08:00:00.123Z`.
  ///
  /// Foundation cuts fractions where they should be rounded. Without the half millisecond every
  /// other instant would come back one millisecond early, and earlier again after every save.
  var stamp: String { ownStamp ?? (self + 0.0005).formatted(Self.stampStyle) }

  /// Reads ``stamp``, and what else ISO 8601 allows.
  init(stamp: String) throws {
    if let own = Date(ownStamp: stamp) {
      self = own
      return
    }
    let date = try Date(stamp, strategy: Self.stampStyle)
    guard Self.writable.contains(date) else { throw CocoaError(.formatting) }
    self.init(milliseconds: (date.timeIntervalSince1970 * 1000).rounded())
  }

  /// The moments of the years 1 to 9999; a record with any other is kept whole, and not shown.
  static let writable =
    Day.first.noonGMT.addingTimeInterval(-43_200)...Day.last.noonGMT.addingTimeInterval(43_199.999)

  /// The one spelling of an instant that reads back equal.
  init(milliseconds: Double) {
    self.init(timeIntervalSince1970: milliseconds / 1000)
  }

  private static let stampStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  // Every record has a moment, and the formatter takes longer for it than for all the rest.
  private var ownStamp: String? {
    let milliseconds = ((timeIntervalSince1970 + 0.0005) * 1000).rounded(.down)
    guard abs(milliseconds) < 1e15 else { return nil }
    let (day, time) = Int(milliseconds).quotientAndRemainder(dividingBy: 86_400_000)
    let civil = CivilDate(number: time < 0 ? day - 1 : day)
    guard let civil, civil.year <= 9999 else { return nil }
    let ofDay = time < 0 ? time + 86_400_000 : time
    return String(unsafeUninitializedCapacity: 24) { text in
      text.write(civil, at: 0)
      text[10] = UInt8(ascii: "T")
      text.write(ofDay / 3_600_000, digits: 2, at: 11)
      text[13] = UInt8(ascii: ":")
      text.write(ofDay / 60_000 % 60, digits: 2, at: 14)
      text[16] = UInt8(ascii: ":")
      text.write(ofDay / 1_000 % 60, digits: 2, at: 17)
      text[19] = UInt8(ascii: ".")
      text.write(ofDay % 1_000, digits: 3, at: 20)
      text[23] = UInt8(ascii: "Z")
      return 24
    }
  }

  /// The short way for what ``ownStamp`` writes; anything else is nil.
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
