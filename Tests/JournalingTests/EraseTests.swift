import Foundation
import Records
import Support
import Testing
@testable import Journaling

struct EraseTests {
  let desk = Desk()

  @Test func `an erased record leaves a tombstone that says its kind and no more`() async throws {
    try await desk.save(desk.lesson("a secret"))
    try await desk.save(desk.lesson("a longer secret"))
    try await desk.keeper.erase([.numbered(1)])
    #expect(try await desk.lessons.isEmpty)
    let kept = try await desk.store.entries(in: .own, after: 0)
    #expect(
      kept.map { String(decoding: $0.content.payload, as: UTF8.self) }
        == [#"{"kind":"lesson","erased":true}"#]
    )
    #expect(kept.map(\.content.revision) == [3])
  }

  @Test func `a removed record can be erased too`() async throws {
    try await desk.save(desk.lesson("a secret"))
    let reference = desk.lesson("").reference
    try await desk.keeper.commit { _ in [.remove(reference)] }
    try await desk.keeper.erase([.numbered(1)])
    #expect(try await desk.store.entries(in: .own, after: 0).count == 1)
  }

  @Test func `other records stay, and another process forgets`() async throws {
    let other = Desk(desk.store, seed: 2)
    try await desk.save(desk.lesson("a secret", id: 1))
    try await desk.save(desk.lesson("stays", id: 2))
    #expect(try await other.lessons.count == 2)
    try await desk.keeper.erase([.numbered(1)])
    #expect(try await other.lessons == ["stays"])
  }

  @Test func `erasing twice, or nothing, writes nothing`() async throws {
    try await desk.save(desk.lesson("a secret"))
    try await desk.keeper.erase([.numbered(1)])
    let head = try await desk.store.head(of: .own)
    try await desk.keeper.erase([.numbered(1), .numbered(404)])
    try await desk.keeper.erase([])
    #expect(try await desk.store.head(of: .own) == head)
  }

  @Test func `an erased record does not come back by undo`() async throws {
    try await desk.save(desk.lesson("one"))
    let edit = try await desk.save(desk.lesson("two"))
    try await desk.keeper.erase([.numbered(1)])
    await #expect(throws: CommitUnknown()) {
      try await desk.keeper.undo(try #require(edit.commit))
    }
    let tombstone = try #require(try await desk.keeper.history(of: .numbered(1)).last)
    let receipt = try await desk.keeper.undo(tombstone.commit)
    #expect(receipt.commit == nil)
    #expect(try await desk.lessons.isEmpty)
  }

  @Test func `an erasure is decided again when a rival was quicker`() async throws {
    let base = MemoryStore()
    let rival = Desk(base, seed: 2)
    let once = Counter()
    let desk = Desk(
      TappedStore(base) { call in
        if call == .erase, once.next() == 1 { try await rival.save(rival.lesson("later secret")) }
      }
    )
    try await desk.save(desk.lesson("a secret"))
    try await desk.keeper.erase([.numbered(1)])
    #expect(await base.entries(in: .own, after: 0).map(\.content.revision) == [3])
    #expect(try await rival.lessons.isEmpty)
  }

  @Test func `a record can be written again after it was erased`() async throws {
    try await desk.save(desk.lesson("a secret"))
    try await desk.keeper.erase([.numbered(1)])
    try await desk.save(desk.lesson("begun again"))
    #expect(try await desk.lessons == ["begun again"])
    #expect(try await desk.store.check().isEmpty)
  }

  @Test func `files that were sent for a look go with anything that is erased`() async throws {
    let upload = KeptDraft.made("import/people", "everybody's addresses")
    try await desk.keeper.keep(upload)
    try await desk.keeper.keep(.made("debrief", "stays"))
    try await desk.save(desk.lesson("a secret"))
    try await desk.keeper.erase([.numbered(1)])
    #expect(try await desk.keeper.drafts().map(\.key.form) == ["debrief"])
  }

  @Test func `an erasure of everything that finds no room changes nothing`() async throws {
    let desk = Desk(TappedStore.failing(MemoryStore(), on: 1, of: .erase))
    try await desk.save(desk.lesson("a secret"))
    try await desk.keeper.keep(.made("debrief", "half written"))
    await #expect(throws: StoreTrouble.diskFull) {
      _ = try await desk.keeper.eraseEverything([.numbered(1)])
    }
    #expect(try await desk.lessons == ["a secret"])
    #expect(try await desk.keeper.drafts().count == 1)
    _ = try await desk.keeper.eraseEverything([.numbered(1)])
    #expect(try await desk.lessons.isEmpty)
    #expect(try await desk.keeper.drafts().isEmpty)
  }

  @Test func `what was removed and finds no room to be erased is said to be removed`() async throws
  {
    let desk = Desk(TappedStore.failing(MemoryStore(), on: 1, of: .erase))
    try await desk.save(desk.lesson("a secret"))
    let reference = try await desk.keeper.journal().shelf(Lesson.self)[0].reference
    await #expect(throws: ErasureUnfinished(.removed, StoreTrouble.diskFull)) {
      _ = try await desk.keeper.erase([reference.id]) { _ in [.remove(reference)] }
    }
  }

  @Test func `a backup that finds no room after an erasure does not deny the erasure`() {
    let words = BackupNotMade(StoreTrouble.diskFull).description
    #expect(words.hasPrefix("Erased"))
    #expect(!words.contains("Nothing was changed"))
  }

  @Test func `what editors leave beside an answer goes too`() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "rebound-\(UUID())")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let place = DataPlace(directory: directory)
    let name = AnswerFile.new(in: directory).lastPathComponent
    for left in [name, ".\(name).swp", "\(name)~", "#\(name)#", "rebound.sqlite"] {
      try Data("words".utf8).write(to: directory.appending(path: left))
    }
    AnswerFile.removeAll(in: place)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(names == ["rebound.sqlite"])
  }
}
