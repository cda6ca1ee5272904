import Foundation
import Journaling
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
  ]

  /// Forms of words that are not about the person who types them.
  static let others = [
    Sent(address: "/practice/questions", field: "answer", more: [("question", "Why nursing?")]),
    Sent(address: "/rejections", field: "company", more: [("after-interview", "yes")]),
    Sent(address: "/applications", field: "notes", more: [("company", "A"), ("title", "B")]),
    Sent(address: "/stories", field: "action", more: [("title", "The night shift")]),
    Sent(address: "/messages/templates", field: "informal-body", more: [("title", "To a nurse")]),
    Sent(address: "/search", field: "q"),
  ]

  private func hasPanel(_ reply: Reply) -> Bool {
    reply.text.contains("support-panel")
      && reply.text.contains("you deserve to talk to a person now.")
  }

  private func hasShortPanel(_ reply: Reply) -> Bool {
    reply.text.contains("id=\"support-panel\"") && !hasPanel(reply)
  }

  private func hasQuietLine(_ reply: Reply) -> Bool {
    reply.text.contains("That sounds very heavy.")
  }

  private func hasAny(_ reply: Reply) -> Bool {
    reply.text.contains("support-panel") || hasQuietLine(reply)
  }

  @Test(arguments: forms)
  func `stand on the page that follows, whatever form the words were in`(_ sent: Sent) async throws
  {
    let visitor = Visitor()
    let reply = try await visitor.submit(sent.address, sent.more + [(sent.field, Self.heavy)])
    #expect(reply.status == 200)
    #expect(hasPanel(reply))
    #expect(try await !hasAny(visitor.get("/people")), "and on no other")
  }

  @Test(arguments: forms)
  func `do not where they mean something else`(_ sent: Sent) async throws {
    let reply = try await Visitor().submit(sent.address, sent.more + [(sent.field, Self.idiom)])
    #expect(!hasAny(reply))
  }

  @Test(arguments: others)
  func `do not where the words are not about the person`(_ sent: Sent) async throws {
    let visitor = Visitor()
    let reply = try await visitor.submit(sent.address, sent.more + [(sent.field, Self.heavy)])
    #expect(!hasAny(reply))
    #expect(try await !hasAny(visitor.get("/")))
  }

  @Test func `do not after a file that was read in`() async throws {
    let visitor = Visitor()
    let table = "company,title,notes\nLumen Labs,Nurse,\(Self.heavy)"
    let reply = try await visitor.submit("/import/applications", [("text", table)])
    #expect(!hasAny(reply))
    #expect(try await !hasAny(visitor.get("/")))
  }

  @Test func `stand in full, then shorter within the hour, then in full again`() async throws {
    let visitor = Visitor()
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
    visitor.clock.advance(by: 60)
    let again = try await visitor.submit("/check-ins", [("note", "I want to end my life tonight")])
    #expect(hasShortPanel(again))
    #expect(again.text.contains("Open Support"))
    visitor.clock.advance(by: 2 * 3_600)
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
  }

  @Test func `stand in full again in a new process`() async throws {
    let store = MemoryStore()
    for _ in 0..<2 {
      let visitor = Visitor(store: store)
      #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
    }
  }

  @Test func `are not muted by words that were not meant`() async throws {
    let visitor = Visitor()
    let path = "/check-ins"
    #expect(try await hasPanel(visitor.submit(path, [("note", "Sang along: I want to die")])))
    _ = try await visitor.post("/support/panel", [("back", path), ("go", "not-meant")])
    #expect(try await hasPanel(visitor.submit(path, [("note", "I want to kill myself")])))
  }

  @Test func `are not muted by a mood that has been low`() async throws {
    let visitor = Visitor()
    #expect(try await visitor.feel([1, 1, 0]).text.contains("support-panel"))
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
  }

  @Test func `stand after words that are denied`() async throws {
    let reply = try await Visitor().submit("/check-ins", [("note", "I won't kill myself today")])
    #expect(hasPanel(reply))
  }

  @Test func `are one quiet line after words of hopelessness`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.submit("/check-ins", [("note", "I can't go on. I'm a burden.")])
    #expect(hasQuietLine(reply) && !reply.text.contains("support-panel"))
    let line = try #require(
      reply.text.firstMatch(
        of: /<p class="quiet support-line-quiet">(.*?)<\/p>/.dotMatchesNewlines()
      )
    )
    let words = HTMLFacts.plain(String(line.1))
    #expect(words.hasSuffix("tonight. TelefonSeelsorge: 0800 111 0 111 · Open Support"), "\(words)")
    #expect(try await !hasAny(visitor.get("/check-ins")), "for one view")
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
  }

  @Test func `stay as they are where words of hopelessness follow`() async throws {
    let visitor = Visitor()
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
    #expect(try await hasPanel(visitor.submit("/check-ins", [("note", "I can't go on.")])))
  }

  @Test func `stay on the page until they are closed`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.submit("/check-ins", [("note", Self.heavy)])
    #expect(hasPanel(reply))
    for _ in 0..<3 { #expect(try await hasPanel(visitor.get("/check-ins"))) }
    let closed = try await visitor.submit(
      "/support/panel",
      [("back", "/check-ins"), ("go", "close")]
    )
    #expect(closed.status == 200 && !hasAny(closed))
    #expect(try await !hasAny(visitor.get("/check-ins")))
  }

  @Test func `stand after a prompt of an exercise, and at its end`() async throws {
    let visitor = Visitor()
    let first = try #require(
      try await visitor.post("/exercises/self-compassion-break").location
    )
    let next = try await visitor.submit(first, [("setback", Self.heavy), ("go", "next")])
    #expect(hasPanel(next))
    let last = try #require(next.text.firstMatch(of: /data-autosave="([^"]+)"/)?.1)
    #expect(try await !hasAny(visitor.submit(String(last), [("go", "skip")])))
  }

  @Test func `never interrupt somebody who is still writing`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let first = try #require(
        try await filed.visitor.post("/exercises/self-compassion-break").location
      )
      _ = try await filed.autosave(first, [("setback", Self.heavy)])
      #expect(try await !hasAny(filed.visitor.get(first)))
      let next = try await filed.visitor.submit(first, [("setback", Self.heavy), ("go", "next")])
      #expect(hasPanel(next))
    }
  }

  @Test func `stand nowhere where words are not watched`() async throws {
    let visitor = Visitor()
    try await visitor.prefer { $0.wordsWatchOff = true }
    #expect(try await !hasAny(visitor.submit("/check-ins", [("note", Self.heavy)])))
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
    #expect(hasAny(reply) == stands)
    #expect(!reply.text.contains("you deserve"))
    #expect(try await !hasAny(visitor.get("/people")), "on no other page")
  }

  @Test(arguments: [(1, false), (13, false), (14, true)])
  func `stand for the mood at most once in 14 days, also after a restart`(
    _ days: Int,
    _ again: Bool
  ) async throws {
    let (clock, store) = (FixedClock(), MemoryStore())
    let visitor = Visitor(clock: clock, store: store)
    #expect(try await hasAny(visitor.feel([1, 1, 0])))
    clock.advance(days: days)
    #expect(try await hasAny(Visitor(clock: clock, store: store).feel([0])) == again)
  }

  @Test func `stand nowhere where the mood is not watched`() async throws {
    let visitor = Visitor()
    try await visitor.prefer { $0.moodWatchOff = true }
    #expect(try await !hasAny(visitor.feel([1, 1, 0])))
  }

  @Test func `Today offers no practice for the seven days after it`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/practice/questions", [("question", "Why this job?")])
    visitor.clock.advance(days: 4)
    #expect(try await visitor.get("/").text.contains("Practice: Why this job?"))
    _ = try await visitor.feel([1, 1, 0])
    #expect(try await !visitor.get("/").text.contains("Practice:"))
    #expect(try await visitor.get("/practice").text.contains("Why this job?"), "nothing is locked")
    visitor.clock.advance(days: 8)
    #expect(try await visitor.get("/").text.contains("Practice: Why this job?"))
  }

  @Test func `nothing of it is stored or logged, and nothing is blocked`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let visitor = filed.visitor
      #expect(try await hasPanel(visitor.submit("/check-ins", [("note", Self.heavy)])))
      #expect(try await hasAny(visitor.feel([1, 1, 0])))
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
      for phrase in [
        "detect", "notic", "depress", "score", "mood", "dialog", "verified", "per cent", "%",
      ] {
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
