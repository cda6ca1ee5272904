import API
import Crypto
import Foundation
import HTTPTypes
import Journaling
import Records

extension APICall {
  func add<R: JournalRecord>(_: R.Type) async throws -> APIAnswer {
    let names = try key.map { key in
      guard (1...255).contains(key.count) else {
        throw ProblemJSON(400, "An Idempotency-Key has 1 to 255 characters.")
      }
      return IdempotentNames(key, entry.token, R.kind, body)
    }
    if let names, let again = try await added(before: names, R.self) { return again }
    let input = try sent(R.self, beside: nil).input
    let id = names?.record ?? surroundings.newRecordID()
    let surroundings = surroundings
    let receipt = try await CommitName.$current.withValue(names.map { CommitName($0.commit) }) {
      try await keeper.commit { journal in
        let problems = input.problems(for: R.self, in: seen(journal))
        guard problems.isEmpty else { throw Problems(problems) }
        // The same request, sent twice at once, saves one record.
        guard journal.revision(of: id) == 0 else { return [] }
        return try allowed(R.changes(adding: input, named: id, in: journal, surroundings))
      }
    }
    await server.made.note(receipt.commit, by: entry.token)
    let journal = try await keeper.journal()
    // There is one of some kinds, such as the safety plan: what is added joins it.
    let saved = journal[Identifier<R>(id)]?.reference ?? receipt.changed.first { $0.kind == R.kind }
    guard let saved, let record: R = journal[Identifier<R>(saved.id)] else { throw Missing() }
    return saveAnswer(record, in: journal, receipt.commit, isNew: true)
  }

  /// What the same request was answered with before.
  ///
  /// - Throws: ``ProblemJSON`` where its name came with another record, or the record is gone.
  private func added<R: JournalRecord>(
    before names: IdempotentNames,
    _: R.Type
  ) async throws -> APIAnswer? {
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
    return saveAnswer(record, in: journal, names.commit, isNew: true)
  }

  func change<R: JournalRecord>(_: R.Type, _ id: RecordID) async throws -> APIAnswer {
    let standing = try record(R.self, id)
    let printed = Set(seen(entry.journal).json(standing).keys)
    let sent = try sent(R.self, beside: printed)
    let base = try await base(R.self, id, sent.revision)
    let receipt = try await keeper.commit { journal in
      guard let record = journal[Identifier<R>(id)] else { throw Missing() }
      return try allowed(changes(of: record, taking: sent, over: base, in: journal))
    }
    await server.made.note(receipt.commit, by: entry.token)
    let journal = try await keeper.journal()
    guard let changed = journal[Identifier<R>(id)] else { throw Missing() }
    return saveAnswer(changed, in: journal, receipt.commit, isNew: false)
  }

  /// The record as it stood when the program read it.
  private func base<R: JournalRecord>(
    _: R.Type,
    _ id: RecordID,
    _ revision: Int?
  ) async throws -> R? {
    guard let revision else { return nil }
    return try await keeper.record(id, at: revision) as? R
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

  func remove(_ reference: Reference) async throws -> APIAnswer {
    let receipt = try await keeper.commit { journal in
      guard journal[reference] != nil else { throw Missing() }
      return try allowed(journal.changes(removing: [reference]))
    }
    await server.made.note(receipt.commit, by: entry.token)
    return deedAnswer(receipt.commit, [("changed", .number(receipt.changed.count))])
  }

  /// Takes one commit back: one of records that are open to this program, or one it made itself.
  func undo(_ commit: RecordID) async throws -> APIAnswer {
    let entries = try await keeper.entries(of: commit)
    guard !entries.isEmpty else { throw Missing() }
    let isOwn = await server.made.isMade(commit, by: entry.token)
    guard isOwn || entries.allSatisfy({ scope.isOpen($0.reference.kind) }) else {
      throw ProblemJSON(403, "This token is not open to all that was saved then.")
    }
    let receipt = try await keeper.undo(commit)
    await server.made.note(receipt.commit, by: entry.token)
    return deedAnswer(
      receipt.commit,
      [
        ("changed", .number(receipt.changed.count)),
        ("leftAlone", .number(receipt.leftAlone.count)),
      ]
    )
  }

  /// - Throws: ``ProblemJSON`` where records would go that this program may not see.
  private func allowed(_ changes: [Change]) throws -> [Change] {
    let isAllowed = changes.allSatisfy { change in
      guard case .remove(let reference) = change.step else { return true }
      return scope.isOpen(reference.kind)
    }
    guard isAllowed else {
      throw ProblemJSON(403, "Records would go with this that are shut to this token.")
    }
    return changes
  }

  private func sent<R: JournalRecord>(
    _: R.Type,
    beside printed: Set<String>?
  ) throws -> SentRecord {
    do throws(Problems) {
      return try SentRecord(body ?? .none, for: R.self, beside: printed)
    } catch {
      throw ProblemJSON(error, status: 400)
    }
  }
}

// MARK: - Answers

extension APICall {
  private func saveAnswer<R: JournalRecord>(
    _ record: R,
    in journal: Journal,
    _ commit: RecordID?,
    isNew: Bool
  ) -> APIAnswer {
    var answer = APIAnswer(value: seen(journal).json(record))
    if isNew {
      answer.status = 201
      answer.headers[.location] = "/api/v1/\(R.kind)/\(record.reference.id)"
    }
    if let commit, let name = HTTPField.Name("Rebound-Undo") {
      answer.headers[name] = Self.undoAddress(commit)
    }
    return answer
  }

  private func deedAnswer(
    _ commit: RecordID?,
    _ members: [(key: String, value: JSONValue)]
  ) -> APIAnswer {
    APIAnswer(
      value: .object(
        [("commit", .some(commit)), ("undo", .some(commit.map(Self.undoAddress)))] + members
      )
    )
  }

  private static func undoAddress(_ commit: RecordID) -> String { "/api/v1/undo/\(commit)" }
}

/// The names of what a request saves that was given a key, the same each time it is sent.
private struct IdempotentNames {
  let record: RecordID
  /// Another one for another body, so that it shows where a key is used for two records.
  let commit: RecordID

  init(_ key: String, _ token: AccessToken, _ kind: Kind, _ body: SentJSON?) {
    let parts = [token.id, kind.rawValue, key]
    record = RecordID(named: parts)
    commit = RecordID(named: parts + [body?.canonical ?? ""])
  }
}

extension RecordID {
  fileprivate init(named parts: [String]) {
    var print = SHA256()
    for text in parts { print.update(data: Data("\(text.utf8.count):\(text)".utf8)) }
    self.init(named: print.finalize())
  }
}
