import Foundation
package import Records

extension JournalKeeper {
  /// Decides on the newest journal and saves what was decided, all or nothing.
  ///
  /// `decide` takes each record that it changes from the journal it is given. A copy that was read
  /// earlier can be out of date, and saving it would undo somebody else's change.
  ///
  /// Where another process saves one of the records in between, the decision is made again on the
  /// journal as it is then, at most three times.
  ///
  /// - Throws: ``Conflict`` after that, whatever `decide` throws, or a ``StoreTrouble``.
  @discardableResult
  package func commit(
    _ decide: @Sendable (Journal) throws -> [Change]
  ) async throws -> CommitReceipt {
    try await settle {
      let commit = try await encode(decide)
      try await write(commit)
      return CommitReceipt(
        commit: commit.entries.isEmpty ? nil : commit.id,
        changed: commit.changed
      )
    }
  }

  /// Saves a new record; change an existing one with a decision on the journal.
  @discardableResult
  package func add(_ record: some JournalRecord) async throws -> CommitReceipt {
    try await commit { $0.adding(record) }
  }

  private func encode(_ decide: @Sendable (Journal) throws -> [Change]) async throws -> Commit {
    let changes = try decide(memory)
    let revisions = changes.map { memory.revision(of: $0.reference.id) }
    var commit = newCommit()
    guard !changes.isEmpty else { return commit }
    let replaced = zip(changes, revisions).compactMap { $1 > 0 ? $0.reference.id : nil }
    if !replaced.isEmpty { commit.note(try await store.newest(of: replaced, in: name)) }
    // A new record has no unknown fields to carry over, so it is encoded outside the lock.
    let payloads = await Array(zip(changes, revisions)).mapOnAllCores { change, revision in
      Result { revision == 0 ? try change.freshPayload : nil }
    }
    for (place, change) in changes.enumerated() {
      try commit.add(change, after: revisions[place], fresh: payloads[place].get())
    }
    return commit
  }

  func newCommit() -> Commit {
    let surroundings = clock()
    // A decision that is retried after a conflict keeps its name.
    let named = CommitName.current.flatMap { $0.isTaken ? nil : $0.id }
    let id = named ?? surroundings.newRecordID()
    return Commit(id: id, at: surroundings.now, writer: writer)
  }

  /// Every kept revision of a record, oldest first.
  package func history(of record: RecordID) async throws -> [Entry] {
    try await store.history(of: record, in: name).map(Entry.init)
  }

  /// A record as it stood at one revision; nil where nothing readable is kept of that.
  package func record(_ id: RecordID, at revision: Int) async throws -> (any JournalRecord)? {
    let entry = try await history(of: id).first { $0.revision == revision }
    guard case .saved(let record) = entry?.content else { return nil }
    return record
  }
}
