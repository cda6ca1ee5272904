import Records
import Testing
@testable import Web

@Suite struct `Telling it differently` {
  @Test func `a page for each habit shows the thoughts that named it`() async throws {
    let visitor = try await Visitor.ofSample()
    let thought = try #require(try await visitor.keeper.journal().shelf(ThoughtRecord.self).last)
    let page = try await visitor.get("/habits/mind-reading")
    #expect(page.text.contains("/writings/thought-record/\(thought.id)"))
    let other = try await visitor.get("/habits/labelling")
    #expect(!other.text.contains("/writings/thought-record/\(thought.id)"))
    #expect(try await visitor.get("/habits/no-such-habit").status == 404)
    #expect(try await visitor.get("/habits").text.contains("/habits/labelling"))
  }

  @Test func `a follow-up stands beside the first answer, and a slip is said in place`()
    async throws
  {
    let visitor = try await Visitor.ofSample()
    let thought = try #require(try await visitor.keeper.journal().shelf(ThoughtRecord.self).last)
    let place = "/thoughts/\(thought.id)/follow-up"
    let slip = try await visitor.post(place, [("felt-later", "great"), ("later-words", "Mine")])
    #expect(slip.status == 422 && slip.text.contains("Mine"))
    let page = try await visitor.submit(place, [("felt-later", "worse")])
    #expect(page.text.contains("Right after writing") && page.text.contains("Worse"))
    #expect(try await visitor.keeper.journal()[thought.id]?.feltLater == .worse)
  }

  @Test func `what did happen is written down under the fear, and can be taken back`() async throws
  {
    let visitor = try await Visitor.ofSample()
    let open = try #require(
      try await visitor.keeper.journal().shelf(Prediction.self).first { $0.closedAt == nil }
    )
    let place = "/predictions/\(open.id)/closing"
    let page = try await visitor.submit(place, [("turnout", "partly"), ("happened", "Once")])
    #expect(page.text.contains("Partly as feared") && page.text.contains("Once"))
    _ = try await visitor.post(place, [("turnout", ""), ("happened", "")])
    #expect(try await visitor.keeper.journal()[open.id]?.closedAt == nil)
  }

  @Test func `a goal is closed and opened again`() async throws {
    let visitor = try await Visitor.ofSample()
    let goal = try #require(try await visitor.keeper.journal().shelf(Goal.self).first)
    _ = try await visitor.submit("/goals/\(goal.id)/closing")
    #expect(try await visitor.keeper.journal()[goal.id]?.closedAt != nil)
    _ = try await visitor.submit("/goals/\(goal.id)/closing", [("again", "yes")])
    #expect(try await visitor.keeper.journal()[goal.id]?.closedAt == nil)
  }

  @Test func `field notes ask whether the goal was practised`() async throws {
    let visitor = try await Visitor.ofSample()
    let journal = try await visitor.keeper.journal()
    let interview = try #require(journal.shelf(Interview.self).last { $0.outcome == nil })
    let place = "/interviews/\(interview.id)/field-notes"
    let page = try await visitor.get(place + "?part=goal")
    #expect(page.text.contains("finding out what the question is"))
    _ = try await visitor.post(
      place,
      [("part", "goal"), ("practised", "yes"), ("sign-seen", "no")]
    )
    let notes = try #require(
      try await visitor.keeper.journal().records(FieldNotes.self, mentioning: interview.id.raw).last
    )
    #expect(notes.practised == .yes && notes.signSeen == .no && notes.goal != nil)
    let goal = try #require(notes.goal)
    let shown = try await visitor.get("/writings/goal/\(goal)")
    #expect(shown.text.contains("practiced, you did not see the sign"))
  }

  @Test func `a job is laid beside what somebody looks for, item by item`() async throws {
    let visitor = try await Visitor.ofSample()
    let job = try #require(
      try await visitor.keeper.journal().shelf(JobApplication.self).last { !$0.meets.isEmpty }
    )
    let place = "/applications/\(job.id)/priorities"
    let items = "Home by six twice a week\nNights"
    _ = try await visitor.post(place, [("items", items), ("item-1", "no"), ("item-2", "")])
    let meets = try await visitor.keeper.journal()[job.id]?.meets
    #expect(meets == ["Home by six twice a week": .no])
    let slip = try await visitor.post(place, [("items", items), ("item-1", "perhaps")])
    #expect(slip.status == 422)
    let empty = Visitor()
    _ = try await empty.post("/applications", [("company", "Helios"), ("title", "Analyst")])
    let bare = try #require(try await empty.keeper.journal().shelf(JobApplication.self).first)
    let page = try await empty.get("/applications/\(bare.id)/priorities")
    #expect(page.text.contains("Write down priorities"))
  }

  @Test func `a fit review on the day of the no opens, and says that it is one for later`()
    async throws
  {
    let visitor = Visitor()
    _ = try await visitor.post(
      "/rejections",
      [("company", "Helios Energy"), ("after-interview", "yes")]
    )
    let note = "this exercise is better on a later day"
    let page = try await visitor.get("/exercises/fit-review")
    #expect(page.text.contains(note) && page.form("Start") != nil)
    #expect(try await !visitor.get("/exercises/settle").text.contains(note))
    visitor.clock.advance(days: 1)
    #expect(try await !visitor.get("/exercises/fit-review").text.contains(note))
  }

  @Test func `the primer names source and year of every figure`() async throws {
    let page = try await Visitor().get("/noise-primer")
    #expect(page.text.contains("NACE") && page.text.contains("2023"))
    #expect(try await Visitor().get("/exercises/noise-primer").location == "/noise-primer")
  }
}
