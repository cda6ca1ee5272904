import Foundation
import Journaling
import Planning
import Records
import Support
import Testing

@testable import Web

@Suite struct `People to talk to, where it may help` {
  private static let heavy = "Some nights I don't want to be here anymore."
  private static let idiom = "I killed it in the interview, and am dying to hear back."

  /// A form with free text, and how it is sent.
  struct Sent: Sendable, CustomTestStringConvertible {
    let address: String
    let field: String
    var more: [(String, String)] = []

    var testDescription: String { "\(address) \(field)" }
  }

  static let forms = [
    Sent(address: "/check-ins", field: "note", more: [("mood", "4")]),
    Sent(address: "/lessons", field: "text", more: [("sort", "keep")]),
    Sent(address: "/plan/actions", field: "title"),
    Sent(address: "/people", field: "note", more: [("name", "Mara")]),
    Sent(address: "/practice/questions", field: "question"),
    Sent(address: "/rejections", field: "company", more: [("after-interview", "yes")]),
  ]

  private func hasPanel(_ reply: Reply) -> Bool { reply.text.contains("support-panel") }

  @Test(arguments: forms)
  func `stand on the page that follows, whatever form the words were in`(_ sent: Sent) async throws
  {
    let visitor = Visitor()
    let reply = try await visitor.submit(sent.address, sent.more + [(sent.field, Self.heavy)])
    #expect(reply.status == 200)
    #expect(hasPanel(reply))
    #expect(reply.text.contains("you deserve a person to talk to now."))
    #expect(try await !hasPanel(visitor.get("/plan")), "and on no other")
  }

  @Test(arguments: forms)
  func `do not where they mean something else`(_ sent: Sent) async throws {
    let reply = try await Visitor().submit(sent.address, sent.more + [(sent.field, Self.idiom)])
    #expect(!hasPanel(reply))
  }

  @Test func `stand after a prompt of an exercise, and not once more at its end`() async throws {
    let visitor = Visitor()
    let first = try #require(
      try await visitor.post("/exercises/self-compassion-break").location
    )
    let next = try await visitor.submit(first, [("setback", Self.heavy), ("go", "next")])
    #expect(hasPanel(next))
    let last = try #require(next.text.firstMatch(of: /data-autosave="([^"]+)"/)?.1)
    #expect(try await !hasPanel(visitor.submit(String(last), [("go", "skip")])))
  }

  @Test func `never interrupt somebody who is still writing`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let first = try #require(
        try await filed.visitor.post("/exercises/self-compassion-break").location
      )
      _ = try await filed.autosave(first, [("setback", Self.heavy)])
      #expect(try await !hasPanel(filed.visitor.get(first)))
      let next = try await filed.visitor.submit(first, [("setback", Self.heavy), ("go", "next")])
      #expect(hasPanel(next))
    }
  }

  @Test(arguments: [(1, false), (13, false), (15, true)])
  func `stand at most once in 14 days, also after a restart`(
    _ days: Int,
    _ again: Bool
  ) async throws {
    let (clock, store) = (FixedClock(), MemoryStore())
    let visitor = Visitor(clock: clock, store: store)
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
    clock.advance(days: days)
    let restarted = Visitor(clock: clock, store: store)
    let reply = try await restarted.submit("/plan/actions", [("title", Self.heavy)])
    #expect(hasPanel(reply) == again)
  }

  @Test(arguments: [(1, false), (13, false), (15, true)])
  func `stand at most once in 14 days while the process runs`(
    _ days: Int,
    _ again: Bool
  ) async throws {
    let visitor = Visitor()
    let first = try #require(try await visitor.post("/exercises/values-writing").location)
    let prompt = String(first.dropLast()) + "2"
    #expect(try await hasPanel(visitor.submit(prompt, [("writing", Self.heavy), ("go", "next")])))
    visitor.clock.advance(days: days)
    let reply = try await visitor.submit(prompt, [("writing", Self.heavy), ("go", "next")])
    #expect(hasPanel(reply) == again)
  }

  @Test func `stand nowhere where words are not watched`() async throws {
    let visitor = Visitor()
    try await visitor.prefer { $0.wordsWatchOff = true }
    #expect(try await !hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
  }

  @Test func `name the services of the person's country`() async throws {
    let visitor = Visitor()
    try await visitor.prefer { $0.country = "GB" }
    let reply = try await visitor.submit("/check-ins", [("note", Self.heavy)])
    #expect(reply.text.contains("Samaritans"))
  }

  @Test(arguments: [([4, 5, 1, 1], false), ([5, 1, 1, 0], true), ([1, 5, 1, 5, 0], true)])
  func `stand after a check-in where the mood has been very low`(
    _ moods: [Int],
    _ stands: Bool
  ) async throws {
    let visitor = Visitor()
    var reply = try await visitor.get("/")
    for mood in moods {
      visitor.clock.advance(by: 3_600)
      reply = try await visitor.submit("/check-ins", [("mood", "\(mood)")])
    }
    #expect(hasPanel(reply) == stands)
    #expect(!reply.text.contains("you deserve a person"))
    #expect(try await !hasPanel(visitor.get("/")), "on no other page")
  }

  @Test(arguments: [(1, false), (13, false), (14, true)])
  func `stand for the mood at most once in 14 days, also after a restart`(
    _ days: Int,
    _ again: Bool
  ) async throws {
    let (clock, store) = (FixedClock(), MemoryStore())
    let visitor = Visitor(clock: clock, store: store)
    #expect(try await hasPanel(visitor.feel([1, 1, 0])))
    clock.advance(days: days)
    #expect(try await hasPanel(Visitor(clock: clock, store: store).feel([0])) == again)
  }

  @Test func `stand nowhere where the mood is not watched`() async throws {
    let visitor = Visitor()
    try await visitor.prefer { $0.moodWatchOff = true }
    #expect(try await !hasPanel(visitor.feel([1, 1, 0])))
  }

  @Test func `Today offers no practice for the seven days after it`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/practice/questions", [("question", "Why this job?")])
    visitor.clock.advance(days: 4)
    #expect(try await visitor.get("/").text.contains("Practise: Why this job?"))
    _ = try await visitor.feel([1, 1, 0])
    #expect(try await !visitor.get("/").text.contains("Practise:"))
    #expect(try await visitor.get("/practice").text.contains("Why this job?"), "nothing is locked")
    visitor.clock.advance(days: 8)
    #expect(try await visitor.get("/").text.contains("Practise: Why this job?"))
  }

  @Test func `nothing of it is stored or logged, and nothing is blocked`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let visitor = filed.visitor
      #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
      #expect(try await hasPanel(visitor.feel([1, 1, 0])))
      let journal = try await visitor.keeper.journal()
      #expect(journal.everything.count == 4 && journal.head == 4, "four check-ins, no more")
      #expect(journal.shelf(CheckIn.self).first?.note == Self.heavy)
      #expect(try await visitor.keeper.drafts().isEmpty)
      for word in ["crisis", "support", "panel", "watch", "low mood", "not wanting to be here"] {
        #expect(try !filed.holds(word), "\(word)")
      }
      #expect(filed.logged.isEmpty, "\(filed.logged)")
    }
  }

  @Test func `the panel says nothing of having noticed, and gives no verdict`() async throws {
    let visitor = Visitor()
    for reply in [
      try await visitor.submit("/check-ins", [("note", Self.heavy)]),
      try await visitor.feel([1, 1, 0]),
    ] {
      let panel = try #require(
        reply.text.firstMatch(of: /<section[^>]*support-panel.*?<\/section>/.dotMatchesNewlines())
      )
      let words = HTMLFacts.plain(String(panel.0)).lowercased()
      #expect(words.contains("you don't have to handle this alone"))
      for phrase in ["detect", "notic", "depress", "score", "mood", "dialog"] {
        #expect(!words.contains(phrase), "\(phrase)")
      }
    }
  }
}

extension Visitor {
  /// Checks in with these numbers, an hour apart.
  fileprivate func feel(_ moods: [Int]) async throws -> Reply {
    var reply = try await get("/plan")
    for mood in moods {
      clock.advance(by: 3_600)
      reply = try await submit("/check-ins", [("mood", "\(mood)")])
    }
    return reply
  }

  fileprivate func prefer(_ change: (inout Preferences) -> Void) async throws {
    var preferences = Preferences(id: Preferences.theOne, savedAt: .start, zone: "Europe/Berlin")
    change(&preferences)
    let saved = preferences
    try await keeper.commit { _ in [.save(saved)] }
  }
}
