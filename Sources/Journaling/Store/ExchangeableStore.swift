package import Foundation
package import Records

/// The store of a running server, whose open file can be replaced by another.
///
/// Calls made during the replacement wait until the other file is open.
package actor ExchangeableStore: JournalStore {
  private var store: any JournalStore
  private let reopened: @Sendable () throws -> any JournalStore
  private var inUse = 0
  private var isExchanging = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter reopened: reopens the same file.
  package init(
    _ store: any JournalStore,
    reopened: @escaping @Sendable () throws -> any JournalStore
  ) {
    self.store = store
    self.reopened = reopened
  }

  /// Closes the file, runs `body`, and opens the file that is there then, even if `body` throws.
  func exchange<Outcome: Sendable>(
    _ body: @Sendable () async throws -> Outcome
  ) async throws -> Outcome {
    while isExchanging { await turn() }
    isExchanging = true
    while inUse > 0 { await turn() }
    defer {
      isExchanging = false
      passTurn()
    }
    await store.close()
    do {
      let outcome = try await body()
      store = try reopened()
      return outcome
    } catch {
      store = try reopened()
      throw error
    }
  }

  private func using<Outcome: Sendable>(
    _ body: @Sendable (any JournalStore) async throws -> Outcome
  ) async rethrows -> Outcome {
    while isExchanging { await turn() }
    inUse += 1
    defer {
      inUse -= 1
      if inUse == 0 { passTurn() }
    }
    return try await body(store)
  }

  private func turn() async { await withCheckedContinuation { waiting.append($0) } }

  private func passTurn() {
    let all = waiting
    waiting = []
    for one in all { one.resume() }
  }

  package func head(of journal: JournalName) async throws -> Int {
    try await using { try await $0.head(of: journal) }
  }

  package func newest(in journal: JournalName) async throws -> [Envelope] {
    try await using { try await $0.newest(in: journal) }
  }

  package func newest(of records: [RecordID], in journal: JournalName) async throws -> [Envelope] {
    try await using { try await $0.newest(of: records, in: journal) }
  }

  package func entries(in journal: JournalName, after sequence: Int) async throws -> [Envelope] {
    try await using { try await $0.entries(in: journal, after: sequence) }
  }

  package func history(of record: RecordID, in journal: JournalName) async throws -> [Envelope] {
    try await using { try await $0.history(of: record, in: journal) }
  }

  package func entries(of commit: RecordID, in journal: JournalName) async throws -> [Envelope] {
    try await using { try await $0.entries(of: commit, in: journal) }
  }

  package func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName,
    after head: Int?
  ) async throws -> [Envelope] {
    try await using { try await $0.append(entries, to: journal, after: head) }
  }

  package func erase(
    leaving tombstones: [UnnumberedEnvelope],
    in journal: JournalName
  ) async throws -> [Envelope] {
    try await using { try await $0.erase(leaving: tombstones, in: journal) }
  }

  package func keep(_ draft: KeptDraft, in journal: JournalName) async throws {
    try await using { try await $0.keep(draft, in: journal) }
  }

  package func keep(
    _ draft: KeptDraft,
    over old: Data?,
    in journal: JournalName
  ) async throws -> Bool {
    try await using { try await $0.keep(draft, over: old, in: journal) }
  }

  package func drafts(in journal: JournalName) async throws -> [KeptDraft] {
    try await using { try await $0.drafts(in: journal) }
  }

  package func draft(_ key: DraftKey, in journal: JournalName) async throws -> KeptDraft? {
    try await using { try await $0.draft(key, in: journal) }
  }

  package func discard(_ key: DraftKey, in journal: JournalName) async throws {
    try await using { try await $0.discard(key, in: journal) }
  }

  package func backUp(to file: URL) async throws {
    try await using { try await $0.backUp(to: file) }
  }

  package func check() async throws -> [String] { try await using { try await $0.check() } }

  package func noteBackupsOutdated(since moment: Date) async throws {
    try await using { try await $0.noteBackupsOutdated(since: moment) }
  }

  package func erasuresInBackups() async throws -> Int {
    try await using { try await $0.erasuresInBackups() }
  }

  package func noteBackupsRenewed() async throws {
    try await using { try await $0.noteBackupsRenewed() }
  }

  @discardableResult
  package func tidy() async -> Bool { await using { await $0.tidy() } }

  package func close() async { await using { await $0.close() } }
}
