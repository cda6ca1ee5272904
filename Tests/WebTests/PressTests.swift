import Foundation
import HTTPTypes
import Journaling
import Records
import SQLiteStore
import Support
import Testing
@testable import Web

@Suite struct `A form that is sent twice` {
  private static let adding: [(address: String, fields: [(String, String)])] = [
    ("/applications", [("company", "Acme"), ("title", "Engineer")]),
    ("/people", [("name", "Mara Lind")]),
    ("/check-ins", [("mood", "6")]),
    ("/lessons", [("text", "Ask one question first"), ("sort", "change")]),
    ("/question-log", [("question", "Why should we hire you?")]),
    ("/rejections", [("company", "Acme"), ("after-interview", "yes")]),
    ("/plan/actions", [("title", "A walk"), ("day", "2026-11-24")]),
    ("/stories", [("title", "The night the site went down")]),
    ("/activities", [("title", "A walk by the river")]),
  ]

  @Test(arguments: adding.indices)
  func `adds once, at the same time or one after the other`(index: Int) async throws {
    let (address, fields) = Self.adding[index]
    let visitor = Visitor()
    let named = fields + [("press", "one")]
    async let first = visitor.post(address, named)
    async let second = visitor.post(address, named)
    let replies = try await [first, second, visitor.post(address, named)]
    #expect(replies.map(\.status) == [303, 303, 303], "\(replies.map(\.text))")
    #expect(Set(replies.compactMap(\.location)).count == 1)
    let head = try await visitor.keeper.journal().head
    let once = Visitor()
    _ = try await once.post(address, fields)
    #expect(try await once.keeper.journal().head == head, "\(address)")
  }

  @Test func `about the interview before a rejection adds one`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/rejections", [("company", "Acme")])
    let rejection = try #require(try await visitor.keeper.journal().shelf(Rejection.self).first)
    let address = "/rejections/\(rejection.id)/interview"
    for _ in 1...2 { _ = try await visitor.post(address, [("had", "yes"), ("press", "one")]) }
    #expect(try await visitor.keeper.journal().shelf(Interview.self).count == 1)
  }

  @Test func `under another name, or with other words, is another one`() async throws {
    let visitor = Visitor()
    for (press, company) in [("one", "Acme"), ("two", "Acme"), ("two", "Helios")] {
      _ = try await visitor.post(
        "/applications",
        [("company", company), ("title", "Engineer"), ("press", press)]
      )
    }
    #expect(try await visitor.keeper.journal().shelf(JobApplication.self).count == 3)
  }

  @Test func `that came back with something to mend can be sent again`() async throws {
    let visitor = Visitor()
    for _ in 1...2 {
      let reply = try await visitor.post("/applications", [("company", ""), ("press", "one")])
      #expect(reply.status == 422)
    }
  }

  @Test func `is known after the server was started again`() async throws {
    let (store, clock) = (MemoryStore(), FixedClock())
    let fields = [("company", "Acme"), ("title", "Engineer"), ("press", "one")]
    let first = try await Visitor(clock: clock, store: store).post("/applications", fields)
    let started = Visitor(clock: clock, store: store)
    let second = try await started.post("/applications", fields)
    #expect(try await started.keeper.journal().shelf(JobApplication.self).count == 1)
    #expect(second.status == 303)
    let undo = try #require(first.location?.split(separator: "undo=").last)
    #expect(second.location?.hasSuffix("undo=\(undo)") == true)
  }

  @Test(arguments: [false, true])
  func `after it was undone is saved again, and once`(isRestarted: Bool) async throws {
    let (store, clock) = (MemoryStore(), FixedClock())
    let visitor = Visitor(clock: clock, store: store)
    let fields = [("company", "Acme"), ("title", "Engineer"), ("press", "one")]
    let sent = try await visitor.post("/applications", fields)
    let commit = try #require(sent.location?.split(separator: "undo=").last)
    _ = try await visitor.post("/undo", [("commit", String(commit))])
    #expect(try await visitor.keeper.journal().shelf(JobApplication.self).isEmpty)
    let again = isRestarted ? Visitor(clock: clock, store: store) : visitor
    async let one = again.post("/applications", fields)
    async let two = again.post("/applications", fields)
    let replies = try await [one, two]
    #expect(Set(replies.map(\.location)).count == 1)
    #expect(try await again.keeper.journal().shelf(JobApplication.self).count == 1)
  }

  @Test func `has a name of its own on every page`() async throws {
    let visitor = try await Visitor.ofSample()
    for address in ["/", "/applications", "/people", "/settings", "/plan", "/lessons"] {
      let page = try await visitor.get(address)
      let forms = HTMLFacts(page.text).forms.filter(\.isPost).count
      let names = page.text.matches(of: /name="press" value="([^"]+)"/).map(\.1)
      #expect(Set(names).count == forms, "\(address)")
    }
  }
}
