import Foundation
import Records

/// One call of a tool.
struct MCPCall {
  let server: MCPServer
  let name: String
  let given: [String: SentJSON]

  var kind: Kind? { given["kind"]?.string.map(Kind.init(rawValue:)) }

  private var scope: APIScope { server.scope }

  /// - Throws: ``ProblemJSON`` or ``Problems`` where the call cannot be done as it is.
  func value() async throws -> JSONValue {
    let (journal, surroundings) = try await server.journal.read()
    let seen = SeenJournal(journal, scope, surroundings)
    switch name {
    case "today": return seen.today
    case "insights": return seen.insights
    case "search": return seen.search(SoughtWords(given["words"]?.string ?? ""), atMost: 20)
    case "what_you_bring": return seen.brought(to: try interview(in: seen))
    case "brief": return seen.brief(of: try interview(in: seen))
    case "list_kinds": return kinds
    case "undo": return try await undo()
    default: return try await value(try type(), seen)
    }
  }

  private func value<R: JournalRecord>(_: R.Type, _ seen: SeenJournal) async throws -> JSONValue {
    switch name {
    case "describe_kind":
      let schemas = KindSchemas<R>()
      return .object([("printed", schemas.whole), ("new", schemas.new), ("change", schemas.change)])
    case "list_records": return seen.list(R.self, try query())
    case "get_record": return seen.json(try record(R.self, in: seen.shown))
    case "add_record": return try await add(R.self, seen)
    case "change_record": return try await change(R.self, seen)
    default: return try await remove(R.self, seen)
    }
  }

  // MARK: - What is named

  private func type() throws -> any JournalRecord.Type {
    guard let kind, scope.isOpen(kind), let type = RecordKinds.type(of: kind) else {
      throw ProblemJSON(404, "There is no such kind of record, or it is shut to this program.")
    }
    return type
  }

  private func record<R: JournalRecord>(_: R.Type, in journal: Journal) throws -> R {
    guard let id = given["id"]?.string.flatMap(RecordID.init),
      let record = journal[Identifier<R>(id)]
    else { throw ProblemJSON(404, "There is no such \(R.names.one).") }
    return record
  }

  private func interview(in seen: SeenJournal) throws -> Interview {
    guard let id = given["interview"]?.string.flatMap(RecordID.init),
      let interview = seen.shown[Identifier<Interview>(id)]
    else { throw ProblemJSON(404, "There is no such interview.") }
    return interview
  }

  private func query() throws -> ListQuery {
    var query = ListQuery()
    query.words = SoughtWords(given["words"]?.string ?? "")
    if let limit = given["limit"]?.number {
      guard ListQuery.limits.contains(limit) else {
        throw ProblemJSON(400, "A limit is a number from 1 to 200.")
      }
      query.limit = limit
    }
    if let after = given["after"]?.string {
      guard let cursor = ListCursor(after) else {
        throw ProblemJSON(400, "`after` is the `next` of a list.")
      }
      query.after = cursor
    }
    return query
  }

  private var kinds: JSONValue {
    let rows = RecordKinds.all.filter { type in scope.isOpen(type.kind) }.map { type in
      JSONValue.object([
        ("kind", .text(type.kind.rawValue)), ("one", .text(type.names.one)),
        ("many", .text(type.names.many)), ("room", .text(type.names.room.rawValue)),
        ("canBeAdded", .flag(type.canBeAdded)),
      ])
    }
    return .object([("kinds", .list(rows))])
  }

  // MARK: - Saving

  private func add<R: JournalRecord>(_: R.Type, _ seen: SeenJournal) async throws -> JSONValue {
    let input = try SentRecord(given["values"] ?? .none, for: R.self, beside: nil).input
    let (id, scope, surroundings) = (seen.surroundings.newRecordID(), scope, seen.surroundings)
    let commit = try await server.journal.commit { journal in
      let seen = SeenJournal(journal, scope, surroundings)
      let problems = input.problems(for: R.self, in: seen)
      guard problems.isEmpty else { throw Problems(problems) }
      return try R.changes(adding: input, named: id, in: journal, surroundings)
    }
    return try await saved(R.self, id, commit)
  }

  private func change<R: JournalRecord>(_: R.Type, _ seen: SeenJournal) async throws -> JSONValue {
    let record = try record(R.self, in: seen.shown)
    let printed = Set(seen.json(record).keys)
    let sent = try SentRecord(given["values"] ?? .none, for: R.self, beside: printed)
    let id = record.reference.id
    let base = try await sent.revision.asyncMap { try await server.journal.record(id, $0) as? R }
    let (scope, surroundings) = (scope, seen.surroundings)
    let commit = try await server.journal.commit { journal in
      let seen = SeenJournal(journal, scope, surroundings)
      guard let standing = journal[Identifier<R>(id)] else {
        throw ProblemJSON(404, "It was removed meanwhile.")
      }
      let input = sent.input.keeping(shutLinksOf: standing, in: seen)
      let problems = input.problems(for: R.self, in: seen)
      guard problems.isEmpty else { throw Problems(problems) }
      return try standing.changes(taking: input, over: base ?? nil, in: journal, surroundings)
    }
    return try await saved(R.self, id, commit)
  }

  private func remove<R: JournalRecord>(_: R.Type, _ seen: SeenJournal) async throws -> JSONValue {
    let reference = try record(R.self, in: seen.shown).reference
    let scope = scope
    let commit = try await server.journal.commit { journal in
      let changes = journal[reference] == nil ? [] : journal.changes(removing: [reference])
      let isAllowed = changes.allSatisfy { change in
        guard case .remove(let gone) = change.step else { return true }
        return scope.isOpen(gone.kind)
      }
      guard isAllowed else {
        throw ProblemJSON(403, "Records would go with this that are shut to this program.")
      }
      return changes
    }
    return .object([("removed", .some(reference.id)), ("commit", .some(commit))])
  }

  private func undo() async throws -> JSONValue {
    guard let commit = given["commit"]?.string.flatMap(RecordID.init) else {
      throw ProblemJSON(400, "`commit` is the name of a save.")
    }
    try await server.journal.undo(commit)
    return .object([("undone", .some(commit))])
  }

  private func saved<R: JournalRecord>(
    _: R.Type,
    _ id: RecordID,
    _ commit: RecordID?
  ) async throws -> JSONValue {
    let (journal, surroundings) = try await server.journal.read()
    let seen = SeenJournal(journal, scope, surroundings)
    let record = journal[Identifier<R>(id)].map { seen.json($0) } ?? .none
    return .object([("record", record), ("commit", .some(commit))])
  }
}

extension Optional where Wrapped: Sendable {
  fileprivate func asyncMap<Result>(
    _ transform: (Wrapped) async throws -> Result
  ) async rethrows -> Result? {
    guard let value = self else { return nil }
    return try await transform(value)
  }
}
