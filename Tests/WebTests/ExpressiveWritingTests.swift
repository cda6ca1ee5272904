import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Writing it out` {
  private let words = "CANARY of a long evening"

  /// Walks today's session to its end.
  private func write(
    _ filed: FiledVisitor,
    _ fate: String,
    moods: (String, String) = ("6", "5"),
    recovery: String? = nil
  ) async throws -> Reply {
    let context = recovery.map { [("recovery", $0)] } ?? []
    let first = try #require(
      try await filed.visitor.post("/exercises/expressive-writing", context).location
    )
    let second = try #require(
      try await filed.visitor.post(first, [("mood-before", moods.0), ("go", "next")]).location
    )
    _ = try await filed.autosave(second, [("text", words + ", half of it")])
    let third = try #require(
      try await filed.visitor.post(second, [("text", words), ("go", "next")]).location
    )
    #expect(try filed.holds(words))
    try await filed.backUp()
    return try await filed.visitor.submit(
      third,
      [("mood-after", moods.1), ("fate", fate), ("go", "next")]
    )
  }

  private func session(_ filed: FiledVisitor) async throws -> ExpressiveWriting {
    try #require(try await filed.visitor.keeper.journal().shelf(ExpressiveWriting.self).last)
  }

  @Test func `shredded words are in no file, not even in the backup of that day`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let closing = try await write(filed, "shred")
      #expect(closing.text.contains("Shredded."))
      #expect(closing.link("Read or change what you wrote") == nil)
      #expect(try !filed.holds("CANARY"))
      let session = try await session(filed)
      #expect(session.isShredded && session.text.isEmpty && session.moodAfter == 5)
      #expect(try await filed.visitor.keeper.drafts().isEmpty)
    }
  }

  @Test func `a save that arrives after shredding leaves nothing`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let first = try #require(
        try await filed.visitor.post("/exercises/expressive-writing").location
      )
      let draft = try #require(try await filed.visitor.keeper.drafts().first)
      let third = String(first.dropLast()) + "3"
      _ = try await filed.visitor.post(String(first.dropLast()) + "2", [("text", words)])
      _ = try await filed.visitor.post(third, [("fate", "shred"), ("go", "next")])
      let late = KeptDraft(key: draft.key, savedAt: .start, payload: Data(words.utf8))
      try await filed.visitor.keeper.keep(late)
      #expect(try await filed.visitor.keeper.drafts().isEmpty)
      #expect(try !filed.holds("CANARY"))
    }
  }

  @Test func `kept words can be shredded later, or on changing them`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      _ = try await write(filed, "keep")
      var kept = try await session(filed)
      #expect(kept.text == words)
      let page = try await filed.visitor.get("/writings/expressive-writing/\(kept.id)")
      let shredding = try #require(page.form("Shred them"))
      let after = try await filed.visitor.submit(shredding)
      #expect(after.text.contains("You shredded this text."))
      #expect(try !filed.holds("CANARY"))
      #expect(try await session(filed).moodBefore == 6, "the session still counts")
      filed.visitor.clock.advance(days: 1)
      _ = try await write(filed, "keep")
      kept = try await session(filed)
      let first = try #require(
        try await filed.visitor.post(
          "/exercises/expressive-writing",
          [("edit", kept.id.description)]
        ).location
      )
      _ = try await filed.visitor.post(
        String(first.dropLast()) + "3",
        [("fate", "shred"), ("go", "next")]
      )
      #expect(try !filed.holds("CANARY"))
      #expect(try await session(filed).isShredded)
    }
  }

  @Test func `a backup of an earlier day stays where words are shredded`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      try await filed.backUp()
      filed.visitor.clock.advance(days: 3)
      _ = try await write(filed, "shred")
      let names = try FileManager.default.contentsOfDirectory(atPath: filed.place.backups.path)
      #expect(names.sorted() == ["rebound-2026-11-23.sqlite", "rebound-2026-11-26.sqlite"])
    }
  }

  @Test func `neither keeping nor shredding goes without saying`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let reply = try await write(filed, "")
      #expect(reply.status == 422)
      #expect(try await filed.visitor.keeper.journal().shelf(ExpressiveWriting.self).isEmpty)
    }
  }

  @Test func `skipped to its end it is no session`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let first = try #require(
        try await filed.visitor.post("/exercises/expressive-writing").location
      )
      let end = try await filed.visitor.post(String(first.dropLast()) + "3", [("go", "next")])
      #expect(end.location?.contains("/closing") == true)
      #expect(try await filed.visitor.keeper.journal().isEmpty)
    }
  }

  @Test
  func `one session a day is offered, another can be opened, and what is half-written comes first`()
    async throws
  {
    try await FiledVisitor.withNewJournal { filed in
      _ = try await write(filed, "keep")
      let begin = try await filed.visitor.get("/exercises/expressive-writing")
      #expect(begin.form("Start today's writing") == nil)
      #expect(begin.text.contains("You have written today."))
      #expect(begin.form("Open anyway") == "/exercises/expressive-writing")
      filed.visitor.clock.advance(days: 1)
      let next = try await filed.visitor.get("/exercises/expressive-writing")
      #expect(next.form("Start today's writing") != nil)
      let prompt = try #require(
        try await filed.visitor.post("/exercises/expressive-writing").location
      )
      let second = try await filed.visitor.get(String(prompt.dropLast()) + "2")
      #expect(second.text.contains("What else in your life does it affect?"))
      let half = try await filed.visitor.get("/exercises/expressive-writing")
      #expect(half.link("Continue") != nil && half.form("Start today's writing") == nil)
    }
  }

  @Test func `twice much heavier ends it, with something else and Support`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      _ = try await write(filed, "shred", moods: ("6", "3"))
      filed.visitor.clock.advance(days: 1)
      let closing = try await write(filed, "shred", moods: ("7", "4"))
      #expect(closing.text.contains("this series ends here"))
      #expect(closing.text.contains("/exercises/small-thing"))
      #expect(closing.text.contains("/exercises/been-there"))
      filed.visitor.clock.advance(days: 1)
      let begin = try await filed.visitor.get("/exercises/expressive-writing")
      #expect(begin.text.contains("this series ends here") && begin.form("Start") == nil)
    }
  }

  @Test func `it is not among the ways of a recovery before a day has passed`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let visitor = filed.visitor
      _ = try await visitor.post(
        "/rejections",
        [("company", "Helios"), ("after-interview", "yes")]
      )
      let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
      #expect(try await visitor.get("/recoveries/\(recovery.id)").link("Write it out") == nil)
      let address = "/exercises/expressive-writing?recovery=\(recovery.id)"
      #expect(try await visitor.get(address).form("Open it now") != nil)
      visitor.clock.advance(by: 25 * 3_600)
      #expect(try await visitor.get("/recoveries/\(recovery.id)").link("Write it out") != nil)
      #expect(try await visitor.get(address).form("Start") != nil)
    }
  }

  @Test(arguments: [true, false])
  func `no number is asked of whoever switched that off`(_ isMood: Bool) async throws {
    try await FiledVisitor.withNewJournal { filed in
      var off = Preferences(id: Preferences.theOne, savedAt: .start, zone: "Europe/Berlin")
      off.moodOff = isMood
      off.scalesOff = !isMood
      let saved = off
      try await filed.visitor.keeper.commit { _ in [.save(saved)] }
      let first = try #require(
        try await filed.visitor.post("/exercises/expressive-writing").location
      )
      for number in 1...3 {
        let page = try await filed.visitor.get(String(first.dropLast()) + "\(number)")
        #expect(!page.text.contains("name=\"mood-"))
      }
    }
  }
}
