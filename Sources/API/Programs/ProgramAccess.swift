package import Journaling
package import Records

/// A journal as one program reads and changes it.
///
/// Used by both HTTP and MCP, so that what a program may do is decided in one place.
package struct ProgramAccess: Sendable {
  package let keeper: JournalKeeper
  package let scope: APIScope
  package let surroundings: Surroundings
  /// The program's identifier, such as the ID of its token.
  let program: String
  private let commits: ProgramCommits

  package init(
    _ keeper: JournalKeeper,
    _ scope: APIScope,
    _ surroundings: Surroundings,
    program: String,
    commits: ProgramCommits
  ) {
    self.keeper = keeper
    self.scope = scope
    self.surroundings = surroundings
    self.program = program
    self.commits = commits
  }

  /// The journal as this program sees it.
  package func seen(_ journal: Journal) -> SeenJournal { SeenJournal(journal, scope, surroundings) }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - sent: its fields and links.
  ///   - key: the program's key for its request; the same request with the same key saves nothing
  ///     new and gets the same answer.
  /// - Throws: ``ProblemJSON`` or ``Problems``.
  package func add<R: JournalRecord>(
    _: R.Type,
    _ sent: SentJSON,
    key: String? = nil
  ) async throws -> ProgramSave<R> {
    let names = try key.map { try IdempotentNames($0, of: program, R.kind, sent) }
    if let names, let again = try await added(before: names, R.self) { return again }
    let input = try read(sent, for: R.self, beside: nil).input
    let id = names?.record ?? surroundings.newRecordID()
    let receipt = try await CommitName.$current.withValue(names.map { CommitName($0.commit) }) {
      try await commit { journal in
        let problems = input.problems(for: R.self, in: seen(journal))
        guard problems.isEmpty else { throw Problems(problems) }
        // If the same request arrives twice at once, only one record is saved.
        guard journal.revision(of: id) == 0 else { return [] }
        return try R.changes(adding: input, named: id, in: journal, surroundings)
      }
    }
    // The second of two identical requests gets the answer of the first.
    if let names, receipt.commit == nil, let first = try await added(before: names, R.self) {
      return first
    }
    let journal = try await keeper.journal()
    // Some kinds, such as the safety plan, have one record; what is added is merged into it.
    let saved = journal[Identifier<R>(id)]?.reference ?? receipt.changed.first { $0.kind == R.kind }
    guard let saved, let record: R = journal[Identifier<R>(saved.id)] else {
      throw ProblemJSON.missing
    }
    return ProgramSave(record: record, journal: seen(journal), commit: receipt.commit)
  }

  /// What an earlier request with this key saved.
  ///
  /// - Throws: ``ProblemJSON`` if the key came with a different record, or the record was removed.
  private func added<R: JournalRecord>(
    before names: IdempotentNames,
    _: R.Type
  ) async throws -> ProgramSave<R>? {
    // Entries are read first, so that everything they contain is in the journal.
    let entries = try await keeper.entries(of: names.commit)
    let journal = try await keeper.journal()
    guard let first = entries.first(where: { $0.reference.kind == R.kind }) else {
      if journal.revision(of: names.record) == 0 { return nil }
      // The same request may have been saved in the meantime.
      let isSame = try await !keeper.entries(of: names.commit).isEmpty
      if isSame { return try await added(before: names, R.self) }
      throw ProblemJSON(422, "This Idempotency-Key came with another record before.")
    }
    guard let record: R = journal[Identifier<R>(first.reference.id)] else {
      throw ProblemJSON(409, "This was added before, and has since been removed.")
    }
    return ProgramSave(record: record, journal: seen(journal), commit: names.commit)
  }

  /// Changes the fields and links that were sent, and merges in what others have changed since the
  /// program read the record.
  ///
  /// - Throws: ``ProblemJSON`` or ``Problems``.
  package func change<R: JournalRecord>(
    _: R.Type,
    _ id: RecordID,
    _ sent: SentJSON
  ) async throws -> ProgramSave<R> {
    var now = try await keeper.journal()
    if now[Identifier<R>(id)] == nil {
      // Another process may have saved it just now, and a commit reads the store first.
      try await keeper.commit { _ in [] }
      now = try await keeper.journal()
    }
    guard let standing = now[Identifier<R>(id)] else { throw ProblemJSON.missing }
    let sent = try read(sent, for: R.self, beside: Set(seen(now).json(standing).keys))
    var base: R?
    if let revision = sent.revision { base = try await keeper.record(id, at: revision) as? R }
    let receipt = try await commit { [base] journal in
      guard let record = journal[Identifier<R>(id)] else { throw ProblemJSON.missing }
      return try changes(of: record, taking: sent, over: base, in: journal)
    }
    let journal = try await keeper.journal()
    guard let changed = journal[Identifier<R>(id)] else { throw ProblemJSON.missing }
    return ProgramSave(record: changed, journal: seen(journal), commit: receipt.commit)
  }

  private func changes<R: JournalRecord>(
    of record: R,
    taking sent: SentRecord,
    over base: R?,
    in journal: Journal
  ) throws -> [Change] {
    let seen = seen(journal)
    let input = sent.input.keeping(shutLinksOf: record, in: seen)
    let problems = input.problems(for: R.self, in: seen).filter { problem in
      let held = R.linkRules.first { $0.name == problem.field }?.held(record) ?? []
      return !(input.links[problem.field] ?? []).allSatisfy {
        seen.isShown($0) || held.contains($0)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    for rule in R.linkRules where !rule.isList && input.links[rule.name] != nil {
      guard rule.held(record).allSatisfy(seen.isShown) else {
        throw Problems(rule.name, "A record that this program may not see is linked here.")
      }
    }
    let now = journal.revision(of: record.reference.id)
    guard let revision = sent.revision, revision != now else {
      return try record.changes(taking: input, in: journal, surroundings)
    }
    guard let base, let joined = input.joined(base: base, theirs: record) else {
      throw ProblemJSON(409, "The record has changed since then. It is now at revision \(now).")
    }
    do throws(Problems) {
      return try record.changes(taking: joined, over: base, in: journal, surroundings)
    } catch {
      // If the change alone fits, the two texts together are what is too long.
      _ = try record.changes(taking: joined, in: journal, surroundings)
      throw ProblemJSON(409, "The record has changed since, and both texts are too long.")
    }
  }

  /// Removes a record, and the records that need it.
  ///
  /// - Throws: ``ProblemJSON``.
  package func remove(_ reference: Reference) async throws -> CommitReceipt {
    try await commit { journal in
      guard journal[reference] != nil else { throw ProblemJSON.missing }
      return journal.changes(removing: [reference])
    }
  }

  /// Undoes one commit, either of records this program may see, or its own.
  ///
  /// - Parameter onlyOwn: whether to refuse commits that others made.
  /// - Throws: ``ProblemJSON``, or why the journal cannot undo it.
  package func undo(_ commit: RecordID, onlyOwn: Bool = false) async throws -> UndoReceipt {
    let entries = try await keeper.entries(of: commit)
    guard !entries.isEmpty else { throw ProblemJSON.missing }
    let isOwn = await commits.isMade(commit, by: program)
    guard isOwn || !onlyOwn else {
      throw ProblemJSON(403, "This was not saved by this program since it was started.")
    }
    guard isOwn || entries.allSatisfy({ scope.isOpen($0.reference.kind) }) else {
      throw ProblemJSON(403, "This program may not see all that was saved then.")
    }
    let receipt = try await keeper.undo(commit)
    await commits.note(receipt.commit, by: program)
    return receipt
  }

  /// - Throws: ``ProblemJSON`` if this would remove records the program may not see.
  private func commit(
    _ decide: @Sendable (Journal) throws -> [Change]
  ) async throws -> CommitReceipt {
    let receipt = try await keeper.commit { journal in
      let changes = try decide(journal)
      // A note that an offer is set aside goes with its record, and reveals nothing.
      let isAllowed = changes.allSatisfy { change in
        guard case .remove(let reference) = change.step else { return true }
        return scope.isOpen(reference.kind) || reference.kind == SetAside.kind
      }
      guard isAllowed else {
        throw ProblemJSON(403, "Records would go with this that this program may not see.")
      }
      try checkSettings(changes, in: journal)
      return changes
    }
    await commits.note(receipt.commit, by: program)
    return receipt
  }

  /// - Throws: ``Problems`` if the program would change what only the person may decide: whether
  ///   words of somebody at risk are answered, and their time zone.
  private func checkSettings(_ changes: [Change], in journal: Journal) throws(Problems) {
    let before = journal.preferences(zone: surroundings.zone)
    for change in changes {
      guard case .save(let record as Preferences) = change.step else { continue }
      if record.wordsWatchOff != before.wordsWatchOff {
        throw Problems("words-watch-off", "Only you can change this, under Settings.")
      }
      if record.zone != before.zone {
        throw Problems("zone", "Only you can change this, under Settings.")
      }
    }
  }

  private func read<R: JournalRecord>(
    _ sent: SentJSON,
    for _: R.Type,
    beside printed: Set<String>?
  ) throws -> SentRecord {
    do throws(Problems) {
      return try SentRecord(sent, for: R.self, beside: printed)
    } catch {
      throw ProblemJSON(error, status: 400)
    }
  }
}

/// The record that a program saved.
package struct ProgramSave<R: JournalRecord>: Sendable {
  package let record: R
  let journal: SeenJournal
  /// The commit to undo; nil if nothing changed.
  package let commit: RecordID?

  /// The record as the program may see it.
  package var value: JSONValue { journal.json(record) }
}
