import Foundation
import Insights
import Records
import Samples
import Support
import Testing
@testable import Web

/// What rests says until when, and can be opened all the same.
@Suite struct `A pause` {
  private let now = FixedClock().surroundings

  @Test func `says the hour where it ends today, else the day`() {
    func end(after seconds: Double) -> String {
      Speaker.$present.withValue(Present(noon: now.today.noonGMT)) {
        Speaker.english.say(Pause(until: now.now.addingTimeInterval(seconds)).end(now))
      }
    }
    let soon = FixedClock()
    soon.advance(by: 1_800)
    #expect(end(after: 1_800) == "today at \(soon.surroundings.clock.description)")
    #expect(end(after: 86_400) == "on Tuesday")
    #expect(end(after: 10 * 86_400) == "on Thursday 3 December")
  }

  @Test(arguments: ["/insights", "/themes"])
  func `can be opened anyway, for this once`(address: String) async throws {
    let path = try await EndedPath(.noReply)
    let resting = try await path.visitor.get(address)
    let anyway = try #require(resting.link("Open anyway"))
    #expect(anyway == "\(address)?open=anyway")
    #expect(try await path.visitor.get(anyway).link("Open anyway") == nil)
    #expect(try await path.visitor.get(address).link("Open anyway") != nil, "it is no setting")
  }

  @Test func `of quiet hours can be opened anyway`() async throws {
    let visitor = try await Visitor.ofSample()
    var preferences = try await visitor.keeper.journal().preferences(zone: now.zone)
    preferences.quietUntil = ClockTime("23:59")
    let changed = preferences
    try await visitor.keeper.commit { _ in [.save(changed)] }
    let quiet = try await visitor.get("/")
    #expect(quiet.text.contains("Quiet hours until 23:59."))
    let open = try await visitor.get(try #require(quiet.link("Open anyway")))
    #expect(!open.text.contains("Quiet hours until"))
  }

  @Test func `of practice after low moods is said, and practice can go on`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/practice/questions", [("question", "Why this job?")])
    visitor.clock.advance(days: 4)
    for mood in ["1", "1", "0"] {
      visitor.clock.advance(by: 3_600)
      _ = try await visitor.post("/check-ins", [("mood", mood)])
    }
    let page = try await visitor.get("/practice")
    #expect(page.text.contains("Practice is paused for now. It is offered again on"))
    #expect(page.form("Practice anyway") == "/practice/session")
  }

  @Test func `of a writing series can be opened anyway`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let session = Journal().newSession(now.newID(), in: nil, now)
    try await visitor.keeper.commit { _ in [.save(session)] }
    let page = try await visitor.get("/exercises/expressive-writing")
    #expect(page.text.contains("You can write again from Tuesday"))
    #expect(page.form("Open anyway") == "/exercises/expressive-writing")
    let begun = try await visitor.post("/exercises/expressive-writing")
    #expect(begun.location?.hasSuffix("/1") == true)
  }

  @Test func `is nowhere in the sample`() async throws {
    let visitor = try await Visitor.ofSample()
    for _ in 0..<4 {
      let (journal, now) = (try await visitor.keeper.journal(), visitor.clock.surroundings)
      #expect(journal.insightRest(now) == nil)
      #expect(journal.today(now).offering == .open)
      #expect(journal.practiceDay(now).pausedUntil == nil)
      visitor.clock.advance(by: 6 * 3_600)
    }
  }
}
