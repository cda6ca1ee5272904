import Records
import Support
import Testing

@Suite struct `A target role` {
  private let now = Given.now

  private func practised(_ competency: String, _ scores: Int...) -> [any JournalRecord] {
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: "About \(competency)?")
    card.competency = competency
    let reviews: [PracticeReview] = scores.map { score in
      var review = PracticeReview(id: now.newID(), card: card.id, reviewedAt: now.now)
      review.score = score
      return review
    }
    return [card] + reviews
  }

  @Test func `puts what it asks for most ahead of what is a little lower`() {
    let records = practised("teamwork", 2, 2, 2) + practised("planning", 3, 3, 3)
    let before = Journal().after(saving: records)
    #expect(before.competenciesToPractise().map(\.competency.id) == ["teamwork", "planning"])
    var role = TargetRole(id: now.newID(), addedAt: now.now, title: "Ward manager")
    role.importance = ["planning": 3, "teamwork": 1]
    let after = before.after(saving: [role])
    #expect(after.competenciesToPractise().map(\.competency.id) == ["planning", "teamwork"])
    role.endedAt = now.now
    #expect(
      after.after(saving: [role]).competenciesToPractise().map(\.competency.id)
        == ["teamwork", "planning"]
    )
  }

  @Test func `keeps what it asks for as it was typed`() throws {
    let blank = TargetRole(id: now.newID(), addedAt: now.now, title: "")
    let draft = Draft(["title": "Analyst", "needs-listening": "3", "needs-planning": ""])
    let role = try TargetRole.fields.fill(blank, from: draft)
    #expect(role.importance == ["listening": 3])
    #expect(throws: Problems.self) {
      try TargetRole.fields.fill(blank, from: Draft(["title": "A", "needs-listening": "9"]))
    }
  }
}

@Suite struct `Something to learn from` {
  private let now = Given.now

  private func event() -> LearningResource {
    var event = LearningResource(id: now.newID(), addedAt: now.now, title: "Data evening")
    event.day = now.today + 5
    event.time = ClockTime("18:30")
    return event
  }

  @Test func `stands in the plan on its day until it is done`() throws {
    var event = event()
    var journal = Journal().after(Journal().changes(saving: event, now))
    let action = try #require(journal.shelf(PlannedAction.self).first)
    #expect(action.title == "Data evening" && action.day == event.day)
    #expect(action.time == ClockTime("18:30") && action.source == event.id.raw)
    event.status = .done
    journal = journal.after(journal.changes(saving: event, now))
    #expect(journal.shelf(PlannedAction.self).isEmpty)
  }

  @Test func `at another time is at that time in the plan, too`() throws {
    var event = event()
    var journal = Journal().after(Journal().changes(saving: event, now))
    for time in [ClockTime("19:00"), nil, ClockTime("20:00")] {
      event.time = time
      journal = journal.after(journal.changes(saving: event, now))
      #expect(journal.shelf(PlannedAction.self).map(\.time) == [time])
    }
    var action = try #require(journal.shelf(PlannedAction.self).first)
    action.time = ClockTime("20:30")
    journal = journal.after(saving: [action])
    event.cost = "free"
    journal = journal.after(journal.changes(saving: event, now))
    #expect(journal.shelf(PlannedAction.self).map(\.time) == [ClockTime("20:30")])
  }

  @Test func `without a day plans nothing`() {
    var event = event()
    event.day = nil
    #expect(Journal().changes(saving: event, now).count == 1)
  }
}
