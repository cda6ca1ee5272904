import Foundation
import Records

/// Builds a journal from its beginning: each change is folded in, so that the next decision sees
/// it.
struct Telling {
  private(set) var journal = Journal()
  private(set) var changes: [Change] = []
  private let end: Surroundings
  private let names: NameBox

  init(endingAt end: Surroundings, seed: UInt64) {
    self.end = end
    names = NameBox(source: SplitMix64(seed: seed))
  }

  /// The moment `days` before the end, at a time of day.
  func moment(_ days: Int, _ time: String = "10:00") -> Surroundings {
    let wanted = (end.today - days).at(ClockTime(time) ?? .noon, in: end.zone)
    let names = names
    return Surroundings(now: min(wanted, end.now), zone: end.zone) { names.next(at: $0) }
  }

  mutating func add(_ more: [Change]) {
    for change in more { journal.apply(change, at: end.now) }
    changes += more
  }
}

/// Shares one generator between the copies of a value.
private final class NameBox: @unchecked Sendable {
  private let lock = NSLock()
  private var source: SplitMix64

  init(source: SplitMix64) { self.source = source }

  func next(at date: Date) -> UUID {
    lock.withLock { UUID.timeOrdered(at: date, from: &source) }
  }
}
