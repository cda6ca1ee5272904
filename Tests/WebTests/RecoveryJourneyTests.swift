import Records
import Testing
@testable import Web

@Suite struct `From a no to the next interview` {
  @Test func `the empty first page takes a no in one field`() async throws {
    let visitor = Visitor()
    #expect(try await visitor.get("/").text.contains("Just got a no?"))
    let saved = try await visitor.submit(
      "/rejections",
      [("company", "Helios Energy"), ("after-interview", "yes")]
    )
    #expect(saved.text.contains("That is a hard message to get."))
    #expect(saved.link("Two quiet minutes") != nil)
    #expect(saved.link("Leave it for now") != nil)
    #expect(saved.link("Do something now") != nil)
    #expect(try await visitor.get("/").text.contains("You do not have to do anything today."))
  }

  @Test func `the same form sent twice is one no`() async throws {
    let visitor = Visitor()
    let page = try await visitor.get("/")
    let name = try #require(page.text.firstMatch(of: /name="rejection" value="([^"]+)"/)?.1)
    let fields = [
      ("company", "Helios Energy"), ("after-interview", "yes"), ("rejection", String(name)),
    ]
    _ = try await visitor.post("/rejections", fields)
    _ = try await visitor.post("/rejections", fields)
    let journal = try await visitor.keeper.journal()
    #expect(journal.shelf(Rejection.self).count == 1)
    #expect(journal.shelf(JobApplication.self).count == 1)
  }

  @Test func `an exercise skipped to its end writes nothing down`() async throws {
    let visitor = try await rejected()
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    for exercise in ["small-thing", "advice-request", "fit-review"] {
      try await visitor.walk(exercise, recovery.id, [:])
    }
    let journal = try await visitor.keeper.journal()
    #expect(journal.shelf(PlannedAction.self).isEmpty)
    #expect(journal.shelf(AdviceRequest.self).isEmpty)
    #expect(try await visitor.keeper.drafts().isEmpty)
  }

  @Test func `an exercise is walked prompt by prompt, and its draft survives a reload`()
    async throws
  {
    let visitor = try await rejected()
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    let first = try await visitor.post(
      "/exercises/debrief",
      [("recovery", recovery.id.description)]
    )
    let prompt = try #require(first.location)
    let second = try await visitor.post(
      prompt,
      [("keep", "Opening with the meter project"), ("go", "next")]
    )
    #expect(second.status == 303)
    let again = try await visitor.get(prompt)
    #expect(again.status == 200 && again.text.contains("Opening with the meter project"))
    let begin = try await visitor.get("/exercises/debrief?recovery=\(recovery.id)")
    #expect(begin.link("Continue") != nil)
  }

  @Test func `what cannot be read is said at its field, and nothing typed is lost`() async throws {
    let visitor = try await rejected()
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    let begun = try await visitor.post(
      "/exercises/fit-review",
      [("recovery", recovery.id.description)]
    )
    let prompt = try #require(begun.location)
    let reply = try await visitor.post(prompt, [("wanted", "eleven"), ("go", "next")])
    #expect(reply.status == 422)
    #expect(reply.text.contains("Enter a number from 0 to 10."))
  }

  @Test func `a debrief walked to its end leaves a lesson, a change and a question`() async throws {
    let visitor = try await rejected()
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    try await visitor.walk(
      "debrief",
      recovery.id,
      [
        "keep": "The opening", "change": "Pause", "if-cue": "the case starts",
        "then-action": "breathe", "question": "Why the drift?", "would-say": "Ask first",
      ]
    )
    let journal = try await visitor.keeper.journal()
    let card = journal.card(of: recovery)
    #expect(card.keeps.map(\.text) == ["The opening"])
    #expect(card.change?.thenAction == "breathe")
    #expect(card.questions.map(\.question) == ["Why the drift?"])
    #expect(try await visitor.keeper.drafts().isEmpty, "a finished exercise leaves no draft")
    let page = try await visitor.get("/recoveries/\(recovery.id)")
    #expect(page.text.contains("The opening") && page.text.contains("done on"))
  }

  @Test func `undo takes back a whole commit`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.post("/check-ins", [("mood", "6")])
    let notice = try await visitor.get(try #require(reply.location))
    #expect(notice.form("Undo") == "/undo")
    let commit = try #require(notice.text.firstMatch(of: /name="commit" value="([^"]+)"/)?.1)
    _ = try await visitor.submit("/undo", [("commit", String(commit)), ("back", "/")])
    #expect(try await visitor.keeper.journal().shelf(CheckIn.self).isEmpty)
  }

  /// Somebody an hour after a no.
  private func rejected() async throws -> Visitor {
    let visitor = Visitor()
    _ = try await visitor.post(
      "/rejections",
      [("company", "Helios Energy"), ("after-interview", "yes")]
    )
    visitor.clock.advance(by: 3_600)
    return visitor
  }
}

extension Visitor {
  /// Walks an exercise from first prompt to last with these answers.
  func walk(
    _ exercise: String,
    _ recovery: Identifier<Recovery>,
    _ answers: [String: String]
  ) async throws {
    var place = try await post("/exercises/\(exercise)", [("recovery", recovery.description)])
      .location
    while let prompt = place, !prompt.contains("/closing") {
      let page = try await get(prompt)
      let names = HTMLFacts(page.text).tags.compactMap { $0.attributes["name"] }
      let fields = Set(names).compactMap { name in answers[name].map { (name, $0) } }
      let way = fields.isEmpty ? "skip" : "next"
      place = try await post(prompt, fields + [("go", way)]).location
    }
  }
}
