import Foundation
import Records
import Support
import Testing
@testable import Web

/// Every kind has pages, whether or not they are its own.
@Suite struct `Pages of a record of any kind` {
  private static let kinds = RecordKinds.all.map { $0.kind }
  /// A worksheet is changed where it was written, in its exercise.
  private static let changed = RecordKinds.all.filter { $0.hasLine }.map { $0.kind }
    .filter { Beginning.of($0) == nil }
  private static let added = RecordKinds.all.filter { $0.canBeAdded }.map { $0.kind }
    .filter { Place.ownList(of: $0) == nil && Beginning.of($0) == nil }

  private static func visit(_ kind: Kind) async throws -> (Visitor, any JournalRecord) {
    let visitor = try await Visitor.ofSample()
    let record = try #require(
      try await visitor.keeper.journal().all(of: kind).last,
      "\(kind) has no sample"
    )
    return (visitor, record)
  }

  @Test(arguments: kinds)
  func `list it, show it, and say what was changed`(_ kind: Kind) async throws {
    let (visitor, record) = try await Self.visit(kind)
    let id = record.reference.id
    for place in ["/records/\(kind)", "/records/\(kind)/\(id)", "/records/\(kind)/\(id)/history"] {
      let page = try await visitor.follow(place)
      #expect(page.status == 200, "\(place)")
    }
  }

  @Test(arguments: changed)
  func `change a line of it, and keep the rest`(_ kind: Kind) async throws {
    let (visitor, record) = try await Self.visit(kind)
    let place = "/records/\(kind)/\(record.reference.id)"
    #expect(try await visitor.get(place + "/edit").status == 200)
    var typed = record.typed
    let line = try #require(type(of: record).line)
    typed[line] = "Quite another text"
    typed["revision"] = String(try await visitor.keeper.journal().revision(of: record.reference.id))
    let answer = try await visitor.post(place, typed.map { ($0, $1) })
    #expect(answer.status == 303, "\(answer.text)")
    let now = try #require(try await visitor.keeper.journal()[record.reference])
    #expect(now.typed[line] == "Quite another text")
    #expect(now.typed.filter { $0.key != line } == record.typed.filter { $0.key != line })
  }

  @Test(arguments: added)
  func `add one like another`(_ kind: Kind) async throws {
    let (visitor, record) = try await Self.visit(kind)
    // An interview has these once.
    if [FieldNotes.kind, InterviewBrief.kind].contains(kind) {
      try await visitor.keeper.commit { $0.changes(removing: [record.reference]) }
    }
    let before = try await visitor.keeper.journal().all(of: kind).count
    #expect(try await visitor.get("/records/\(kind)/new").status == 200)
    let answer = try await visitor.post("/records/\(kind)", record.typed.map { ($0, $1) })
    #expect(answer.status == 303, "\(answer.text)")
    #expect(try await visitor.keeper.journal().all(of: kind).count == before + 1)
  }

  @Test(arguments: ["/records/nothing", "/records/story/nothing", "/records/recovery/new/more"])
  func `do not exist for what does not`(_ place: String) async throws {
    #expect(try await Visitor.ofSample().get(place).status == 404)
  }
}

extension JournalRecord {
  /// What a form of it sends.
  fileprivate var typed: [String: String] {
    var typed = Self.fields.draft(of: self).values
    for rule in Self.linkRules where rule.target != nil {
      typed[rule.name] = rule.held(self).map(\.description).joined(separator: "\n")
    }
    return typed
  }

  fileprivate static var hasLine: Bool { line != nil }

  fileprivate static var line: String? {
    fields.fields.first { field in
      switch field.control {
      case .line, .prose: true
      default: false
      }
    }?.name
  }
}
