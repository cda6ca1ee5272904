import Foundation
import Journaling
import Records

/// One call of a tool.
struct MCPCall {
  private let access: ProgramAccess
  private let seen: SeenJournal
  private let name: String
  private let given: [String: SentJSON]

  init(_ access: ProgramAccess, _ journal: Journal, _ name: String, _ given: [String: SentJSON]) {
    self.access = access
    seen = access.seen(journal)
    self.name = name
    self.given = given
  }

  var kind: Kind? { given["kind"]?.string.map(Kind.init(rawValue:)) }

  /// The texts in the call that are about the person, even if it cannot be read as a record.
  var textsAboutMyself: Set<String> {
    guard let values = given["values"], let type = kind.flatMap(RecordKinds.type) else { return [] }
    return SentRecord.aboutMyself(values, in: type)
  }

  /// - Throws: the reason the call cannot be carried out.
  func value() async throws -> JSONValue {
    switch name {
    case "today": return seen.today
    case "insights": return seen.insights
    case "search": return seen.search(given["words"]?.string ?? "", atMost: 20)
    case "what_you_bring": return seen.brought(to: try interview())
    case "brief": return seen.brief(of: try interview())
    case "list_kinds": return kinds
    case "undo": return try await undo()
    default: return try await value(try type())
    }
  }

  private func value<R: JournalRecord>(_: R.Type) async throws -> JSONValue {
    switch name {
    case "describe_kind":
      let schemas = KindSchemas<R>()
      return .object([("printed", schemas.whole), ("new", schemas.new), ("change", schemas.change)])
    case "list_records": return seen.list(R.self, try query())
    case "get_record": return seen.json(try record(R.self))
    case "add_record": return saved(try await access.add(R.self, given["values"] ?? .none))
    case "change_record":
      let id = try record(R.self).reference.id
      return saved(try await access.change(R.self, id, given["values"] ?? .none))
    default:
      let reference = try record(R.self).reference
      let receipt = try await access.remove(reference)
      return .object([("removed", .some(reference.id)), ("commit", .some(receipt.commit))])
    }
  }

  // MARK: - What is named

  private func type() throws -> any JournalRecord.Type {
    guard let kind, access.scope.isOpen(kind), let type = RecordKinds.type(of: kind) else {
      throw ProblemJSON(404, "There is no such kind of record, or this program may not see it.")
    }
    return type
  }

  private func record<R: JournalRecord>(_: R.Type) throws -> R {
    guard let id = given["id"]?.string.flatMap(RecordID.init),
      let record = seen.shown[Identifier<R>(id)]
    else { throw ProblemJSON(404, "There is no such \(R.names.one).") }
    return record
  }

  private func interview() throws -> Interview {
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
    let rows = RecordKinds.all.filter { type in access.scope.isOpen(type.kind) }.map { type in
      JSONValue.object([
        ("kind", .text(type.kind.rawValue)), ("one", .text(type.names.one)),
        ("many", .text(type.names.many)), ("room", .text(type.names.room.rawValue)),
        ("about", .text(type.names.about.said)), ("canBeAdded", .flag(type.canBeAdded)),
      ])
    }
    return .object([("kinds", .list(rows))])
  }

  // MARK: - Saving

  private func saved<R: JournalRecord>(_ save: ProgramSave<R>) -> JSONValue {
    .object([("record", save.value), ("commit", .some(save.commit))])
  }

  private func undo() async throws -> JSONValue {
    guard let commit = given["commit"]?.string.flatMap(RecordID.init) else {
      throw ProblemJSON(400, "`commit` is the name of a save.")
    }
    let receipt = try await access.undo(commit, onlyOwn: true)
    return .object([
      ("undone", .some(commit)), ("commit", .some(receipt.commit)),
      ("changed", .number(receipt.changed.count)),
      ("leftAlone", .number(receipt.leftAlone.count)),
    ])
  }
}
