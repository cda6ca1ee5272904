import Foundation
import Records
import Support
import Testing

@Suite struct `A thought record` {
  /// A thought saved with these answers.
  private func saved(
    _ answers: [String: String],
    editing: RecordID? = nil,
    in start: Journal? = nil,
    seed: UInt64 = 3
  ) throws -> (journal: Journal, thought: ThoughtRecord) {
    var (journal, context) = Telling.recovering()
    if let start { journal = start }
    context.editing = editing
    let form = try #require(ExerciseForms.form("thought-record"))
    var draft = form.begin(journal, context, .fixed(seed: seed))
    for (name, answer) in answers { draft[name] = answer }
    let outcome = try form.finish(draft, journal, context, .fixed(seed: seed))
    journal = journal.after(outcome.changes)
    return (journal, try #require(journal.shelf(ThoughtRecord.self).first))
  }

  private let today = Surroundings.fixed().today

  @Test func `can be asked about again on a day of one's own, beside its next thing to do`() throws
  {
    let day = today + 4
    let (journal, thought) = try saved([
      "thought": "I froze", "next-act": "Call Jonas", "follow-up-on": day.description,
    ])
    let actions = journal.records(PlannedAction.self, mentioning: thought.id.raw)
    #expect(actions.filter(\.isReminder).map(\.day) == [day])
    #expect(actions.filter { !$0.isReminder }.map(\.title) == ["Call Jonas"])
    let (again, _) = try saved(["fairer": "Twice"], editing: thought.id.raw, in: journal, seed: 4)
    #expect(again.shelf(PlannedAction.self).count == 2, "saving it again plans nothing twice")
  }

  @Test func `is done with once its follow-up is answered`() throws {
    let (journal, thought) = try saved([
      "thought": "I froze", "follow-up-on": (today + 4).description,
    ])
    var answered = thought
    answered.feltLater = .same
    let after = journal.after(journal.changes(followingUp: answered, .fixed()))
    #expect(after.shelf(PlannedAction.self).map(\.state) == [.done])
    #expect(after[thought.id]?.followedUpAt == Surroundings.fixed().now)
  }

  @Test func `takes its reminder along when it goes, and leaves what was planned`() throws {
    let (journal, thought) = try saved([
      "thought": "I froze", "next-act": "Call Jonas", "follow-up-on": (today + 4).description,
    ])
    let after = journal.after(journal.changes(removing: [thought.reference]))
    #expect(after.shelf(PlannedAction.self).map(\.title) == ["Call Jonas"])
  }

  @Test func `may hold a fear, which stands on its own with its day`() throws {
    let day = today + 9
    let (journal, thought) = try saved([
      "thought": "I froze", "fear": "They write no more", "fear-by": day.description,
    ])
    let prediction = try #require(journal.shelf(Prediction.self).first)
    #expect(prediction.thought == thought.id && prediction.recovery == thought.recovery)
    let action = try #require(journal.shelf(PlannedAction.self).first)
    #expect(action.day == day && !action.title.contains("write no more"), "a plan can be seen")
    let (without, _) = try saved(["fear": ""], editing: thought.id.raw, in: journal, seed: 4)
    #expect(without.shelf(Prediction.self).isEmpty && without.shelf(PlannedAction.self).isEmpty)
  }

  @Test func `can be given a fear later, under a name of its own`() throws {
    let (journal, thought) = try saved(["thought": "I froze"])
    let (after, _) = try saved(["fear": "No word"], editing: thought.id.raw, in: journal, seed: 4)
    let prediction = try #require(after.shelf(Prediction.self).first)
    #expect(prediction.id.raw != thought.id.raw)
    #expect(after[thought.id]?.thought == "I froze")
  }
}

@Suite struct `Fears, and what happened` {
  private func journal(_ turnouts: [Turnout]) -> Journal {
    turnouts.enumerated().reduce(Journal()) { journal, told in
      var prediction = Prediction(
        id: Identifier(.numbered(UInt64(told.offset + 1))),
        writtenAt: .start
      )
      prediction.feared = "No word"
      prediction.turnout = told.element
      prediction.closedAt = .start
      return journal.after([.save(prediction)])
    }
  }

  @Test func `are counted from five on`() {
    #expect(journal([.asFeared, .partly, .notAtAll, .notAtAll]).turnouts == nil)
    let five = journal([.asFeared, .partly, .notAtAll, .notAtAll, .somethingElse]).turnouts
    #expect(five?.all == 5)
    #expect(five?.counts.map(\.count) == [1, 1, 2, 1])
  }

  @Test func `come up in the plan on their day, until it is known`() throws {
    let (start, context) = Telling.recovering()
    let form = try #require(ExerciseForms.form("prediction"))
    var draft = form.begin(start, context, .fixed(seed: 3))
    draft["feared"] = "No word"
    draft["by-when"] = (Surroundings.fixed().today + 3).description
    let journal = start.after(try form.finish(draft, start, context, .fixed(seed: 3)).changes)
    #expect(journal.shelf(PlannedAction.self).map(\.isReminder) == [true])
    var known = try #require(journal.openPredictions.first)
    known.turnout = .notAtAll
    let after = journal.after(journal.changes(closing: known, .fixed()))
    #expect(after.openPredictions.isEmpty && after.closedPredictions.count == 1)
    #expect(after.shelf(PlannedAction.self).map(\.state) == [.done])
  }
}

@Suite struct `A learning goal` {
  private func goal(_ interview: Interview?, _ number: UInt64 = 40) -> Goal {
    var goal = Goal(id: Identifier(.numbered(number)), setAt: .start.addingTimeInterval(-900_000))
    goal.behaviour = "Asking back"
    goal.interview = interview?.id
    return goal
  }

  @Test func `of an interview that is over comes along to the next, until it is closed`() throws {
    let (start, application, past) = Telling.interviewed()
    let now = Surroundings.fixed()
    var next = Interview(
      id: Identifier(.numbered(41)),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    next.day = now.today + 2
    let journal = start.after([.save(goal(past)), .save(next)])
    #expect(journal.brought(to: next).goal?.behaviour == "Asking back")
    let closed = journal.after(journal.changes(closing: goal(past), isClosed: true, now))
    #expect(closed.brought(to: next).goal == nil)
    #expect(closed.brought(to: past).goal != nil, "what was brought stays")
  }

  @Test func `shows where it was practised, whatever came of the interview`() {
    let (start, _, past) = Telling.interviewed()
    var notes = FieldNotes(id: Identifier(.numbered(42)), interview: past.id, takenAt: .start)
    notes.goal = goal(nil).id
    notes.practised = .yes
    notes.signSeen = .no
    let journal = start.after([.save(goal(nil)), .save(notes)])
    #expect(journal.practice(of: goal(nil)).map(\.practised) == [.yes])
    #expect(journal.practice(of: goal(nil)).map(\.sign) == [.no])
  }
}

@Suite struct `A plan for a setback` {
  private let now = Surroundings.fixed()

  @Test func `stands with the next interview, and with its own before others`() {
    let (start, _, interview) = Telling.interviewed()
    var plan = SetbackPlan(
      id: Identifier(.numbered(50)),
      writtenAt: .start.addingTimeInterval(-900_000)
    )
    plan.ifCue = "no word"
    plan.thenAction = "swim"
    var own = plan
    own = SetbackPlan(id: Identifier(.numbered(51)), writtenAt: plan.writtenAt)
    own.interview = interview.id
    let journal = start.after([.save(plan)])
    #expect(journal.brought(to: interview).setbackPlan?.id == plan.id)
    #expect(journal.after([.save(own)]).brought(to: interview).setbackPlan?.id == own.id)
  }

  @Test func `is offered in an even moment, at most once a week`() {
    func checkedIn(_ mood: Int) -> Journal {
      var checkIn = CheckIn(id: Identifier(.numbered(60)), takenAt: now.now, day: now.today)
      checkIn.mood = mood
      return Journal().after([.save(checkIn)])
    }
    #expect(Journal().invitesSetbackPlan(now))
    #expect(checkedIn(6).invitesSetbackPlan(now))
    #expect(!checkedIn(3).invitesSetbackPlan(now))
    #expect(!Telling.recovering().0.invitesSetbackPlan(now), "a no came in")
    let planned = SetbackPlan(id: Identifier(.numbered(61)), writtenAt: now.now)
    #expect(!Journal().after([.save(planned)]).invitesSetbackPlan(now))
  }
}

@Suite struct `A fit review` {
  @Test func `begins with what was looked for and wanted before the answer`() throws {
    var (journal, context) = Telling.recovering()
    var application = try #require(journal.shelf(JobApplication.self).first)
    application.wanted = 8
    var priorities = Priorities(id: Identifier(.numbered(70)), writtenAt: .start)
    priorities.mustHaves = ["Home by six"]
    priorities.dealBreakers = ["Nights"]
    journal = journal.after([.save(application), .save(priorities)])
    context.application = application.id
    let form = try #require(ExerciseForms.form("fit-review"))
    let draft = form.begin(journal, context, .fixed())
    #expect(draft["must-haves"] == "Home by six" && draft["deal-breakers"] == "Nights")
    #expect(draft["wanted"] == "8")
    #expect(draft["view"].isEmpty, "how it is seen is the person's own word")
  }
}
