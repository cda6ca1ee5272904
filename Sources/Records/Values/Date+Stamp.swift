import Foundation

extension Date {
  /// An instant as it is written down, to the millisecond: `2026-11-23T08:00:00.123Z`.
  ///
  /// Foundation cuts fractions where they should be rounded. Without the half millisecond every
  /// other instant would come back one millisecond early, and earlier again after every save.
  var stamp: String { (self + 0.0005).formatted(Self.stampStyle) }

  /// Reads ``stamp``, and what else ISO 8601 allows.
  init(stamp: String) throws {
    let date = try Date(stamp, strategy: Self.stampStyle)
    self.init(milliseconds: (date.timeIntervalSince1970 * 1000).rounded())
  }

  /// The one spelling of an instant that reads back equal.
  init(milliseconds: Double) {
    self.init(timeIntervalSince1970: milliseconds / 1000)
  }

  private static let stampStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
