import API
import Foundation
import Records
import Samples
import Support
import Testing
@testable import Web

/// Everything that is true of every kind of record, for programs that ask for it.
@Suite struct `A record of any kind, by the API` {
  private static let kinds = RecordKinds.all.map { $0.kind }
  private static let added = RecordKinds.all.filter { $0.canBeAdded }.map { $0.kind }
  private static let shut = RecordKinds.all.filter { $0.names.room.isPrivate }.map { $0.kind }

  private static func any(_ kind: Kind, in visitor: Visitor) async throws -> any JournalRecord {
    try #require(try await visitor.keeper.journal().all(of: kind).last, "\(kind) has no sample")
  }

  @Test(arguments: kinds)
  func `is listed page by page, and shown`(_ kind: Kind) async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram.ofEverything(visitor, tokens)
      var ids: [String] = []
      var cursor: String? = ""
      while let after = cursor {
        let more = after.isEmpty ? "" : "&after=\(after)"
        let reply = try await program.get("/api/v1/\(kind)?limit=3\(more)")
        #expect(reply.status == 200 && reply.headers[.contentType] == "application/json")
        let page = try reply.members
        ids += try #require(page["items"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        cursor = page["next"] as? String
      }
      let all = try await visitor.keeper.journal().all(of: kind).reversed()
      #expect(ids == all.map { $0.reference.id.description })
      let shown = try await program.get("/api/v1/\(kind)/\(try #require(ids.first))").members
      let names = try await Self.names(Self.any(kind, in: visitor))
      #expect(names.subtracting(shown.keys).isEmpty)
    }
  }

  @Test(arguments: added)
  func `is added, with what another one holds`(_ kind: Kind) async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram.ofEverything(visitor, tokens)
      let model = try await Self.any(kind, in: visitor)
      let body = try await Self.written(model, as: program)
      // An interview has these once.
      if [FieldNotes.kind, InterviewBrief.kind].contains(kind) {
        try await visitor.keeper.commit { $0.changes(removing: [model.reference]) }
      }
      let reply = try await program.send(.post, "/api/v1/\(kind)", body)
      #expect(reply.status == 201, "\(reply.sent)")
      let location = try #require(reply.headers[.location])
      let shown = try await program.get(location).members
      for (name, value) in body where Self.isPlain(model, name) {
        #expect("\(shown[name] ?? "-")" == "\(value)", "\(name)")
      }
    }
  }

  @Test(arguments: kinds)
  func `is changed, removed and brought back`(_ kind: Kind) async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram.ofEverything(visitor, tokens)
      let record = try await Self.any(kind, in: visitor)
      let address = "/api/v1/\(kind)/\(record.reference.id)"
      let shown = try await program.get(address)
      let same = try await program.send(.patch, address, try shown.members)
      #expect(same.status == 200 && same.sent == shown.sent, "\(same.sent)")
      if let name = Self.proseName(of: record) {
        let changed = try await program.send(.patch, address, [name: "Other words"])
        #expect(changed.status == 200, "\(changed.sent)")
        #expect(try changed.members[name] as? String == "Other words")
      }
      let removed = try await program.send(.delete, address)
      #expect(removed.status == 200)
      #expect(try await program.get(address).status == 404)
      let undo = try #require(try removed.members["undo"] as? String)
      #expect(try await program.send(.post, undo).status == 200)
      #expect(try await program.get(address).status == 200)
    }
  }

  @Test(arguments: shut)
  func `is shut where its room is private`(_ kind: Kind) async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram(visitor, tokens)
      let record = try await Self.any(kind, in: visitor)
      let address = "/api/v1/\(kind)"
      #expect(try await program.get(address).status == 403)
      #expect(try await program.get("\(address)/\(record.reference.id)").status == 403)
      #expect(try await program.send(.delete, "\(address)/\(record.reference.id)").status == 403)
      #expect(
        try await program.send(.patch, "\(address)/\(record.reference.id)", [:]).status == 403
      )
      #expect(try await program.get("/api/v1/search?words=a&kind=\(kind)").status == 403)
      let description = try await program.get("/api/openapi.json").sent
      #expect(!description.contains("\"/api/v1/\(kind)\""))
    }
  }

  @Test func `is named nowhere while its room is shut`() async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram(visitor, tokens)
      let journal = try await visitor.keeper.journal()
      let hidden = Self.shut.flatMap { journal.all(of: $0) }
      #expect(hidden.count > 20)
      var pages = ["today", "insights"]
      for record in hidden { pages += record.words.prefix(3).compactMap(Self.sought) }
      pages += Self.kinds.filter { !Self.shut.contains($0) }.map { "\($0)?limit=200" }
      for interview in journal.shelf(Interview.self).suffix(3) {
        pages += ["interview/\(interview.id)/bring", "interview/\(interview.id)/brief"]
      }
      let ids = Set(hidden.map { $0.reference.id.description })
      for page in pages {
        let reply = try await program.get("/api/v1/\(page)")
        #expect(reply.status == 200, "\(page)")
        #expect(ids.filter(reply.sent.contains).isEmpty, "\(page) names what is shut")
      }
    }
  }

  @Test(arguments: kinds)
  func `is found, where it is open, by its words`(_ kind: Kind) async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram.ofEverything(visitor, tokens)
      let record = try await Self.any(kind, in: visitor)
      guard let search = record.words.lazy.compactMap(Self.sought).first else { return }
      let found = try await program.get("/api/v1/\(search)&kind=\(kind)&limit=200")
      #expect(found.sent.contains(record.reference.id.description))
      let listed = search.replacing("search", with: "\(kind)") + "&limit=200"
      #expect(try await program.get("/api/v1/\(listed)").sent.contains("\(record.reference.id)"))
    }
  }

  // MARK: - What a kind holds

  private static func sought(_ text: String) -> String? {
    let words: [Substring] = text.split { !$0.isLetter || !$0.isASCII }
    return words.first { $0.count > 3 }.map { "search?words=\(String($0))" }
  }

  private static func names<R: JournalRecord>(_: R) -> Set<String> {
    Set((R.fields.fields.map(\.name) + R.linkRules.map(\.name)).map(\.camelCased))
  }

  private static func proseName<R: JournalRecord>(of _: R) -> String? {
    let links = R.linkRules.map(\.name)
    let prose = R.fields.fields.first { field in
      if case .prose = field.control { !links.contains(field.name) } else { false }
    }
    return prose?.name.camelCased
  }

  /// Whether a field is answered as it was sent.
  private static func isPlain<R: JournalRecord>(_: R, _ name: String) -> Bool {
    R.fields.fields.contains { field in
      if case .prose = field.control { field.name.camelCased == name } else { false }
    }
  }

  /// What can be written of a record, as the API prints it.
  private static func written<R: JournalRecord>(
    _ record: R,
    as program: APIProgram
  ) async throws -> [String: Any] {
    let shown = try await program.get("/api/v1/\(R.kind)/\(record.id)").members
    let links = R.linkRules.filter(\.canBePut).map(\.name.camelCased)
    let names = Set(R.fields.fields.map(\.name.camelCased) + links)
    return shown.filter { names.contains($0.key) && !($0.value is NSNull) }
  }
}

extension String {
  fileprivate var camelCased: String {
    let words = split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }
}
