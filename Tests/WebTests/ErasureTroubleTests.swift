import Foundation
import HTTPTypes
import Journaling
import Records
import Support
import Synchronization
import Testing
@testable import Web

@Suite struct `An erasure that is interrupted by a full disk` {
  /// A store whose calls of one kind fail, once the disk is full.
  private struct Filling {
    let isFull = Flag()
    let store: TappedStore
    let visitor: Visitor

    init(_ failing: StoreCall, _ nth: Int = 1) {
      let (isFull, count) = (isFull, Counter())
      store = TappedStore(MemoryStore()) { call in
        if call == failing, isFull.isSet, count.next() == nth { throw StoreTrouble.diskFull }
      }
      visitor = Visitor(store: store)
    }

    /// A lesson, and a half-written form that speaks of nothing.
    func learned() async throws -> Lesson {
      let now = visitor.clock.surroundings
      let lesson = Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "A secret")
      try await visitor.keeper.add(lesson)
      try await visitor.keeper.keep(.made("debrief", "half a secret"))
      isFull.set()
      return lesson
    }

    func erase(_ fields: [(String, String)]) async throws -> String {
      let reply = try await visitor.post("/settings/data/erasure", fields)
      #expect(reply.status >= 500)
      return HTMLFacts.plain(reply.text)
    }
  }

  private final class Flag: Sendable {
    private let state = Mutex(false)
    var isSet: Bool { state.withLock(\.self) }
    func set() { state.withLock { $0 = true } }
  }

  @Test func `before anything was removed says so, and it is true`() async throws {
    let filling = Filling(.append)
    let lesson = try await filling.learned()
    let words = try await filling.erase([("record", lesson.id.description)])
    #expect(words.contains("The disk is full. Nothing was changed"))
    #expect(try await filling.visitor.keeper.journal()[lesson.id]?.text == "A secret")
  }

  @Test func `after it was removed says that, and it can be erased later`() async throws {
    let filling = Filling(.erase)
    let lesson = try await filling.learned()
    let words = try await filling.erase([("record", lesson.id.description)])
    #expect(words.contains("Removed, but not erased yet. The disk is full."))
    #expect(!words.contains("Nothing was changed"))
    let keeper = filling.visitor.keeper
    #expect(try await keeper.journal()[lesson.id] == nil)
    #expect(try await filling.visitor.get("/settings/data").text.contains("A secret"))
    let again = try await filling.visitor.post(
      "/settings/data/erasure",
      [("record", lesson.id.description)]
    )
    #expect(again.status == 303)
    #expect(try await keeper.history(of: lesson.id.raw).count == 1)
  }

  @Test func `of everything says that nothing was changed, and it is true`() async throws {
    let filling = Filling(.erase)
    let lesson = try await filling.learned()
    let words = try await filling.erase([("word", "ERASE")])
    #expect(words.contains("The disk is full. Nothing was changed"))
    #expect(try await filling.visitor.keeper.journal()[lesson.id]?.text == "A secret")
    #expect(try await filling.visitor.keeper.drafts().map(\.key.form) == ["debrief"])
  }

  @Test func `before the half-written forms says that they are still there`() async throws {
    let filling = Filling(.discard)
    _ = try await filling.learned()
    let words = try await filling.erase([("word", "ERASE")])
    #expect(words.contains("Erased, but some half-written forms"))
    #expect(words.contains("The disk is full.") && !words.contains("Nothing was changed"))
    #expect(try await filling.visitor.keeper.journal().isEmpty)
    #expect(try await filling.visitor.keeper.drafts().count == 1)
  }

  @Test func `before the new backup says that the old ones are gone`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let visitor = filed.visitor
      _ = try await visitor.post("/lessons", [("text", "A secret"), ("sort", "keep")])
      try await filed.backUp()
      // A directory cannot be written over by a backup, whoever runs this.
      let lesson = try #require(try await visitor.keeper.journal().shelf(Lesson.self).first)
      let place = filed.place.backups
      try FileManager.default.removeItem(at: place)
      try Data().write(to: place)
      let reply = try await visitor.post(
        "/settings/data/erasure",
        [("record", lesson.id.description)]
      )
      let words = HTMLFacts.plain(reply.text)
      #expect(words.contains("Erased, also from the backups. A new backup could not be made"))
      #expect(!words.contains("Nothing was changed"))
      #expect(try await visitor.keeper.history(of: lesson.id.raw).count == 1)
    }
  }

  @Test func `no reason of a store claims what became of the journal`() {
    let all: [StoreTrouble] = [
      .diskFull, .readOnly, .notAccepted, .replaced, .damaged, .notAJournal,
      .wentBack(WentBack(entries: 2, newest: .start, now: 1)),
    ]
    for trouble in all {
      #expect(trouble.reason.hasSuffix("."))
      #expect(trouble.description.hasPrefix(trouble.reason))
      for claim in ["Nothing was", "left as it is"] { #expect(!trouble.reason.contains(claim)) }
    }
  }
}
