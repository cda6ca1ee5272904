import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `An interview that no answer came to` {
  private let visitor = Visitor()
  private let today: Day

  init() { today = Day(.start, in: .berlin) }

  private func interview(_ daysAgo: Int) async throws -> Interview {
    let now = visitor.clock.surroundings
    var application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios Energy",
      title: "Analyst"
    )
    application.stage = .interview
    application.history = [StageChange(stage: .interview, day: today - daysAgo)]
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.day = today - daysAgo
    interview.time = ClockTime("10:00")
    let (saved, held) = (application, interview)
    try await visitor.keeper.commit { _ in [.save(saved), .save(held)] }
    return interview
  }

  @Test func `can be closed from its page, with No reply chosen`() async throws {
    let interview = try await interview(14)
    let page = try await visitor.submit(
      "/interviews/\(interview.id)/outcome",
      [("outcome", "no-answer")]
    )
    #expect(!page.text.contains("The answer is known"))
    let close = try #require(page.link("Close it as no reply"))
    let form = try await visitor.get(close)
    let chosen = HTMLFacts(form.text).tags.filter {
      $0.attributes["name"] == "way" && $0.attributes["checked"] != nil
    }
    #expect(chosen.map { $0.attributes["value"] } == ["no-reply"])
    #expect(!form.text.contains("Only the company is required."))
  }

  @Test func `says that the person has not heard, and not that nobody knows`() async throws {
    let old = try await interview(14)
    let page = try await visitor.get("/interviews/\(old.id)").text
    #expect(page.contains("You have not heard back yet.") && !page.contains("Nobody knows"))
    let notes = try await visitor.get("/interviews/\(old.id)/field-notes").text
    #expect(notes.contains("Write down what you remember.") && !notes.contains("while it is fresh"))
  }

  @Test func `has no word about that evening two weeks later, and links while it fits`()
    async throws
  {
    let old = try await interview(14)
    #expect(try await !visitor.get("/interviews/\(old.id)").text.contains("That evening"))
    let fresh = try await interview(1)
    let page = try await visitor.get("/interviews/\(fresh.id)")
    let draft = try #require(page.link("Open the draft"))
    #expect(try await visitor.follow(draft).status == 200)
    #expect(page.link("Save a rejection") != nil)
  }

  @Test func `is behind the button on the page of its application as well`() async throws {
    let interview = try await interview(14)
    let page = try await visitor.get("/applications/\(interview.application)").text
    #expect(page.contains("Or no reply, a canceled position, or your own withdrawal."))
  }
}

@Suite struct `Exercises after an ending` {
  @Test func `after no reply, none assumes a rejection or an open answer`() async throws {
    let path = try await EndedPath(.noReply)
    path.visitor.clock.advance(days: 4)
    let page = try await path.visitor.get("/recoveries/\(path.recovery)").text
    #expect(
      !page.contains("See what one rejection can tell")
        && !page.contains("before you hear the result")
    )
  }

  @Test func `after a rejection, none asks for a guess about it`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    path.visitor.clock.advance(days: 4)
    let page = try await path.visitor.get("/recoveries/\(path.recovery)").text
    #expect(
      page.contains("See what one rejection can tell")
        && !page.contains("before you hear the result")
    )
  }

  @Test(arguments: ["noise-primer", "replay-question", "who-to-ask", "competency-matrix"])
  func `with a page of their own lead back to the recovery`(exercise: String) async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    let page = try await path.visitor.follow("/exercises/\(exercise)?recovery=\(path.recovery)")
    #expect(page.link("After Helios Energy") == "/recoveries/\(path.recovery)")
  }
}

@Suite struct `The invitation to the five steps` {
  private func shown(at hour: Double) async throws -> (path: EndedPath, text: String) {
    let visitor = Visitor()
    visitor.clock.advance(by: hour * 3_600)
    let path = try await EndedPath(.rejectionAfterInterview, visitor)
    return (path, try await visitor.get("/").text)
  }

  private func isOffered(_ path: EndedPath) async throws -> Bool {
    try await path.visitor.get("/").link("Open") == "/recoveries/\(path.recovery)"
  }

  @Test func `names the hour at which it comes, and comes then`() async throws {
    // Monday, 19:13.
    let (path, text) = try await shown(at: 10 + 13.0 / 60)
    #expect(text.contains("from Tuesday at 19:13."))
    path.visitor.clock.advance(by: 14 * 3_600)
    let morning = try await path.visitor.get("/").text
    #expect(morning.contains("from today at 19:13."))
    #expect(try await !isOffered(path))
    path.visitor.clock.advance(by: 10 * 3_600)
    #expect(try await isOffered(path))
  }

  @Test func `comes on the next morning where its hour is a quiet one`() async throws {
    // Monday, 22:00.
    let (path, text) = try await shown(at: 13)
    #expect(text.contains("from Wednesday at 08:00."))
    path.visitor.clock.advance(by: 25 * 3_600)
    #expect(try await !isOffered(path))
    path.visitor.clock.advance(by: 9 * 3_600)
    #expect(try await isOffered(path))
  }

  @Test func `tells the hour from which a step is offered`() async throws {
    let (path, _) = try await shown(at: 10 + 13.0 / 60)
    let page = try await path.visitor.get("/recoveries/\(path.recovery)").text
    #expect(page.contains("from Tuesday at 19:13, or open it now"))
  }
}

@Suite struct `A rejection that was saved` {
  @Test func `can be corrected where there was an interview`() async throws {
    let path = try await EndedPath(.rejection)
    let edit = "/rejections/\(path.rejection)/edit"
    #expect(try await path.visitor.get(edit).form("There was an interview") != nil)
    _ = try await path.visitor.post("/rejections/\(path.rejection)/interview", [("had", "yes")])
    let journal = try await path.visitor.keeper.journal()
    #expect(journal[path.rejection]?.came == .rejectionAfterInterview)
    #expect(journal.shelf(Recovery.self).count == 1)
  }

  @Test func `can be corrected where there was no interview`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    let edit = "/rejections/\(path.rejection)/edit"
    #expect(try await path.visitor.get(edit).form("There was no interview") != nil)
    _ = try await path.visitor.post("/rejections/\(path.rejection)/interview", [("had", "no")])
    let journal = try await path.visitor.keeper.journal()
    #expect(journal[path.rejection]?.came == .rejection)
    #expect(journal.shelf(Interview.self).isEmpty)
  }

  @Test func `asks once how hard it hit, and says Saved once`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    let place = "/rejections/\(path.rejection)/intensity"
    let page = try await path.visitor.submit(place, [("intensity", "6")]).text
    #expect(page.components(separatedBy: "How hard did it hit you?").count == 2)
    #expect(!page.contains("<p>Saved.</p>"))
  }
}

@Suite struct `A form of an earlier sign-in` {
  @Test func `can be sent again from the page that says so`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.post(
      "/applications",
      [("company", "Helios Energy"), ("csrf", "old"), ("press", "a b")],
      token: false
    )
    #expect(reply.status == 403)
    #expect(reply.text.contains("Helios Energy</textarea>"))
    #expect(reply.text.contains(visitor.access.formToken))
  }
}

@Suite struct `A message after an ending` {
  @Test(arguments: ["informal", "formal"])
  func `wishes well in words that are true if they hired nobody`(tone: String) throws {
    let reply = try #require(Guidance.messages.first { $0.id == "t4-reply" })
    let words = try #require(reply.variants[tone])
    #expect(!words.body.contains("colleague"))
  }

  @Test func `does not offer tomorrow where it waits for tomorrow already`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    let now = path.visitor.clock.surroundings
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t4-reply")
    message.recovery = path.recovery
    message.subject = "The {{role}} role"
    let saved = message
    try await path.visitor.keeper.commit { _ in [.save(saved)] }
    let place = "/messages/\(message.id)"
    #expect(try await path.visitor.get(place).text.contains("This is still fresh."))
    _ = try await path.visitor.post("\(place)/resting")
    #expect(try await !path.visitor.get(place).text.contains("This is still fresh."))
  }

  @Test func `is not called fresh after no reply`() async throws {
    let path = try await EndedPath(.noReply)
    let page = try await path.visitor.get("/messages/new?recovery=\(path.recovery)").text
    #expect(!page.contains("This is still fresh."))
  }

  @Test func `shows what is open in its subject in words`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t4-reply")
    message.subject = "The {{role}} role"
    let saved = message
    try await visitor.keeper.commit { _ in [.save(saved)] }
    for address in ["/messages", "/messages/\(message.id)"] {
      let page = try await visitor.get(address).text
      #expect(page.contains(#"The <span class="blank">job title</span> role"#), "\(address)")
      #expect(!page.contains("{{role}}"), "\(address)")
    }
  }
}

@Suite struct `A report and the plan` {
  @Test func `the report tells of a mock interview`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var mock = MockInterview(id: now.newID(), addedAt: now.now)
    mock.role = "Night nurse"
    mock.questions = [MockQuestion(text: "Why us?")]
    mock.questions[0].score = 4
    mock.finishedAt = now.now
    let saved = mock
    try await visitor.keeper.commit { _ in [.save(saved)] }
    let page = try await visitor.get("/insights/report/page?sections=practice").text
    #expect(page.contains("Night nurse"))
  }

  @Test(arguments: ["/insights", "/insights/report/page", "/plan", "/plan/week"])
  func `have no line about support on paper`(address: String) async throws {
    let page = try await Visitor.ofSample().get(address)
    #expect(page.status == 200 && !page.text.contains("findahelpline.com"))
  }

  @Test func `the first page says once that nobody is notified`() async throws {
    let page = try await Visitor().get("/").text
    #expect(page.components(separatedBy: "Nobody is notified").count == 2)
  }
}
