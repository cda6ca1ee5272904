import Records
import Support
import Testing
@testable import Web

@Suite struct `The shelf of looking back` {
  private let places = [
    "/lessons", "/question-log", "/themes", "/advice-requests", "/their-words",
  ]

  @Test func `leads to everything it gathers, and each place says what it will hold`() async throws
  {
    let visitor = Visitor()
    let shelf = try await visitor.get("/steps/reflection")
    let links = HTMLFacts(shelf.text).links.map(\.address)
    for place in places {
      #expect(links.contains(place), "\(place)")
      #expect(try await visitor.get(place).status == 200, "\(place)")
    }
    #expect(
      try await visitor.get("/question-log").text.contains(
        "No questions yet. Add one you remember."
      )
    )
  }

  @Test func `a question is suggested, named in one tap and practised in another`() async throws {
    let (visitor, interview) = try await interviewed(.none)
    _ = try await visitor.post(
      "/interviews/\(interview.id)/field-notes",
      [("part", "questions"), ("question-1", "When did two teams differ?"), ("rows", "4")]
    )
    let log = try await visitor.get("/question-log")
    #expect(log.text.contains("because the question says “two teams”"))
    let notes = try #require(try await visitor.keeper.journal().shelf(FieldNotes.self).last)
    #expect(notes.questions.map(\.competency) == [nil], "nothing is stored unasked")
    let row = [
      ("record", notes.id.description), ("question", "When did two teams differ?"),
      ("shown", "none"), ("competency", "teamwork"),
    ]
    let named = try await visitor.post("/question-log/competency", row)
    #expect(named.location?.hasPrefix("/question-log?competency=none&") == true)
    let practised = try await visitor.post("/question-log/practice", row)
    #expect(practised.location?.hasPrefix("/practice/questions/") == true)
    let card = try #require(try await visitor.keeper.journal().shelf(QuestionCard.self).last)
    #expect(card.competency == "teamwork" && card.source == notes.id.raw)
    let only = try await visitor.get("/question-log?competency=none")
    #expect(only.text.contains("No question matches."))
  }

  @Test func `field notes take a suggestion without saving anything`() async throws {
    let (visitor, interview) = try await interviewed(.none)
    let place = "/interviews/\(interview.id)/field-notes"
    let typed = [("part", "questions"), ("question-2", "Why did it drift?"), ("rows", "4")]
    let asked = try await visitor.post(place, typed + [("suggest", "yes")])
    #expect(asked.status == 200 && asked.text.contains("value=\"2:problem-solving\""))
    let taken = try await visitor.post(place, typed + [("take", "2:problem-solving")])
    #expect(taken.text.contains("<option value=\"problem-solving\" selected>"))
    #expect(try await visitor.keeper.journal().shelf(FieldNotes.self).isEmpty)
  }

  @Test func `an interview that went well offers the short look back, and lessons come of it`()
    async throws
  {
    let (visitor, interview) = try await interviewed(.none)
    let page = try await visitor.submit(
      "/interviews/\(interview.id)/outcome",
      [("outcome", "advanced")]
    )
    let offered = try #require(page.link("Look back at what worked"))
    #expect(offered == "/exercises/debrief-success?interview=\(interview.id)")
    var place = try await visitor.post(
      "/exercises/debrief-success",
      [("interview", interview.id.description)]
    ).location
    let answers = ["keep": "The opening", "change": "Result first"]
    while let prompt = place, !prompt.contains("/closing") {
      let page = try await visitor.get(prompt)
      let names = HTMLFacts(page.text).tags.compactMap { $0.attributes["name"] }
      let fields = Set(names).compactMap { name in answers[name].map { (name, $0) } }
      place = try await visitor.post(prompt, fields + [("go", "next")]).location
    }
    let journal = try await visitor.keeper.journal()
    let debrief = try #require(journal.shelf(Debrief.self).last)
    #expect(debrief.wentWell && debrief.interview == interview.id)
    #expect(Set(journal.shelf(Lesson.self).map(\.text)) == ["The opening", "Result first"])
    let lessons = try await visitor.get("/lessons")
    #expect(lessons.link("Panel at Helios Energy") == "/interviews/\(interview.id)")
    let writing = try await visitor.get("/writings/debrief/\(debrief.id)")
    #expect(writing.link("Change")?.hasPrefix("/exercises/debrief-success") == true)
  }

  @Test func `a lesson is set aside and brought along again from the list`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/lessons", [("text", "Eat first"), ("sort", "keep")])
    let lesson = try #require(try await visitor.keeper.journal().shelf(Lesson.self).last)
    let place = "/lessons/\(lesson.id)/standing"
    _ = try await visitor.post(place, [("set-aside", "yes")])
    #expect(try await visitor.get("/lessons").link("Eat first") == nil)
    #expect(try await visitor.get("/lessons?show=aside").link("Eat first") != nil)
    _ = try await visitor.post(place, [("set-aside", "no"), ("show", "aside")])
    let found = try await visitor.post("/lessons/filter", [("q", "EAT")])
    #expect(found.location?.contains("EAT") == false)
    #expect(try await visitor.get(found.location ?? "").link("Eat first") != nil)
    let other = try await visitor.submit("/lessons/filter", [("q", "drink")])
    #expect(other.text.contains("No lesson matches."))
  }

  @Test func `themes rest after a no, count from three on, and can do without numbers`()
    async throws
  {
    let visitor = try await Visitor.ofSample()
    var changes: [Change] = []
    for _ in 0..<3 {
      var debrief = Debrief(
        id: visitor.clock.surroundings.newID(),
        writtenAt: visitor.clock.surroundings.now
      )
      debrief.competencies = ["planning"]
      changes.append(.save(debrief))
    }
    var resting = try await visitor.keeper.journal().preferences(zone: .berlin)
    resting.coolOff = 3
    changes.append(.save(resting))
    let added = changes
    try await visitor.keeper.commit { _ in added }
    #expect(try await visitor.get("/themes").text.contains("Counts are paused for a while"))
    visitor.clock.advance(days: 4)
    #expect(try await visitor.get("/themes").text.contains("3 of 4 debriefs mention Planning"))
    var preferences = try await visitor.keeper.journal().preferences(zone: .berlin)
    preferences.numbersOff = true
    let saved = preferences
    try await visitor.keeper.commit { _ in [.save(saved)] }
    let words = try await visitor.get("/themes")
    #expect(words.text.contains("most of your debriefs mention Planning"))
    #expect(!words.text.contains(" of 4 debriefs"))
  }

  @Test func `their words are kept shut, whoever said them`() async throws {
    let visitor = try await Visitor.ofSample()
    let kept = try await visitor.submit(
      "/their-words",
      [("recipient", "A recruiter"), ("answered-on", "2026-11-20"), ("answer", "Clear answers.")]
    )
    #expect(kept.text.contains("From A recruiter") && kept.text.contains("From Helios Energy"))
    #expect(!kept.text.contains("<details open"))
    #expect(try await visitor.post("/their-words", [("recipient", "Tom")]).status == 422)
    let request = try #require(try await visitor.keeper.journal().shelf(AdviceRequest.self).last)
    let page = try await visitor.get("/advice-requests/\(request.id)")
    #expect(page.status == 200 && page.form("Mark as asked") == nil)
    #expect(!(try await visitor.get("/messages").text.contains("A recruiter")))
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    #expect(
      try await visitor.get("/recoveries/\(recovery.id)").text
        .contains("What Helios Energy wrote or said")
    )
  }

  @Test func `two pieces of advice in one answer are kept as two lessons`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var request = AdviceRequest(id: now.newID(), writtenAt: now.now)
    request.text = "What one thing would you advise me to work on?"
    request.answer = "Say the result first. Ask them something."
    request.take = "Say the result first"
    let asked = request
    try await visitor.keeper.commit { _ in [.save(asked)] }
    let place = "/advice-requests/\(request.id)"
    #expect(!(try await visitor.get(place).text.contains("Save another line")))
    _ = try await visitor.post(place + "/lesson", [("sort", "keep")])
    let line = [("sort", "change"), ("lesson", "Ask them something")]
    let second = try await visitor.submit(place + "/lesson", line).text
    #expect(second.contains("Saved as something to repeat"))
    #expect(second.contains("Saved as a change to try") && second.contains("Save another line"))
    let nothing = try await visitor.post(place + "/lesson", [("sort", "keep"), ("lesson", " ")])
    #expect(nothing.status == 422 && nothing.text.contains("write a line of what they wrote"))
    let lessons = try await visitor.keeper.journal().shelf(Lesson.self)
    #expect(lessons.map(\.text).sorted() == ["Ask them something", "Say the result first"])
  }

  /// Somebody who had an interview three days ago.
  private func interviewed(_ outcome: Outcome?) async throws -> (Visitor, Interview) {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios Energy",
      title: "Analyst"
    )
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.round = "Panel"
    interview.day = now.today - 3
    interview.outcome = outcome
    let changes: [Change] = [.save(application), .save(interview)]
    try await visitor.keeper.commit { _ in changes }
    return (visitor, interview)
  }
}
