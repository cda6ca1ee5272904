package import Foundation
package import Journaling
package import Records
import Synchronization

/// What a store was asked to do.
package enum StoreCall: Sendable, Hashable {
  case head, newest, newestOf, entriesAfter, history, entriesOf
  case append, erase, keep, drafts, draft, discard, backUp, check
}

/// A store in front of another: a test hears of every call before it is made, and may fail it.
package struct TappedStore: JournalStore {
  private let choose: @Sendable () -> any JournalStore
  private let tap: @Sendable (StoreCall) async throws -> Void
  private var base: any JournalStore { choose() }

  package init(
    _ base: any JournalStore,
    tap: @escaping @Sendable (StoreCall) async throws -> Void
  ) {
    self.choose = { base }
    self.tap = tap
  }

  /// Asks anew for every call which store it stands in front of.
  package init(choosing choose: @escaping @Sendable () -> any JournalStore) {
    self.choose = choose
    self.tap = { _ in }
  }

  /// Fails the nth of these calls, counted from 1, and no other.
  package static func failing(
    _ base: any JournalStore,
    on nth: Int,
    of call: StoreCall,
    with error: any Error & Sendable = StoreTrouble.diskFull
  ) -> TappedStore {
    let count = Counter()
    return TappedStore(base) { made in
      guard made == call else { return }
      if count.next() == nth { throw error }
    }
  }

  package func head(of journal: JournalName) async throws -> Int {
    try await tap(.head)
    return try await base.head(of: journal)
  }

  package func newest(in journal: JournalName) async throws -> [Envelope] {
    try await tap(.newest)
    return try await base.newest(in: journal)
  }

  package func newest(of records: [RecordID], in journal: JournalName) async throws -> [Envelope] {
    try await tap(.newestOf)
    return try await base.newest(of: records, in: journal)
  }

  package func entries(in journal: JournalName, after sequence: Int) async throws -> [Envelope] {
    try await tap(.entriesAfter)
    return try await base.entries(in: journal, after: sequence)
  }

  package func history(of record: RecordID, in journal: JournalName) async throws -> [Envelope] {
    try await tap(.history)
    return try await base.history(of: record, in: journal)
  }

  package func entries(of commit: RecordID, in journal: JournalName) async throws -> [Envelope] {
    try await tap(.entriesOf)
    return try await base.entries(of: commit, in: journal)
  }

  package func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName,
    after head: Int?
  ) async throws
    -> [Envelope]
  {
    try await tap(.append)
    return try await base.append(entries, to: journal, after: head)
  }

  package func erase(
    leaving tombstones: [UnnumberedEnvelope],
    in journal: JournalName
  ) async throws
    -> [Envelope]
  {
    try await tap(.erase)
    return try await base.erase(leaving: tombstones, in: journal)
  }

  package func keep(_ draft: KeptDraft, in journal: JournalName) async throws {
    try await tap(.keep)
    try await base.keep(draft, in: journal)
  }

  package func keep(
    _ draft: KeptDraft,
    over old: Data?,
    in journal: JournalName
  ) async throws -> Bool {
    try await tap(.keep)
    return try await base.keep(draft, over: old, in: journal)
  }

  package func drafts(in journal: JournalName) async throws -> [KeptDraft] {
    try await tap(.drafts)
    return try await base.drafts(in: journal)
  }

  package func draft(_ key: DraftKey, in journal: JournalName) async throws -> KeptDraft? {
    try await tap(.draft)
    return try await base.draft(key, in: journal)
  }

  package func discard(_ key: DraftKey, in journal: JournalName) async throws {
    try await tap(.discard)
    try await base.discard(key, in: journal)
  }

  package func backUp(to file: URL) async throws {
    try await tap(.backUp)
    try await base.backUp(to: file)
  }

  package func check() async throws -> [String] {
    try await tap(.check)
    return try await base.check()
  }

  package func noteBackupsOutdated(since moment: Date) async throws {
    try await base.noteBackupsOutdated(since: moment)
  }

  package func erasuresInBackups() async throws -> Int { try await base.erasuresInBackups() }

  package func noteBackupsRenewed() async throws { try await base.noteBackupsRenewed() }
}

/// Counts from 1, from anywhere.
package final class Counter: Sendable {
  private let value = Mutex(0)

  package init() {}

  package var count: Int { value.withLock(\.self) }

  @discardableResult
  package func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
