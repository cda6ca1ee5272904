import API
import HTTPTypes
import Hummingbird
import Journaling
import Records

/// What a program is answered with.
struct APIAnswer: Sendable {
  var status = 200
  var headers: HTTPFields = [:]
  let value: JSONValue
}

/// One request of a program that was let in.
struct APICall: Sendable {
  private let access: ProgramAccess
  private let entry: APIEntry
  private let body: SentJSON?
  /// The name that the program gave its request, so that it can be sent again.
  private let key: String?
  private let query: Form
  /// Whether there is a query that cannot be read, of which nothing must be overlooked.
  private let isUnreadable: Bool

  init(access: ProgramAccess, entry: APIEntry, _ request: Request, _ body: SentJSON?) {
    self.access = access
    self.entry = entry
    self.body = body
    key = HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] }
    query = Form(encoded: request.uri.query ?? "")
    isUnreadable = query.values.isEmpty && request.uri.query?.isEmpty == false
  }

  func answer() async throws -> APIAnswer {
    guard !isUnreadable else { throw ProblemJSON(400, "What follows the “?” cannot be read.") }
    let seen = access.seen(entry.journal)
    if case .kind = entry.address {} else if entry.address != .search { try query.admits([]) }
    switch entry.address {
    case .description: return APIAnswer(value: OpenAPI(access.scope).value)
    case .today: return APIAnswer(value: seen.today)
    case .insights: return APIAnswer(value: seen.insights)
    case .search: return APIAnswer(value: try search(seen))
    case .bring(let id): return APIAnswer(value: seen.brought(to: try interview(id)))
    case .brief(let id): return APIAnswer(value: seen.brief(of: try interview(id)))
    case .undo(let commit):
      let receipt = try await access.undo(commit)
      let left = ("leftAlone", JSONValue.number(receipt.leftAlone.count))
      return answer(to: receipt.commit, changed: receipt.changed, [left])
    case .kind(let kind):
      guard let type = RecordKinds.type(of: kind) else { throw ProblemJSON.missing }
      return try await entry.method == .post ? add(type) : list(type, seen)
    case .record(let kind, let id):
      guard let type = RecordKinds.type(of: kind) else { throw ProblemJSON.missing }
      switch entry.method {
      case .patch: return try await change(type, id)
      case .delete:
        let receipt = try await access.remove(Reference(kind: kind, id: id))
        return answer(to: receipt.commit, changed: receipt.changed)
      default: return APIAnswer(value: seen.json(try record(type, id)))
      }
    }
  }

  private func record<R: JournalRecord>(_: R.Type, _ id: RecordID) throws -> R {
    guard let record = entry.journal[Identifier<R>(id)] else { throw ProblemJSON.missing }
    return record
  }

  private func interview(_ id: RecordID) throws -> Interview { try record(Interview.self, id) }
}

// MARK: - Saving

extension APICall {
  private func add<R: JournalRecord>(_: R.Type) async throws -> APIAnswer {
    let saved = try await access.add(R.self, body ?? .none, key: key)
    var answer = answer(to: saved)
    answer.status = 201
    answer.headers[.location] = "/api/v1/\(R.kind)/\(saved.record.reference.id)"
    return answer
  }

  private func change<R: JournalRecord>(_: R.Type, _ id: RecordID) async throws -> APIAnswer {
    answer(to: try await access.change(R.self, id, body ?? .none))
  }

  private func answer<R: JournalRecord>(to saved: ProgramSave<R>) -> APIAnswer {
    var answer = APIAnswer(value: saved.value)
    if let commit = saved.commit, let name = HTTPField.Name("Rebound-Undo") {
      answer.headers[name] = Self.undoAddress(commit)
    }
    return answer
  }

  private func answer(
    to commit: RecordID?,
    changed: [Reference],
    _ more: [(key: String, value: JSONValue)] = []
  ) -> APIAnswer {
    let members: [(key: String, value: JSONValue)] = [
      ("commit", .some(commit)), ("undo", .some(commit.map(Self.undoAddress))),
      ("changed", .number(changed.count)),
    ]
    return APIAnswer(value: .object(members + more))
  }

  private static func undoAddress(_ commit: RecordID) -> String { "/api/v1/undo/\(commit)" }
}

// MARK: - What is asked for in a query

extension APICall {
  private func list<R: JournalRecord>(_: R.Type, _ seen: SeenJournal) throws -> APIAnswer {
    let names = R.linkRules.map(\.name)
    try query.admits(["words", "limit", "after"] + names.map(\.inCamelCase))
    var asked = ListQuery()
    asked.words = SoughtWords(query["words"])
    asked.limit = try query.limit ?? asked.limit
    if query.has("after") {
      guard let cursor = ListCursor(query["after"]) else {
        throw ProblemJSON(Problems("after", "What `next` said in the page before."), status: 400)
      }
      asked.after = cursor
    }
    for name in names where query.has(name.inCamelCase) {
      guard let id = RecordID(query[name.inCamelCase]) else {
        throw ProblemJSON(Problems(name, "The ID of a record."), status: 400)
      }
      asked.links[name] = id
    }
    return APIAnswer(value: seen.list(R.self, asked))
  }

  private func search(_ seen: SeenJournal) throws -> JSONValue {
    try query.admits(["words", "kind", "limit"])
    guard query.has("words") else {
      throw ProblemJSON(Problems("words", "What to look for."), status: 400)
    }
    let kind = query.has("kind") ? Kind(rawValue: query["kind"]) : nil
    if let kind {
      guard RecordKinds.type(of: kind) != nil else {
        throw ProblemJSON(Problems("kind", "A kind of record."), status: 400)
      }
      guard access.scope.isOpen(kind) else {
        throw ProblemJSON(403, "This token is not open to records of this kind.")
      }
    }
    return seen.search(query["words"], only: kind, atMost: try query.limit ?? 20)
  }
}

extension Form {
  /// - Throws: ``ProblemJSON`` where it names anything else, such as a misspelled filter.
  fileprivate func admits(_ names: [String]) throws {
    let others = values.keys.filter { !names.contains($0) }.sorted()
    guard others.isEmpty else {
      let problems = others.map { Problem($0, "There is nothing of this name to ask for.") }
      throw ProblemJSON(Problems(problems), status: 400)
    }
  }

  fileprivate var limit: Int? {
    get throws {
      guard has("limit") else { return nil }
      guard let limit = Int(self["limit"]), ListQuery.limits.contains(limit) else {
        throw ProblemJSON(Problems("limit", "A whole number from 1 to 200."), status: 400)
      }
      return limit
    }
  }
}
