package import Journaling
package import Records

/// A journal as one program reads and changes it.
///
/// Over HTTP and over MCP alike: whatever a program may not do is decided here, once.
package struct ProgramAccess: Sendable {
  package let keeper: JournalKeeper
  package let scope: APIScope
  package let surroundings: Surroundings
  /// The program's own name among others, such as the ID of its token.
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
  ///   - key: the name that the program gave its request; the same request, sent again, saves nothing
  ///     and is answered as it was.
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
        // The same request, sent twice at once, saves one record.
        guard journal.revision(of: id) == 0 else { return [] }
        return try R.changes(adding: input, named: id, in: journal, surroundings)
      }
    }
    let journal = try await keeper.journal()
    // There is one of some kinds, such as the safety plan: what is added joins it.
    let saved = journal[Identifier<R>(id)]?.reference ?? receipt.changed.first { $0.kind == R.kind }
    guard let saved, let record: R = journal[Identifier<R>(saved.id)] else {
      throw ProblemJSON.missing
    }
    return ProgramSave(record: record, journal: seen(journal), commit: receipt.commit)
  }

  /// What the same request was answered with before.
  ///
  /// - Throws: ``ProblemJSON`` where its name came with another record, or the record is gone.
  private func added<R: JournalRecord>(
    before names: IdempotentNames,
    _: R.Type
  ) async throws -> ProgramSave<R>? {
    // In this order: whatever was saved by then is in the journal.
    let entries = try await keeper.entries(of: names.commit)
    let journal = try await keeper.journal()
    guard let first = entries.first(where: { $0.reference.kind == R.kind }) else {
      if journal.revision(of: names.record) == 0 { return nil }
      // The same request may have been saved just now.
      let isSame = try await !keeper.entries(of: names.commit).isEmpty
      if isSame { return try await added(before: names, R.self) }
      throw ProblemJSON(422, "This Idempotency-Key came with another record before.")
    }
    guard let record: R = journal[Identifier<R>(first.reference.id)] else {
      throw ProblemJSON(409, "This was added before, and has been removed since.")
    }
    return ProgramSave(record: record, journal: seen(journal), commit: names.commit)
  }

  /// Changes the fields and links that were sent, and joins them with what others changed since the
  /// program read the record.
  ///
  /// - Throws: ``ProblemJSON`` or ``Problems``.
  package func change<R: JournalRecord>(
    _: R.Type,
    _ id: RecordID,
    _ sent: SentJSON
  ) async throws -> ProgramSave<R> {
    let now = try await keeper.journal()
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
    let now = journal.revision(of: record.reference.id)
    guard let revision = sent.revision, revision != now else {
      return try record.changes(taking: input, in: journal, surroundings)
    }
    guard let base, let joined = input.joined(base: base, theirs: record) else {
      throw ProblemJSON(409, "The record was changed since. It stands at revision \(now).")
    }
    do throws(Problems) {
      return try record.changes(taking: joined, over: base, in: journal, surroundings)
    } catch {
      // Where the change alone would do, both texts together are too long.
      _ = try record.changes(taking: joined, in: journal, surroundings)
      throw ProblemJSON(409, "The record was changed since, and both together do not fit.")
    }
  }

  /// Removes a record with what makes no sense without it.
  ///
  /// - Throws: ``ProblemJSON``.
  package func remove(_ reference: Reference) async throws -> CommitReceipt {
    try await commit { journal in
      guard journal[reference] != nil else { throw ProblemJSON.missing }
      return journal.changes(removing: [reference])
    }
  }

  /// Takes one commit back: one of records that are open to this program, or one it made itself.
  ///
  /// - Throws: ``ProblemJSON``, or why the journal cannot take it back.
  package func undo(_ commit: RecordID) async throws -> UndoReceipt {
    let entries = try await keeper.entries(of: commit)
    guard !entries.isEmpty else { throw ProblemJSON.missing }
    let isOwn = await commits.isMade(commit, by: program)
    guard isOwn || entries.allSatisfy({ scope.isOpen($0.reference.kind) }) else {
      throw ProblemJSON(403, "This program may not see all that was saved then.")
    }
    let receipt = try await keeper.undo(commit)
    await commits.note(receipt.commit, by: program)
    return receipt
  }

  /// - Throws: ``ProblemJSON`` where records would go that this program may not see.
  private func commit(
    _ decide: @Sendable (Journal) throws -> [Change]
  ) async throws -> CommitReceipt {
    let receipt = try await keeper.commit { journal in
      let changes = try decide(journal)
      let isAllowed = changes.allSatisfy { change in
        guard case .remove(let reference) = change.step else { return true }
        return scope.isOpen(reference.kind)
      }
      guard isAllowed else {
        throw ProblemJSON(403, "Records would go with this that this program may not see.")
      }
      return changes
    }
    await commits.note(receipt.commit, by: program)
    return receipt
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

/// What a program saved.
package struct ProgramSave<R: JournalRecord>: Sendable {
  package let record: R
  let journal: SeenJournal
  /// What takes it back; nil where nothing changed.
  package let commit: RecordID?

  /// The record as the program may see it.
  package var value: JSONValue { journal.json(record) }
}
