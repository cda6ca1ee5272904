package import Foundation
package import Records
import Synchronization

/// A clock that a test sets, in a fixed place, with names drawn from a seed.
package final class FixedClock: Sendable {
  private struct State {
    var now: Date
    var source: SplitMix64
  }

  package let zone: TimeZone
  private let state: Mutex<State>

  package init(_ now: Date = .start, zone: TimeZone = .berlin, seed: UInt64 = 1) {
    self.zone = zone
    state = Mutex(State(now: now, source: SplitMix64(seed: seed)))
  }

  package var surroundings: Surroundings {
    Surroundings(now: state.withLock(\.now), zone: zone) { [self] now in
      state.withLock { UUID.timeOrdered(at: now, from: &$0.source) }
    }
  }

  package func advance(by seconds: TimeInterval) {
    state.withLock { $0.now += seconds }
  }

  package func advance(days: Int) {
    advance(by: Double(days) * 86_400)
  }
}

extension Surroundings {
  /// Monday, 23 November 2026, nine in the morning in Berlin.
  package static func fixed(
    _ now: Date = .start,
    zone: TimeZone = .berlin,
    seed: UInt64 = 1
  )
    -> Surroundings
  {
    FixedClock(now, zone: zone, seed: seed).surroundings
  }
}

extension Date {
  /// Monday, 23 November 2026, nine in the morning in Berlin.
  package static let start = Date(timeIntervalSince1970: 1_795_420_800)
}

extension TimeZone {
  package static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt
}

extension RecordID {
  /// A name that a test can spell: `.numbered(7)`.
  package static func numbered(_ number: UInt64) -> RecordID {
    var source = SplitMix64(seed: number)
    return RecordID(UUID.timeOrdered(at: .start, from: &source))
  }
}
