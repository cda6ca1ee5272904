package import Foundation

/// What a decision needs from outside: the time, the time zone, and new IDs.
///
/// Passed in, so that a test decides what day it is.
package struct Surroundings: Sendable {
  package let now: Date
  package let zone: TimeZone
  /// The current day in that zone.
  package let today: Day
  private let makeUUID: @Sendable (Date) -> UUID

  package init(now: Date, zone: TimeZone, makeUUID: @escaping @Sendable (Date) -> UUID) {
    // Stored dates have milliseconds; anything finer would not read back equal. A clock past the
    // year 9999 would write a date that cannot be read back.
    let readable = min(max(now, Date.writable.lowerBound), Date.writable.upperBound)
    self.now = Date(milliseconds: (readable.timeIntervalSince1970 * 1000).rounded())
    self.zone = zone
    today = Day(self.now, in: zone)
    self.makeUUID = makeUUID
  }

  /// The local time, to the minute.
  package var clock: ClockTime {
    let local = now.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: now))
    let minutes = Int((local / 60).rounded(.down)) - today.number * 1440
    return ClockTime(hour: minutes / 60, minute: minutes % 60) ?? .midnight
  }

  package func newRecordID() -> RecordID { RecordID(makeUUID(now)) }

  package func newID<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(newRecordID())
  }

  /// The same moment in another zone.
  package func seen(from zone: TimeZone) -> Surroundings {
    Surroundings(now: now, zone: zone, makeUUID: makeUUID)
  }

  /// The same place at another moment.
  package func at(_ moment: Date) -> Surroundings {
    Surroundings(now: moment, zone: zone, makeUUID: makeUUID)
  }

  /// The real clock, with random IDs.
  package static func live(zone: TimeZone = .current) -> Surroundings {
    Surroundings(now: Date(), zone: zone) { now in
      var source = SystemRandomNumberGenerator()
      return UUID.timeOrdered(at: now, from: &source)
    }
  }
}

extension UUID {
  /// A UUID of version 7 (RFC 9562): 48 bits of milliseconds, and then random bits.
  package static func timeOrdered(
    at date: Date,
    from source: inout some RandomNumberGenerator
  ) -> UUID {
    let milliseconds = UInt64(max(0, date.timeIntervalSince1970 * 1000))
    let high = milliseconds << 16 | 0x7000 | source.next() & 0x0FFF
    let low = source.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    func byte(_ word: UInt64, _ index: UInt64) -> UInt8 {
      UInt8(truncatingIfNeeded: word >> ((7 - index) * 8))
    }
    return UUID(
      uuid: (
        byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3),
        byte(high, 4), byte(high, 5), byte(high, 6), byte(high, 7),
        byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3),
        byte(low, 4), byte(low, 5), byte(low, 6), byte(low, 7)
      )
    )
  }
}
