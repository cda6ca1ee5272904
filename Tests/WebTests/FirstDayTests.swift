import Foundation
import Records
import Support
import Testing
@testable import Web

/// The day an application ended: what is dated comes first, and nothing that was done is offered.
@Suite struct `The first day after an ending` {
  private func today(_ path: EndedPath) async throws -> String {
    try await path.visitor.get("/").text
  }

  private func plan(_ title: String, _ day: Day, _ path: EndedPath) async throws {
    var action = PlannedAction(
      id: path.visitor.clock.surroundings.newID(),
      plannedAt: path.visitor.clock.surroundings.now,
      title: title
    )
    action.day = day
    action.time = ClockTime("17:30")
    let planned = action
    try await path.visitor.keeper.commit { _ in [.save(planned)] }
  }

  @Test func `is empty where nothing is dated`() async throws {
    let path = try await EndedPath(.noReply)
    #expect(try await today(path).contains("You do not have to do anything today."))
  }

  @Test func `shows today and tomorrow with hour and place, ahead of what is offered`() async throws
  {
    let path = try await EndedPath(.noReply)
    let now = path.visitor.clock.surroundings
    let job = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Lumen Labs",
      title: "Analyst"
    )
    var interview = Interview(
      id: now.newID(),
      application: job.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.day = now.today
    interview.time = ClockTime("20:00")
    interview.place = "Room 4"
    let ahead = interview
    try await path.visitor.keeper.commit { _ in [.save(job), .save(ahead)] }
    try await plan("Walk with Jonas", now.today + 1, path)
    try await plan("Next week", now.today + 7, path)
    let page = try await today(path)
    #expect(page.contains("You have one thing scheduled today."))
    #expect(!page.contains("You do not have to do anything today."))
    #expect(page.contains("20:00 · Room 4") && page.contains("at Lumen Labs"))
    #expect(page.contains("Walk with Jonas") && page.contains("17:30"))
    #expect(!page.contains("Next week"))
    let dated = try #require(page.range(of: "20:00 · Room 4"))
    let offers = try #require(page.range(of: "If you like"))
    #expect(dated.upperBound < offers.lowerBound)
  }

  @Test func `stops offering what was done`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    #expect(try await today(path).contains("/exercises/settle"))
    try await path.visitor.walk("settle", path.recovery, ["feelings": "tired"])
    let page = try await today(path)
    #expect(!page.contains("/exercises/settle") && page.contains("/exercises/small-thing"))
  }

  @Test func `a second ending asks for the interview as the first does, and lists what runs`()
    async throws
  {
    let visitor = Visitor()
    let first = try await visitor.get("/").text
    let now = visitor.clock.surroundings
    var running = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Lumen Labs",
      title: ""
    )
    running.stage = .interview
    let added = running
    try await visitor.keeper.commit { _ in [.save(added)] }
    let second = try await visitor.get("/rejections/new")
    for page in [first, second.text] {
      let boxes = HTMLFacts(page).tags.filter { $0.attributes["name"] == "after-interview" }
      #expect(boxes.contains { $0.attributes["checked"] != nil }, "checked on both")
      #expect(
        page.contains("There was an interview") && page.contains("No reply, and I am closing it")
      )
    }
    let lumen = try #require(second.link("Lumen Labs"))
    let form = try await visitor.get(lumen)
    #expect(form.text.contains("<b>Lumen Labs</b>"))
    #expect(form.text.contains("There was an interview"), "none is written down yet")
    _ = try await visitor.post("/rejections", [("company", "Nova"), ("after-interview", "yes")])
    #expect(try await visitor.keeper.journal().shelf(Recovery.self).count == 1)
  }
}
