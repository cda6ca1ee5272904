import Foundation
import Journaling
import Records
import Support

/// A keeper over a store, with a clock a test can set: what most tests here begin with.
struct Desk {
  let clock: FixedClock
  let store: any JournalStore
  let keeper: JournalKeeper

  /// Two desks on one store need two seeds, or their commits would have the same names.
  init(_ store: any JournalStore = MemoryStore(), writer: String = "serve", seed: UInt64 = 1) {
    let clock = FixedClock(seed: seed)
    self.clock = clock
    self.store = store
    keeper = JournalKeeper(store: store, writer: writer, maximumAge: .zero) { clock.surroundings }
  }

  func lesson(_ text: String, id: UInt64 = 1) -> Lesson {
    Lesson(id: Identifier(.numbered(id)), learnedAt: .start, sort: .keep, text: text)
  }

  @discardableResult
  func save(_ record: some JournalRecord) async throws -> CommitReceipt {
    try await keeper.commit { _ in [.save(record)] }
  }

  /// The texts of all lessons, as the keeper sees them.
  var lessons: [String] {
    get async throws { try await keeper.journal().shelf(Lesson.self).map(\.text) }
  }

  func text(of id: UInt64 = 1) async throws -> String? {
    try await keeper.journal()[Identifier<Lesson>(.numbered(id))]?.text
  }
}
