import Foundation
import Records
import Samples
import Support
import Testing
@testable import CLI

/// Everything the pages do with a record, commands do too: for every kind, whether or not its
/// commands are its own.
@Suite struct `A record of any kind, by command` {
  private static let kinds = RecordKinds.all.map { $0.kind }
  private static let added = RecordKinds.all.filter { $0.canBeAdded }.map { $0.kind }
    .filter { !ownAdding.contains($0) }

  /// Their `add` has tests of its own: it takes a company, a template, or an interview that is not
  /// over.
  private static let ownAdding: Set<Kind> = [Rejection.kind, Message.kind, FieldNotes.kind]

  /// What a command of the kind's own takes without a flag.
  private static let positional: [Kind: [String]] = [
    Interview.kind: ["application"], Contact.kind: ["name"],
    JobApplication.kind: ["company", "title"],
  ]

  /// A program with the sample journal, and one record of a kind in it.
  private static func program(_ kind: Kind) async throws -> (TestProgram, any JournalRecord) {
    let program = TestProgram()
    let keeper = try program.environment.open().keeper
    let changes = SampleJournal.changes(endingAt: program.clock.surroundings)
    try await keeper.commit { _ in changes }
    let record = try #require(
      try await program.journal().all(of: kind).last,
      "\(kind) has no sample"
    )
    return (program, record)
  }

  @Test func `is of a kind that is in the list of kinds`() {
    let changes = SampleJournal.changes(endingAt: TestProgram().clock.surroundings)
    let unlisted = Set(changes.map(\.reference.kind)).subtracting(Self.kinds)
    #expect(unlisted.isEmpty, "saved by the sample person, and not in RecordKinds.all: \(unlisted)")
  }

  @Test(arguments: kinds)
  func `is listed and shown with its fields and links`(_ kind: Kind) async throws {
    let (program, record) = try await Self.program(kind)
    let list = await program.run(kind.rawValue, "list", "--json", "--all")
    let ids = (list.json as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids?.contains(record.reference.id.description) == true, "\(list)")
    let shown = await program.run(kind.rawValue, "show", Self.shownBy(record), "--json")
    let members = try #require(shown.json as? [String: Any], "\(shown)")
    for name in Self.names(record) {
      #expect(members.keys.contains(name.camelCased), "\(kind) does not print \(name)")
    }
    let words = await program.run(kind.rawValue, "show", Self.shownBy(record))
    #expect(words.code == 0 && !words.out.isEmpty, "\(words)")
  }

  @Test(arguments: added)
  func `is added with what can be typed of another one`(_ kind: Kind) async throws {
    let (program, record) = try await Self.program(kind)
    // An interview has one brief.
    if kind == InterviewBrief.kind {
      _ = await program.run(kind.rawValue, "remove", record.reference.id.description)
    }
    let before = try await program.journal().all(of: kind).count
    let ending = await program.run([kind.rawValue, "add"] + Self.flags(record))
    #expect(ending.code == 0, "\(ending)")
    // There is one safety plan: a second one joins the first.
    let more = kind == SafetyPlan.kind ? 0 : 1
    #expect(try await program.journal().all(of: kind).count == before + more)
  }

  @Test(arguments: kinds)
  func `is removed, and comes back`(_ kind: Kind) async throws {
    let (program, record) = try await Self.program(kind)
    let ending = await program.run(kind.rawValue, "remove", record.reference.id.description)
    #expect(ending.code == 0, "\(ending)")
    #expect(try await program.journal()[record.reference] == nil)
    let commit = try #require(ending.out.firstMatch(of: /rebound undo (\S+)/)).1
    #expect(await program.run("undo", String(commit)).code == 0)
    #expect(try await program.journal()[record.reference] != nil)
  }

  @Test(arguments: kinds)
  func `is changed where it has a line of text`(_ kind: Kind) async throws {
    let (program, record) = try await Self.program(kind)
    guard let field = Self.line(record) else { return }
    let id = record.reference.id.description
    let ending = await program.run(kind.rawValue, "edit", id, "--\(field)", "Quite another text")
    #expect(ending.code == 0, "\(ending)")
    let now = try #require(try await program.journal()[record.reference])
    #expect(Self.draft(now)[field] == "Quite another text")
  }

  private static func names<R: JournalRecord>(_: R) -> [String] {
    // The scores of field notes are printed together, as `items`.
    R.fields.fields.map(\.name).filter { !$0.hasPrefix("item-") } + R.linkRules.map(\.name)
  }

  private static func line<R: JournalRecord>(_: R) -> String? {
    R.fields.fields.first { field in
      switch field.control {
      case .line, .prose: true
      default: false
      }
    }?.name
  }

  /// The ID that `show` takes; field notes are shown by their interview.
  private static func shownBy(_ record: any JournalRecord) -> String {
    (record as? FieldNotes)?.interview.description ?? record.reference.id.description
  }

  private static func draft<R: JournalRecord>(_ record: R) -> Draft { R.fields.draft(of: record) }

  private static func flags<R: JournalRecord>(_ record: R) -> [String] {
    let draft = draft(record)
    let fields = R.fields.fields.flatMap { field -> [(name: String, text: String)] in
      let text = draft[field.name]
      let answers = field.control.takesSeveral ? text.textLines : [text]
      return answers.filter { !$0.isEmpty }.map { (field.name, $0) }
    }
    let links = R.linkRules.filter(\.isNeeded).flatMap { rule in
      rule.held(record).map { (name: rule.name, text: $0.description) }
    }
    let typed = positional[R.kind] ?? []
    let all = links + fields
    return typed.compactMap { name in all.first { $0.name == name }?.text }
      + all.filter { !typed.contains($0.name) }.map { "--\($0.name)=\($0.text)" }
  }
}

extension String {
  fileprivate var camelCased: String {
    let words = split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }
}
