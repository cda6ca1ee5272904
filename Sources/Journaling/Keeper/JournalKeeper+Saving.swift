package import Records

extension JournalKeeper {
  /// Decides on the newest journal and saves what was decided, all or nothing.
  ///
  /// Where another process saves one of the records in between, the decision is made again on the
  /// journal as it is then, at most three times.
  ///
  /// - Throws: ``Conflict`` after that, whatever `decide` throws, or a ``StoreTrouble``.
  @discardableResult
  package func commit(
    _ decide: @Sendable (Journal) throws -> [Change]
  ) async throws
    -> CommitReceipt
  {
    try await settle {
      let commit = try await encode(decide)
      try await write(commit)
      return CommitReceipt(
        commit: commit.entries.isEmpty ? nil : commit.id,
        changed: commit.changed
      )
    }
  }

  private func encode(_ decide: @Sendable (Journal) throws -> [Change]) async throws -> Commit {
    let changes = try decide(memory)
    let revisions = changes.map { memory.revision(of: $0.reference.id) }
    var commit = newCommit()
    guard !changes.isEmpty else { return commit }
    let replaced = zip(changes, revisions).compactMap { $1 > 0 ? $0.reference.id : nil }
    if !replaced.isEmpty { commit.note(try await store.newest(of: replaced, in: name)) }
    for (change, revision) in zip(changes, revisions) { try commit.add(change, after: revision) }
    return commit
  }

  func newCommit() -> Commit {
    let surroundings = clock()
    return Commit(id: surroundings.newRecordID(), at: surroundings.now, hand: hand)
  }

  /// Every kept revision of a record, oldest first.
  package func history(of record: RecordID) async throws -> [Entry] {
    try await store.history(of: record, in: name).map(Entry.init)
  }

  /// Erases every revision of these records for good; an empty tombstone stays.
  ///
  /// This cannot be undone, and backups made before still hold what was erased.
  package func erase(_ records: [RecordID]) async throws {
    try await settle {
      var commit = newCommit()
      for envelope in try await store.newest(of: records, in: name) {
        commit.add(erasing: Entry(envelope))
      }
      guard !commit.entries.isEmpty else { return }
      await own(try await store.erase(leaving: commit.entries, in: name))
    }
  }
}
