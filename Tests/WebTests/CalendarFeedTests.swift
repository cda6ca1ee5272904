import Foundation
import Records
import Testing
@testable import Web

@Suite struct `The calendar address` {
  /// The path of the feed as its page shows it.
  private func path(_ visitor: Visitor) async throws -> String {
    let page = try await visitor.get("/plan/calendar").text
    let address = try #require(page.firstMatch(of: /value="(http:[^"]+\.ics)"/)?.1)
    return try #require(URL(string: String(address))).path()
  }

  @Test func `is off until somebody wants it`() async throws {
    let visitor = try await Visitor.ofSample()
    #expect(try await !visitor.get("/plan/calendar").text.contains(".ics\"" + " readonly"))
    #expect(try await visitor.get("/calendar/anything.ics", cookie: false).status == 404)
  }

  @Test func `is read without a cookie, by whoever knows its name`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let path = try await path(visitor)
    let reply = try await visitor.get(path, cookie: false)
    #expect(reply.status == 200)
    #expect(reply.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(reply.text.hasPrefix("BEGIN:VCALENDAR\r\n") && reply.text.contains("Meridian Rail"))
    #expect(!path.contains(visitor.door.secret))
  }

  @Test func `stays the same when it is asked for twice`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let first = try await path(visitor)
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    #expect(try await path(visitor) == first)
  }

  @Test func `ends when it is ended, or when another takes its place`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let first = try await path(visitor)
    _ = try await visitor.post("/plan/calendar", [("feed", "new")])
    let second = try await path(visitor)
    #expect(try await visitor.get(first, cookie: false).status == 404)
    #expect(try await visitor.get(second, cookie: false).status == 200)
    _ = try await visitor.post("/plan/calendar", [("feed", "off")])
    #expect(try await visitor.get(second, cookie: false).status == 404)
  }

  @Test func `says what is there without sending it, and sends nothing that is known`() async throws
  {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let path = try await path(visitor)
    let head = try await visitor.send(.head, path, body: nil, headers: [:], cookie: false)
    #expect(head.status == 200 && head.text.isEmpty)
    #expect(head.headers[.contentType] == "text/calendar; charset=utf-8")
    let missing = try await visitor.send(.head, "/calendar/x.ics", body: nil, headers: [:])
    #expect(missing.status == 404 && missing.text.isEmpty)
    let tag = try #require(head.headers[.eTag])
    #expect(tag.count == 34, "sixteen bytes, two digits each")
    for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
      let again = try await visitor.send(.get, path, body: nil, headers: [.ifNoneMatch: known])
      #expect(again.status == 304 && again.text.isEmpty, "\(known)")
    }
    let other = try await visitor.send(.get, path, body: nil, headers: [.ifNoneMatch: "\"other\""])
    #expect(other.status == 200)
  }

  @Test func `answers a foreign host no more than any page does`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let path = try await path(visitor)
    #expect(try await visitor.get(path, host: "evil.example").status == 421)
  }

  @Test func `tells no names where somebody wants it discreet`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    _ = try await visitor.post("/plan/calendar", [("discreet", "yes")])
    let reply = try await visitor.get(try await path(visitor), cookie: false)
    #expect(reply.text.contains("Something planned") && !reply.text.contains("Meridian"))
  }

  @Test func `is not in what a person exports`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let name = try #require(
      try await path(visitor).split(separator: "/").last?.split(separator: ".").first
    )
    let journal = try await visitor.keeper.journal()
    let kept = journal.shelf(Preferences.self).compactMap { $0.calendarFeed?.description }
    #expect(kept.count == 1 && !kept.contains(String(name)))
  }
}
