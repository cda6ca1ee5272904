import Foundation
import Journaling
import Records
import Support
import Testing

struct SavingTests {
  let desk = Desk()

  @Test func `an empty journal is empty`() async throws {
    #expect(try await desk.keeper.journal().isEmpty)
  }

  @Test func `what was saved is in the journal and in the store`() async throws {
    let receipt = try await desk.save(desk.lesson("breathe first"))
    #expect(try await desk.lessons == ["breathe first"])
    let entries = try await desk.store.entries(in: .own, after: 0)
    #expect(entries.map(\.content.commit) == [receipt.commit])
    #expect(entries.map(\.content.writer) == ["serve"])
    #expect(entries.map(\.content.recordedAt) == [.start])
    #expect(receipt.changed == [desk.lesson("").reference])
  }

  @Test func `a commit is one whole`() async throws {
    let lessons = (1...5).map { desk.lesson("\($0)", id: $0) }
    let receipt = try await desk.keeper.commit { _ in lessons.map { .save($0) } }
    let commit = try #require(receipt.commit)
    #expect(try await desk.store.entries(of: commit, in: .own).count == 5)
    #expect(receipt.changed.count == 5)
  }

  @Test func `a decision without changes writes nothing`() async throws {
    let receipt = try await desk.keeper.commit { _ in [] }
    #expect(receipt.commit == nil)
    #expect(receipt.changed.isEmpty)
    #expect(try await desk.store.head(of: .own) == 0)
  }

  @Test func `a decision that throws writes nothing`() async throws {
    struct Refusal: Error {}
    await #expect(throws: Refusal.self) { try await desk.keeper.commit { _ in throw Refusal() } }
    #expect(try await desk.store.head(of: .own) == 0)
  }

  @Test func `removing what is not there writes nothing`() async throws {
    let reference = desk.lesson("").reference
    let receipt = try await desk.keeper.commit { _ in [.remove(reference)] }
    #expect(receipt.commit == nil)
  }

  @Test func `a removed record is gone, and its revisions are kept`() async throws {
    try await desk.save(desk.lesson("one"))
    let reference = desk.lesson("").reference
    try await desk.keeper.commit { _ in [.remove(reference)] }
    #expect(try await desk.lessons.isEmpty)
    #expect(try await desk.keeper.history(of: .numbered(1)).count == 2)
  }

  @Test func `one commit can save a record twice`() async throws {
    let (first, second) = (desk.lesson("one"), desk.lesson("two"))
    let receipt = try await desk.keeper.commit { _ in [.save(first), .save(second)] }
    #expect(try await desk.text() == "two")
    #expect(receipt.changed.count == 1)
    #expect(try await desk.keeper.history(of: .numbered(1)).map(\.revision) == [1, 2])
  }

  @Test func `an act is kept with the entry`() async throws {
    let lesson = desk.lesson("one")
    try await desk.keeper.commit { _ in [.save(lesson, as: .imported)] }
    #expect(try await desk.keeper.history(of: .numbered(1)).map(\.act) == [.imported])
  }

  @Test func `drafts are kept, and discarded`() async throws {
    let draft = KeptDraft.made("debrief")
    try await desk.keeper.keep(draft)
    #expect(try await desk.keeper.draft(draft.key) == draft)
    #expect(try await desk.keeper.drafts() == [draft])
    try await desk.keeper.discard(draft.key)
    #expect(try await desk.keeper.drafts().isEmpty)
  }

  @Test func `a large commit folds as a small one does`() async throws {
    let many = (1...3000).map { desk.lesson("\($0)", id: UInt64($0)) }
    try await desk.keeper.commit { _ in many.map { .save($0) } }
    try await desk.keeper.commit { _ in many.dropFirst(1500).map { .remove($0.reference) } }
    let fresh = Desk(desk.store, seed: 2)
    #expect(try await desk.lessons.count == 1500)
    #expect(try await Set(desk.lessons) == Set(fresh.lessons))
  }
}
