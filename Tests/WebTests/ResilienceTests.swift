import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Looking after oneself` {
  private func prefer(_ visitor: Visitor, _ change: (inout Preferences) -> Void) async throws {
    let surroundings = visitor.clock.surroundings
    var preferences = try await visitor.keeper.journal().preferences(zone: surroundings.zone)
    change(&preferences)
    let saved = preferences
    try await visitor.keeper.commit { _ in [.save(saved)] }
  }

  @Test func `a word of one's own is offered at the next check-in`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post(
      "/check-ins",
      [("feelings", ""), ("feelings", "low on fuel"), ("activities", "Fed the hens"), ("note", "")]
    )
    let form = try await visitor.get("/check-ins/new?anew=yes")
    #expect(form.text.contains("value=\"low on fuel\""))
    #expect(form.text.contains("value=\"Fed the hens\""))
    #expect(!form.text.contains("value=\"low on fuel\" checked"))
  }

  @Test func `a month is a calendar and a table, and a day has its page`() async throws {
    let visitor = Visitor()
    let today = visitor.clock.surroundings.today
    for mood in ["4", "6"] {
      _ = try await visitor.post("/check-ins", [("mood", mood), ("note", "slept")])
    }
    _ = try await visitor.post(
      "/check-ins",
      [("mood", ""), ("feelings", "hopeful"), ("note", ""), ("day", (today - 40).description)]
    )
    let calendar = try await visitor.get("/check-ins")
    #expect(calendar.text.contains("2 times"))
    #expect(calendar.text.contains("/check-ins/days/\(today)"))
    let before = "/check-ins?month=\(Month(today - 40))"
    #expect(try await visitor.get(before).text.contains("hopeful"))
    let table = try await visitor.get("/check-ins?view=table")
    #expect(table.text.contains("4 of 10") && table.text.contains("aria-sort=\"descending\""))
    let day = try await visitor.get("/check-ins/days/\(today)")
    #expect(day.text.contains("6 of 10") && day.text.contains("slept"))
    for nonsense in ["/check-ins?month=x", "/check-ins?month=0001-01", "/check-ins?month=9999-12"] {
      #expect(try await visitor.get(nonsense).status == 200, "\(nonsense)")
    }
    #expect(try await visitor.get("/check-ins/days/2026-02-30").status == 404)
  }

  @Test(
    arguments: ["rehearsal", "woop", "expressive-writing"],
    [("2", 0, true), ("2", 1, true), ("2", 2, false), ("3", 0, false)]
  )
  func `what goes into hard things offers something lighter first where the mood was low`(
    exercise: String,
    said: (mood: String, daysAgo: Int, isLow: Bool)
  ) async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/check-ins", [("mood", said.mood)])
    visitor.clock.advance(days: said.daysAgo)
    let page = try await visitor.get("/exercises/\(exercise)")
    #expect(page.text.contains("Your last check-in was low.") == said.isLow)
    #expect(page.text.contains("Open anyway") == said.isLow)
    #expect(page.text.contains("href=\"/exercises/settle") == said.isLow)
    let started = try await visitor.post("/exercises/\(exercise)")
    let isAsked = started.location == "/exercises/\(exercise)"
    #expect(isAsked == said.isLow, "it opens at no prompt before it was asked")
    let anyway = try await visitor.post("/exercises/\(exercise)", [("anyway", "yes")])
    #expect(anyway.location?.hasSuffix("/1") == true)
  }

  @Test(arguments: ["expressive-writing", "rehearsal", "woop"])
  func `going on with a half-written one asks the same on a low day`(
    exercise: String
  ) async throws {
    let visitor = Visitor()
    let prompt = try #require(try await visitor.post("/exercises/\(exercise)").location)
    visitor.clock.advance(days: 1)
    #expect(try await visitor.get(prompt).status == 200, "nobody said it is a low day")
    _ = try await visitor.post("/check-ins", [("mood", "1")])
    let asked = try await visitor.follow(prompt)
    #expect(asked.text.contains("Something lighter may be better today"))
    #expect(asked.link("Continue") == nil)
    let anyway = try #require(asked.link("Continue anyway"))
    #expect(anyway.hasPrefix(prompt))
    #expect(try await visitor.get(anyway).status == 200)
    let next = try await visitor.submit(prompt, [("go", "next")])
    #expect(!next.text.contains("Something lighter"), "nobody is asked while they write")
    visitor.clock.advance(by: 2 * 3_600)
    #expect(try await visitor.get(prompt).location?.hasPrefix("/exercises/\(exercise)") == true)
  }

  @Test func `the latest check-in decides, and other exercises open on a low day`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/check-ins", [("mood", "1")])
    let other = try await visitor.get("/exercises/values-writing")
    #expect(!other.text.contains("Your last check-in was low."))
    visitor.clock.advance(by: 3_600)
    _ = try await visitor.post("/check-ins", [("mood", "6")])
    let better = try await visitor.get("/exercises/expressive-writing")
    #expect(!better.text.contains("Your last check-in was low."))
  }

  @Test func `a day without a check-in has its number and nothing else`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/check-ins", [("mood", "4")])
    let text = try await visitor.get("/check-ins").text
    for word in ["missed", "streak", "average", "total"] {
      let count = HTMLFacts.plain(text).lowercased().components(separatedBy: word).count - 1
      #expect(count == 0, "\(word)")
    }
  }

  @Test func `turned off, no check-in is asked for anywhere`() async throws {
    let visitor = try await Visitor.ofSample()
    try await prefer(visitor) { $0.moodOff = true }
    for address in ["/", "/steps/resilience"] {
      let page = try await visitor.get(address)
      #expect(!page.text.contains("How are you right now?"), "\(address)")
      #expect(!page.text.contains("/check-ins"), "\(address)")
    }
    let history = try await visitor.get("/check-ins")
    #expect(!history.text.contains("/check-ins/new"))
    #expect(history.text.contains("What you wrote is kept."))
  }

  @Test
  func `with scales off no number is asked, and prompts that ask for nothing else are passed`()
    async throws
  {
    let visitor = try await Visitor.ofSample()
    try await prefer(visitor) { $0.scalesOff = true }
    for address in ["/", "/check-ins/new"] {
      let page = try await visitor.get(address)
      #expect(!page.text.contains("name=\"mood\""), "\(address)")
    }
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    var place = try await visitor.post(
      "/exercises/believable-statements",
      [("recovery", recovery.id.description)]
    ).location
    var asked: [String] = []
    while let prompt = place, !prompt.contains("/closing") {
      let page = try await visitor.get(prompt)
      asked += HTMLFacts(page.text).tags.compactMap { $0.attributes["name"] }
      place = try await visitor.post(
        prompt,
        [("text", "I stay calm"), ("own-evidence", "That night"), ("go", "next")]
      ).location
    }
    #expect(asked.contains("softer") && !asked.contains("belief"))
    let page = try await visitor.get("/exercises/believable-statements")
    #expect(page.status == 200)
  }

  @Test func `a mood that is not asked for any more keeps what it was`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/check-ins", [("mood", "4"), ("note", "rain")])
    let checkIn = try #require(try await visitor.keeper.journal().shelf(CheckIn.self).last)
    try await prefer(visitor) { $0.scalesOff = true }
    _ = try await visitor.post(
      "/check-ins/\(checkIn.id)",
      [("note", "sun"), ("feelings", ""), ("activities", ""), ("revision", "1")]
    )
    let saved = try await visitor.keeper.journal()[checkIn.id]
    #expect(saved?.mood == 4 && saved?.note == "sun")
  }

  @Test func `with numbers off a mood is a word, asked and shown`() async throws {
    let visitor = try await Visitor.ofSample()
    try await prefer(visitor) { $0.numbersOff = true }
    let today = try await visitor.get("/")
    #expect(today.text.contains(">in between</button>") && !today.text.contains("class=\"scale\""))
    let month = try await visitor.get("/check-ins?view=table")
    #expect(month.text.contains("in between") && !month.text.contains("of 10"))
  }

  @Test(arguments: [("8", false), ("6", true)])
  func `a sentence hard to believe is offered a softer form`(
    _ belief: String,
    _ isOffered: Bool
  ) async throws {
    let visitor = Visitor()
    let begun = try await visitor.post("/exercises/believable-statements")
    var place = begun.location
    var pages = ""
    while let prompt = place, !prompt.contains("/closing") {
      pages += try await visitor.get(prompt).text
      let answers = [("text", "I stay calm"), ("own-evidence", "That night"), ("belief", belief)]
      place = try await visitor.post(prompt, answers + [("softer", ""), ("go", "next")]).location
    }
    #expect(pages.contains("name=\"softer\"") == isOffered)
    let shelf = try await visitor.get("/statements")
    #expect(shelf.text.contains("I stay calm") && shelf.text.contains("That night"))
    let step = try await visitor.get("/steps/resilience")
    #expect(!step.text.contains("<blockquote"), "shown back only when asked for")
    let asked = try await visitor.get("/steps/resilience?one=yes")
    #expect(asked.text.contains("<blockquote"))
  }

  @Test func `one prompt reads back what was written at those before`() async throws {
    let visitor = Visitor()
    let begun = try await visitor.post("/exercises/woop")
    let second = try await visitor.post(
      try #require(begun.location),
      [("wish", "To let them see how I think"), ("go", "next")]
    )
    let page = try await visitor.get(try #require(second.location))
    #expect(page.text.contains("read-back") && page.text.contains("To let them see how I think"))
  }

  @Test func `a small thing is looked up, planned and said to be worth repeating`() async throws {
    let visitor = Visitor()
    let calm = try await visitor.get("/activities?kind=calm&energy=1&minutes=10&company=alone")
    #expect(calm.text.contains("Slow breathing") && !calm.text.contains("A bike ride"))
    let planned = try await visitor.post(
      "/activities/walk-block/plan",
      [
        ("day", "2027-01-05"), ("place", "the canal"), ("if-cue", "the kettle has boiled"),
        ("then-action", "put my shoes on"),
      ]
    )
    #expect(planned.status == 303)
    let action = try #require(try await visitor.keeper.journal().shelf(PlannedAction.self).last)
    #expect(action.title == "Walk around the block" && action.thenAction == "put my shoes on")
    _ = try await visitor.post("/plan/actions/\(action.id)/state", [("state", "done")])
    _ = try await visitor.post(
      "/plan/actions/\(action.id)/afterwards",
      [("worth-repeating", "true")]
    )
    let offered = try await visitor.get("/activities")
    let first = HTMLFacts(offered.text).links.first { $0.address.hasPrefix("/activities/walk") }
    #expect(first != nil)
    #expect(try await visitor.get("/activities/nothing-of-the-kind").status == 404)
  }

  @Test func `one's own small thing is added, changed and removed`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/activities", [("title", "Feed the hens"), ("sort", "meaning")])
    let own = try #require(try await visitor.keeper.journal().shelf(Activity.self).last)
    #expect(try await visitor.get("/activities?own=yes").text.contains("Feed the hens"))
    let page = try await visitor.get("/activities/\(own.id)/edit")
    let revision = try #require(page.text.firstMatch(of: /name="revision" value="([^"]+)"/)?.1)
    _ = try await visitor.post(
      "/activities/\(own.id)",
      [("title", "Feed the geese"), ("revision", String(revision))]
    )
    #expect(try await visitor.get("/activities").text.contains("Feed the geese"))
    #expect(try await visitor.post("/activities", [("title", "")]).status == 422)
    _ = try await visitor.post("/writings/activity/\(own.id)/removal")
    let left = try await visitor.get("/activities")
    #expect(!left.text.contains("Feed the geese"))
  }

  @Test func `a rehearsal is read in nine parts, its voice hidden until there is a local one`()
    async throws
  {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var rehearsal = Rehearsal(id: now.newID(), writtenAt: now.now)
    rehearsal.obstacle = "They ask about <tills>"
    let saved = rehearsal
    try await visitor.keeper.commit { _ in [.save(saved)] }
    let page = try await visitor.get("/rehearsals/\(rehearsal.id)/script")
    #expect(page.text.contains("They ask about &lt;tills&gt;"))
    #expect(page.text.components(separatedBy: "<h2>").count == 10)
    let bar = HTMLFacts(page.text).tags.first { $0.attributes["data-aloud"] != nil }
    #expect(bar?.attributes["hidden"] != nil)
  }
}
