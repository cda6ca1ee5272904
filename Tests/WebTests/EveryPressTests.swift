import Foundation
import HTTPTypes
import Interchange
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Every form that is sent twice` {
  /// Read once for all of these tests: it is every form of a lived-in journal.
  private static let walk = Task { try await PressWalk() }

  /// Whoever signs out is not known any more, and cannot send it again.
  private static let once: Set = ["/settings/signing-out"]

  /// Only for a journal in a file, where `RestoringTests` presses twice; and what only the script
  /// sends, as somebody types.
  private static let others: Set = [
    "/settings/data/restore", "/settings/data/restore/file", "/half-written",
    // Kept beside the file as well: `APITokenTests`.
    "/settings/other-programs", "/settings/other-programs/removal",
    // For a rejection without an interview, which the sample has not: `PressTests`.
    "/rejections/:id/interview",
  ]

  @Test func `is known, whatever address it is sent to`() async throws {
    let walk = try await Self.walk.value
    let accepted = Set(walk.sent.filter { $0.status < 400 }.map(\.pattern))
    let missing = walk.patterns.subtracting(accepted).subtracting(Self.others)
    #expect(missing.isEmpty, "Say in `SampleForms` how these are filled in: \(missing.sorted())")
  }

  @Test func `has a name of its own`() async throws {
    #expect(try await Self.walk.value.nameless.isEmpty)
  }

  @Test func `saves once, and is answered the same`() async throws {
    let walk = try await Self.walk.value
    for sent in walk.sent where sent.status < 400 && !Self.once.contains(sent.pattern) {
      let (visitor, store) = try await sent.before.visitor(seed: PressWalk.seed)
      let form = sent.form
      async let one = visitor.post(form.address, form.fields)
      async let two = visitor.post(form.address, form.fields)
      let replies = try await [one, two, visitor.post(form.address, form.fields)]
      let words: Comment = "\(form.address) \(form.fields)"
      #expect(Set(replies.map(\.status)) == [sent.status], words)
      #expect(Set(replies.map(\.location)).count == 1, words)
      #expect(try await visitor.keeper.journal().head == sent.head, words)
      let started = Visitor(clock: visitor.clock, store: store)
      _ = try await started.post(form.address, form.fields)
      #expect(try await started.keeper.journal().head == sent.head, "after a restart: \(words)")
    }
  }

  @Test func `adds records of most kinds`() async throws {
    let adding = try await Self.walk.value.sent.filter(\.isAdding)
    #expect(Set(adding.map(\.pattern)).count > 30)
  }
}

@Suite struct `An import whose buttons are pressed twice` {
  private static let all: [(address: String, text: String?, fields: [(String, String)])] = [
    ("/import/applications", "Company,Job Title\nAcme,Engineer\n", []),
    ("/people/import", "Name,Email\nMara Lind,mara@lind.example\n", [("do", "save")]),
    ("/practice/import", "Why here?\tTheir project.\n", [("do", "save")]),
    ("/import/archive", nil, []),
  ]

  private func twice(
    _ visitor: Visitor,
    _ address: String,
    _ fields: [(String, String)]
  ) async throws -> String {
    let named = fields + [("press", address)]
    async let one = visitor.post(address, named)
    async let two = visitor.post(address, named)
    let replies = try await [one, two, visitor.post(address, named)]
    #expect(replies.map(\.status) == [303, 303, 303], "\(replies.map(\.text))")
    #expect(Set(replies.map(\.location)).count == 1)
    return try #require(replies[0].location)
  }

  @Test(arguments: all.indices)
  func `comes in once, and is taken back once`(index: Int) async throws {
    let (address, text, fields) = Self.all[index]
    let visitor = Visitor()
    let archive = try await SampleForms.archive()
    let place = try await twice(visitor, address, [("text", text ?? archive)])
    #expect(try await visitor.keeper.drafts().count == 1)
    let done = try await twice(visitor, place, fields)
    #expect(try await visitor.keeper.journal().everything.count == 1)
    #expect(try await visitor.keeper.drafts().isEmpty)
    let commit = try #require(done.split(separator: "undo=").last)
    let undone = try await twice(visitor, "/undo", [("commit", String(commit)), ("back", "/plan")])
    #expect(undone.hasPrefix("/plan?notice=undone"))
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `is tried here for every kind of file that is kept for a look`() {
    #expect(Self.all.count == ImportSort.allCases.count)
  }
}
