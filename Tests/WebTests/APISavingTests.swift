import Foundation
import HTTPTypes
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `What a program saves` {
  private static let list = "/api/v1/job-application"

  private static func with(_ body: (Visitor, APIProgram) async throws -> Void) async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      try await body(visitor, try APIProgram.ofEverything(visitor, tokens))
    }
  }

  @Test func `is refused with every problem at its field`() async throws {
    try await Self.with { visitor, program in
      let reply = try await program.send(
        .post,
        Self.list,
        ["company": 7, "unheardOf": true, "appliedOn": ["x"], "revision": 1]
      )
      #expect(reply.status == 400)
      #expect(reply.headers[.contentType] == "application/problem+json")
      #expect(try reply.fields == ["appliedOn", "company", "revision", "unheardOf"])
      let later = try await program.send(.post, Self.list, ["appliedOn": "yesterday"])
      #expect(later.status == 422)
      #expect(try Set(later.fields) == ["company", "title", "appliedOn"])
      #expect(try later.members["status"] as? Int == 422)
      #expect(try await visitor.keeper.journal().isEmpty)
    }
  }

  @Test func `needs JSON, of a length that one request can bring`() async throws {
    try await Self.with { _, program in
      let form = try await program.send(.post, Self.list, headers: ["Content-Type": "text/plain"])
      #expect(form.status == 415)
      let broken = try await program.send(
        .post,
        Self.list,
        headers: ["Content-Type": "application/json"]
      )
      #expect(broken.status == 400)
      let long = String(repeating: "x", count: APIServer.bodyLimit)
      #expect(try await program.send(.post, Self.list, ["notes": long]).status == 413)
      let html = try await program.send(.get, Self.list, headers: ["Accept": "text/html"])
      #expect(html.status == 406)
      let put = try await program.send(.put, Self.list, ["company": "Lumen Labs"])
      #expect(put.status == 405 && put.headers[.allow] == "GET, POST")
      #expect(try await program.get("/api/v1/unheard-of").status == 404)
      #expect(try await program.get("\(Self.list)?wrods=x").status == 400)
      #expect(try await program.get("\(Self.list)?limit=201").status == 400)
      #expect(try await program.get("\(Self.list)?after=x").status == 400)
      #expect(try await program.get("\(Self.list)?limit=%zz").status == 400)
    }
  }

  @Test func `is saved once, however often it is sent under one key`() async throws {
    try await Self.with { visitor, program in
      let key = ["Idempotency-Key": "first"]
      let body = ["company": "Lumen Labs", "title": "Designer"]
      async let one = program.send(.post, Self.list, body, headers: key)
      async let two = program.send(.post, Self.list, body, headers: key)
      let replies = try await [one, two, program.send(.post, Self.list, body, headers: key)]
      #expect(replies.map(\.status) == [201, 201, 201])
      #expect(Set(replies.map { $0.headers[.location] }).count == 1)
      #expect(try await visitor.keeper.journal().shelf(JobApplication.self).count == 1)
      let other = try await program.send(
        .post,
        Self.list,
        ["company": "Helios", "title": "Analyst"],
        headers: key
      )
      #expect(other.status == 422)
      #expect(try await program.send(.post, Self.list, body).status == 201)
      #expect(try await visitor.keeper.journal().shelf(JobApplication.self).count == 2)
      let location = try #require(replies[0].headers[.location])
      #expect(try await program.send(.delete, location).status == 200)
      #expect(try await program.send(.post, Self.list, body, headers: key).status == 409)
    }
  }

  @Test func `under one key, sent at once with other words, is refused but for the first`()
    async throws
  {
    try await Self.with { visitor, program in
      let replies = try await withThrowingTaskGroup(of: Reply.self) { group in
        for number in 0..<8 {
          group.addTask {
            try await program.send(
              .post,
              Self.list,
              ["company": "Company \(number)", "title": "Analyst"],
              headers: ["Idempotency-Key": "one"]
            )
          }
        }
        return try await group.reduce(into: [Reply]()) { $0.append($1) }
      }
      #expect(replies.count { $0.status == 201 } == 1)
      #expect(replies.count { $0.status == 422 } == 7)
      #expect(try await visitor.keeper.journal().shelf(JobApplication.self).count == 1)
    }
  }

  @Test func `hangs on nothing that was removed`() async throws {
    try await Self.with { visitor, program in
      let made = try await program.send(
        .post,
        Self.list,
        ["company": "Helios", "title": "Analyst"]
      )
      let id = try #require(try made.members["id"] as? String)
      let interview = try await program.send(.post, "/api/v1/interview", ["application": id])
      let round = try #require(try interview.members["id"] as? String)
      #expect(try await program.send(.delete, "\(Self.list)/\(id)").status == 200)
      let notes = try await program.send(
        .post,
        "/api/v1/field-notes",
        ["interview": round, "wentWell": "The start"]
      )
      #expect(notes.status == 422)
      #expect(try notes.fields == ["interview"])
      let other = try await program.send(.post, "/api/v1/interview", ["application": id])
      #expect(other.status == 422)
    }
  }

  @Test func `never decides for the person whether words at risk are answered, or where they live`()
    async throws
  {
    try await APIProgram.withSample { visitor, tokens in
      let program = try APIProgram.ofEverything(visitor, tokens)
      let journal = try await visitor.keeper.journal()
      let id = try #require(journal.shelf(Preferences.self).first?.id)
      for change: [String: Any] in [["wordsWatchOff": true], ["zone": "Pacific/Pago_Pago"]] {
        let reply = try await program.send(.patch, "/api/v1/preferences/\(id)", change)
        #expect(reply.status == 422)
        #expect(try reply.fields == Array(change.keys))
      }
    }
  }

  @Test func `takes no link away that the program cannot see`() async throws {
    try await APIProgram.withSample { visitor, tokens in
      let journal = try await visitor.keeper.journal()
      let lesson = try #require(
        journal.shelf(Lesson.self).first { lesson in
          lesson.source.flatMap { journal.reference(of: $0)?.kind } == Debrief.kind
        }
      )
      let program = try APIProgram(visitor, tokens, kinds: [Lesson.kind, Story.kind])
      let story = try #require(journal.shelf(Story.self).first)
      let reply = try await program.send(
        .patch,
        "/api/v1/lesson/\(lesson.id)",
        ["source": "\(story.id)"]
      )
      #expect(reply.status == 422)
      #expect(try await visitor.keeper.journal()[lesson.id]?.source == lesson.source)
    }
  }

  @Test func `is joined with what was saved since, or refused`() async throws {
    try await Self.with { _, program in
      let body = ["company": "Helios", "title": "Analyst", "notes": "First."]
      let made = try await program.send(.post, Self.list, body)
      let address = try #require(made.headers[.location])
      let theirs: [String: Any] = ["notes": "Theirs.", "location": "Berlin", "revision": 1]
      #expect(try await program.send(.patch, address, theirs).status == 200)
      let mine: [String: Any] = ["notes": "Mine.", "location": NSNull(), "revision": 1]
      let joined = try await program.send(.patch, address, mine).members
      #expect(joined["notes"] as? String == "Theirs.\n\nMine.")
      #expect(joined["location"] as? String == "Berlin")
      #expect(joined["revision"] as? Int == 3)
      let ahead = try await program.send(.patch, address, ["notes": "x", "revision": 9])
      #expect(ahead.status == 409)
    }
  }

  @Test func `links records, and refuses to link what is not there`() async throws {
    try await Self.with { _, program in
      let body = ["company": "Helios", "title": "Analyst"]
      let made = try await program.send(.post, Self.list, body)
      let id = try #require(try made.members["id"] as? String)
      let interview = try await program.send(.post, "/api/v1/interview", ["application": id])
      #expect(interview.status == 201, "\(interview.sent)")
      let listed = try await program.get("/api/v1/interview?application=\(id)").members
      #expect((listed["items"] as? [Any])?.count == 1)
      let none = try await program.get("/api/v1/interview?application=\(RecordID.numbered(999))")
      #expect((try none.members["items"] as? [Any])?.isEmpty == true)
      let wrong = try await program.send(
        .post,
        "/api/v1/interview",
        ["application": "\(RecordID.numbered(999))"]
      )
      #expect(wrong.status == 422)
      #expect(try wrong.fields == ["application"])
    }
  }

  @Test func `leaves links alone that the program cannot see`() async throws {
    try await APIProgram.withSample { visitor, tokens in
      let journal = try await visitor.keeper.journal()
      let hidden = RecordKinds.all.filter { $0.names.room.isPrivate }.map { $0.kind }
      let message = try #require(journal.shelf(Lesson.self).last { $0.source != nil })
      let source = try #require(message.source)
      let kind = try #require(journal.reference(of: source)?.kind)
      let kinds = RecordKinds.all.map { $0.kind }.filter { $0 != kind && !hidden.contains($0) }
      let program = try APIProgram(visitor, tokens, kinds: kinds)
      let address = "/api/v1/lesson/\(message.id)"
      var shown = try await program.get(address).members
      #expect(shown["source"] is NSNull)
      shown["text"] = "Said anew"
      #expect(try await program.send(.patch, address, shown).status == 200)
      let saved = try #require(try await visitor.keeper.journal()[message.id])
      #expect(saved.text == "Said anew" && saved.source == source)
    }
  }

  @Test func `names people to talk to, whether or not it could be saved`() async throws {
    try await Self.with { visitor, program in
      let words = "I want to kill myself"
      let saved = try await program.send(.post, "/api/v1/check-in", ["mood": 2, "note": words])
      #expect(saved.status == 201, "\(saved.sent)")
      let support = try #require(try saved.members["support"] as? [String: Any])
      #expect((support["services"] as? [Any])?.isEmpty == false)
      let refused = try await program.send(.post, "/api/v1/check-in", ["note": words, "x": 1])
      #expect(refused.status == 400)
      #expect(try refused.members["support"] != nil)
      let misspelled = try await program.send(.post, "/api/v1/check-in", ["Note": [words]])
      #expect(try misspelled.status == 400 && misspelled.members["support"] != nil)
      let harmless = try await program.send(.post, "/api/v1/check-in", ["note": "A good day"])
      #expect(try harmless.members["support"] == nil)
      let company = try await program.send(
        .post,
        Self.list,
        ["company": words, "title": "Analyst"]
      )
      #expect(company.status == 201)
      #expect(try company.members["support"] == nil)
    }
  }
}
