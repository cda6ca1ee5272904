/// A local time, to the minute.
package struct ClockTime: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  private init(minutes: Int) { self.minutes = minutes }

  package static let midnight = ClockTime(minutes: 0)
  package static let noon = ClockTime(minutes: 720)

  package var hour: Int { minutes / 60 }
}

extension ClockTime: Comparable {
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: LosslessStringConvertible {
  /// Reads `9:30` and `09:30`.
  package init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy(\.isDigits), let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var description: String {
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension ClockTime: Codable {
  package init(from decoder: any Decoder) throws { self = try decoder.lossless() }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encode(lossless: self)
  }
}
