import Foundation
import Journaling
import Records
import Support
import Testing

struct UndoTests {
  let desk = Desk()

  private func undo(_ receipt: CommitReceipt) async throws -> UndoReceipt {
    try await desk.keeper.undo(try #require(receipt.commit))
  }

  @Test func `a record goes back to the revision before`() async throws {
    try await desk.save(desk.lesson("one"))
    let edit = try await desk.save(desk.lesson("two"))
    let receipt = try await undo(edit)
    #expect(try await desk.text() == "one")
    #expect(receipt.leftAlone.isEmpty)
    let last = try #require(try await desk.keeper.history(of: .numbered(1)).last)
    #expect(last.revision == 3)
    #expect(last.act == .undone)
    #expect(last.commit == receipt.commit)
  }

  @Test func `a record the commit made goes away`() async throws {
    let made = try await desk.save(desk.lesson("one"))
    _ = try await undo(made)
    #expect(try await desk.lessons.isEmpty)
  }

  @Test func `a record the commit removed comes back`() async throws {
    try await desk.save(desk.lesson("one"))
    let reference = desk.lesson("").reference
    let removal = try await desk.keeper.commit { _ in [.remove(reference)] }
    _ = try await undo(removal)
    #expect(try await desk.text() == "one")
  }

  @Test func `an undo can be undone`() async throws {
    try await desk.save(desk.lesson("one"))
    let edit = try await desk.save(desk.lesson("two"))
    let back = try await undo(edit)
    try await desk.keeper.undo(try #require(back.commit))
    #expect(try await desk.text() == "two")
  }

  @Test func `what was changed since is left alone, and said`() async throws {
    let lessons = [desk.lesson("a", id: 1), desk.lesson("b", id: 2)]
    let both = try await desk.keeper.commit { _ in lessons.map { .save($0) } }
    try await desk.save(desk.lesson("a, better", id: 1))
    let receipt = try await undo(both)
    #expect(receipt.leftAlone == [lessons[0].reference])
    #expect(receipt.changed == [lessons[1].reference])
    #expect(try await desk.lessons == ["a, better"])
  }

  @Test func `a second undo of the same commit changes nothing`() async throws {
    let made = try await desk.save(desk.lesson("one"))
    _ = try await undo(made)
    let again = try await undo(made)
    #expect(again.commit == nil)
    #expect(again.leftAlone.count == 1)
  }

  @Test func `several revisions in one commit go back to what was before all of them`() async throws
  {
    try await desk.save(desk.lesson("zero"))
    let (one, two) = (desk.lesson("one"), desk.lesson("two"))
    let twice = try await desk.keeper.commit { _ in [.save(one), .save(two)] }
    _ = try await undo(twice)
    #expect(try await desk.text() == "zero")
  }

  @Test func `undo reaches back 30 days`() async throws {
    let made = try await desk.save(desk.lesson("one"))
    desk.clock.advance(days: 30)
    let commit = try #require(made.commit)
    desk.clock.advance(by: 1)
    await #expect(throws: UndoTooLate(recordedAt: .start)) { try await desk.keeper.undo(commit) }
    desk.clock.advance(by: -1)
    try await desk.keeper.undo(commit)
    #expect(try await desk.lessons.isEmpty)
  }

  @Test func `a commit nobody made cannot be undone`() async throws {
    await #expect(throws: CommitUnknown()) { try await desk.keeper.undo(.numbered(404)) }
  }

  @Test func `an undo is decided again when a rival was quicker`() async throws {
    let base = MemoryStore()
    let rival = Desk(base, seed: 2)
    let appends = Counter()
    let desk = Desk(
      TappedStore(base) { call in
        if call == .append, appends.next() == 2 { try await rival.save(rival.lesson("rival")) }
      }
    )
    let made = try await desk.save(desk.lesson("mine"))
    let receipt = try await desk.keeper.undo(try #require(made.commit))
    #expect(receipt.leftAlone.count == 1)
    #expect(try await desk.text() == "rival")
  }

  @Test func `an import of many rows is undone as one`() async throws {
    let rows = (1...2000).map { desk.lesson("\($0)", id: $0) }
    let imported = try await desk.keeper.commit { _ in rows.map { .save($0, as: .imported) } }
    let receipt = try await undo(imported)
    #expect(receipt.changed.count == 2000)
    #expect(try await desk.lessons.isEmpty)
  }
}
