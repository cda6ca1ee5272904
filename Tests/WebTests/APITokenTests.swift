import Foundation
import HTTPTypes
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `A token for another program` {
  private static let list = "/api/v1/job-application"

  @Test func `is needed, and a cookie is not enough`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let off = try await visitor.send(.get, "@\(Self.list)", body: nil, headers: [:])
      #expect(off.status == 404)
      #expect(off.headers[.contentType] == "application/problem+json")
      let program = try APIProgram(visitor, tokens)
      let cookie = try await visitor.send(.get, "@\(Self.list)", body: nil, headers: [:])
      #expect(cookie.status == 401)
      #expect(cookie.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
      #expect(try await program.get(Self.list).status == 200)
      let wrong = try await visitor.send(
        .get,
        "@\(Self.list)",
        body: nil,
        headers: [.authorization: "Bearer \(program.secret)0"]
      )
      #expect(wrong.status == 401)
    }
  }

  @Test func `opens nothing for another host or site`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let program = try APIProgram(visitor, tokens)
      let headers: [HTTPField.Name: String] = [.authorization: "Bearer \(program.secret)"]
      let host = try await visitor.send(
        .get,
        "@\(Self.list)",
        body: nil,
        headers: headers,
        cookie: false,
        host: "evil.example"
      )
      #expect(host.status == 421)
      let site = try await program.send(
        .post,
        Self.list,
        ["company": "Lumen Labs"],
        headers: ["Origin": "http://evil.example"]
      )
      #expect(site.status == 403)
      #expect(site.headers[.accessControlAllowOrigin] == nil)
      #expect(try await visitor.keeper.journal().isEmpty)
    }
  }

  @Test func `ends after its last day, and when it is removed`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let today = visitor.clock.surroundings.today
      var wish = TokenWish()
      wish.name = "For a day"
      wish.until = today.description
      let made = try tokens.add(wish, on: today)
      let headers: [HTTPField.Name: String] = [.authorization: "Bearer \(made.secret)"]
      func status() async throws -> Int {
        try await visitor.send(.get, "@\(Self.list)", body: nil, headers: headers, cookie: false)
          .status
      }
      #expect(try await status() == 200)
      visitor.clock.advance(days: 1)
      #expect(try await status() == 401)
      let other = try APIProgram(visitor, tokens, name: "Another")
      #expect(try await other.get(Self.list).status == 200)
      #expect(try tokens.remove(try #require(try tokens.all().last).id))
      #expect(try await other.get(Self.list).status == 401)
    }
  }

  @Test func `for reading only changes nothing`() async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram(visitor, tokens, write: false)
      let head = try await visitor.keeper.journal().head
      let id = try #require(try await visitor.keeper.journal().shelf(JobApplication.self).last).id
      #expect(try await program.send(.post, Self.list, ["company": "Nordlicht"]).status == 403)
      #expect(try await program.send(.patch, "\(Self.list)/\(id)", [:]).status == 403)
      #expect(try await program.send(.delete, "\(Self.list)/\(id)").status == 403)
      #expect(try await program.send(.post, "/api/v1/undo/\(id)").status == 403)
      #expect(try await visitor.keeper.journal().head == head)
      #expect(try await !program.get("/api/openapi.json").sent.contains("\"post\""))
    }
  }

  @Test func `for some kinds shows no other, and removes none with them`() async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram(visitor, tokens, kinds: [Interview.kind])
      let journal = try await visitor.keeper.journal()
      #expect(try await program.get(Self.list).status == 403)
      let interview = try #require(
        journal.shelf(Interview.self).last {
          !journal.records(FieldNotes.self, mentioning: $0.id.raw).isEmpty
        }
      )
      let shown = try await program.get("/api/v1/interview/\(interview.id)").members
      #expect(shown["company"] is NSNull)
      let address = "/api/v1/interview/\(interview.id)"
      #expect(try await program.send(.delete, address).status == 403)
      #expect(try await visitor.keeper.journal()[interview.id] != nil)
    }
  }

  @Test func `is opened to a private room by name only`() async throws {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram(visitor, tokens, kinds: [CheckIn.kind], open: [.mood])
      #expect(try await program.get("/api/v1/check-in").status == 200)
      #expect(try await program.get("/api/v1/thought-record").status == 403)
      #expect(throws: Problems.self) {
        try APIProgram(visitor, tokens, name: "Another", kinds: [CheckIn.kind])
      }
    }
  }

  @Test func `is kept as a hash, and no request is kept or logged with its words`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let tokens = AccessTokens(filed.place)
      let program = try APIProgram(filed.visitor, tokens, open: [.mood])
      let posted = try await program.send(.post, "/api/v1/check-in", ["note": "CANARY-note"])
      #expect(posted.status == 201, "\(posted.sent)")
      _ = try await program.get("/api/v1/search?words=CANARY-sought")
      _ = try await program.send(.post, "/api/v1/check-in", ["CANARY-key": "CANARY-value"])
      #expect(try !filed.holds(program.secret))
      #expect(try !filed.holds("CANARY-sought") && !filed.holds("CANARY-value"))
      #expect(filed.logged.filter { $0.contains("CANARY") || $0.contains(program.secret) } == [])
      let page = try await filed.visitor.get("/settings/other-programs")
      #expect(!page.sent.contains(program.secret) && !page.sent.contains("CANARY"))
      let archive = try await filed.visitor.get("/settings/data/archive")
      #expect(archive.sent.contains("CANARY-note") && !archive.sent.contains("A script"))
      #expect(try tokens.uses().map(\.what) == ["add", "search", "add"])
      #expect(try tokens.uses().map(\.isRefused) == [true, false, false])
    }
  }

  @Test func `is listed with its newest 200 requests`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let program = try APIProgram(visitor, tokens)
      for _ in 0..<401 { _ = try await program.get("/api/v1/today") }
      _ = try await program.get(Self.list)
      let uses = try tokens.uses()
      #expect(uses.count == AccessTokens.mostUses)
      #expect(uses.first?.what == "list" && uses.first?.kind == JobApplication.kind)
      #expect(uses.last?.what == "today")
    }
  }

  @Test func `is for reading only where the box for writing was not ticked`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      // A form sends an empty value for a box that is not ticked.
      _ = try await visitor.post("/settings/other-programs", [("name", "Reader"), ("write", "")])
      #expect(try tokens.all().map(\.mayWrite) == [false])
    }
  }

  @Test func `is made on a page, which shows it once`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let fields = [
        ("name", "Assistant"), ("write", "yes"), ("open", "mood"), ("until", "2027-01-31"),
      ]
      let made = try await visitor.post("/settings/other-programs", fields)
      let secret = try #require(made.sent.firstMatch(of: /rebound_[0-9a-f]{64}/)).output
      let token = try #require(
        try tokens.token(of: String(secret), on: visitor.clock.surroundings.today)
      )
      #expect(token.mayWrite && token.openRooms == ["mood"] && token.kinds == nil)
      let page = try await visitor.get("/settings/other-programs")
      #expect(page.text.contains("Assistant") && !page.sent.contains("rebound_"))
      let again = try await visitor.post("/settings/other-programs", fields + [("press", "2")])
      #expect(again.status == 422)
      _ = try await visitor.post("/settings/other-programs/removal", [("id", token.id)])
      #expect(try tokens.all().isEmpty)
    }
  }

  @Test func `is shown once, and made once, however often its form is sent`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let fields = [("name", "Assistant"), ("press", "one")]
      let made = try await visitor.post("/settings/other-programs", fields)
      #expect(made.status == 200 && made.sent.contains("rebound_"))
      for _ in 1...2 {
        let again = try await visitor.post("/settings/other-programs", fields)
        let place = try #require(again.location)
        #expect(place == "/settings/other-programs?notice=token-made")
        #expect(try await visitor.get(place).text.contains("The token was made"))
      }
      #expect(try tokens.all().count == 1)
    }
  }
}
