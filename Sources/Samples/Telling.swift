import Foundation
import Records

/// Tells a journal from its beginning: each change is folded in, so that the next decision sees it.
struct Telling {
  private(set) var journal = Journal()
  private(set) var changes: [Change] = []
  private let end: Surroundings
  private let names: NameBox

  init(endingAt end: Surroundings, seed: UInt64) {
    self.end = end
    names = NameBox(source: SeededNames(state: seed))
  }

  /// The moment `days` before the end, at a time of day.
  func moment(_ days: Int, _ time: String = "10:00") -> Surroundings {
    let wanted = (end.today - days).at(ClockTime(time) ?? .noon, in: end.zone)
    let names = names
    return Surroundings(now: min(wanted, end.now), zone: end.zone) { names.next(at: $0) }
  }

  mutating func add(_ more: [Change]) {
    for change in more { fold(change) }
    changes += more
  }

  private mutating func fold(_ change: Change) {
    let reference = change.reference
    let content: Entry.Content
    switch change.step {
    case .save(let record): content = .saved(record)
    case .remove: content = .removed
    case .keep(_, _, let payload): content = .unknown(payload)
    }
    journal.apply(
      Entry(
        sequence: journal.head + 1,
        commit: reference.id,
        reference: reference,
        revision: journal.revision(of: reference.id) + 1,
        recordedAt: end.now,
        act: change.act,
        content: content
      )
    )
  }
}

/// Random numbers that are the same at every telling: SplitMix64, by Steele, Lea and Flood (2014).
struct SeededNames: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Shares one generator between the copies of a value.
private final class NameBox: @unchecked Sendable {
  private let lock = NSLock()
  private var source: SeededNames

  init(source: SeededNames) {
    self.source = source
  }

  func next(at date: Date) -> UUID {
    lock.withLock { UUID.timeOrdered(at: date, from: &source) }
  }
}
