import Foundation
import Records
import Support
import Testing

@Suite struct `The loop closes` {
  @Test
  func `what a debrief taught is brought to the next interview, and its trial shows on the lesson`()
    throws
  {
    let clock = FixedClock()
    let (start, context) = Telling.recovering(clock.surroundings)
    clock.advance(days: 2)
    let form = try #require(ExerciseForms.form("debrief"))
    var draft = form.begin(start, context, clock.surroundings)
    draft["keep"] = "Opening with the meter project"
    draft["change"] = "Pause before the case"
    draft["if-cue"] = "the case starts"
    draft["then-action"] = "take one breath"
    draft["question"] = "Why did the forecast drift?"
    var journal = start.after(try form.finish(draft, start, context, clock.surroundings).changes)
    #expect(journal.shelf(QuestionCard.self).map(\.question) == ["Why did the forecast drift?"])

    clock.advance(days: 5)
    let now = clock.surroundings
    var next = Interview(
      id: now.newID(),
      application: Identifier(.numbered(5)),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    next.day = now.today + 1
    journal = journal.after([.save(next)])
    let brought = journal.brought(to: next)
    #expect(brought.keeps.map(\.text) == ["Opening with the meter project"])
    let change = try #require(brought.change)
    #expect(change.thenAction == "take one breath")

    var notes = FieldNotes(id: now.newID(), interview: next.id, takenAt: now.now)
    notes.lesson = change.id
    notes.tried = .yes
    journal = journal.after([.save(notes)])
    #expect(journal.trials(of: change).map(\.interview) == [next.id])
    #expect(journal.trials(of: change).map(\.answer) == [.yes])
  }

  @Test func `editing a debrief edits its lessons and makes no second ones`() throws {
    let (start, context) = Telling.recovering()
    let form = try #require(ExerciseForms.form("debrief"))
    var draft = form.begin(start, context, .fixed(seed: 3))
    draft["keep"] = "One"
    draft["change"] = "Two"
    let outcome = try form.finish(draft, start, context, .fixed(seed: 3))
    let journal = start.after(outcome.changes)
    var editing = context
    editing.editing = outcome.record.id
    draft["keep"] = "One, in better words"
    draft["change"] = ""
    let after = journal.after(
      try form.finish(draft, journal, editing, .fixed(seed: 4)).changes
    )
    #expect(after.shelf(Lesson.self).map(\.text) == ["One, in better words"])
  }
}

@Suite struct `Editing a debrief` {
  @Test func `leaves alone what was sharpened on the lesson's own page`() throws {
    let (start, context) = Telling.recovering()
    let form = try #require(ExerciseForms.form("debrief"))
    var draft = form.begin(start, context, .fixed(seed: 3))
    draft["change"] = "Pause"
    draft["question"] = "Why the drift?"
    draft["would-say"] = "Ask first"
    let outcome = try form.finish(draft, start, context, .fixed(seed: 3))
    var journal = start.after(outcome.changes)
    var lesson = try #require(journal.shelf(Lesson.self).first)
    lesson.text = "Pause, then repeat the question"
    var card = try #require(journal.shelf(QuestionCard.self).first)
    card.answer = "A better answer"
    journal = journal.after([.save(lesson), .save(card)])
    var editing = context
    editing.editing = outcome.record.id
    draft["sought"] = "Whether a hard question stops the work"
    journal = journal.after(try form.finish(draft, journal, editing, .fixed(seed: 4)).changes)
    #expect(journal.shelf(Lesson.self).map(\.text) == ["Pause, then repeat the question"])
    #expect(journal.shelf(QuestionCard.self).map(\.answer) == ["A better answer"])
  }

  @Test func `keeps a lesson that was brought to an interview, but brings it no more`() throws {
    let (start, context) = Telling.recovering()
    let form = try #require(ExerciseForms.form("debrief"))
    var draft = form.begin(start, context, .fixed(seed: 3))
    draft["change"] = "Pause"
    let outcome = try form.finish(draft, start, context, .fixed(seed: 3))
    var journal = start.after(outcome.changes)
    var notes = FieldNotes(
      id: Identifier(.numbered(4)),
      interview: Identifier(.numbered(5)),
      takenAt: .start
    )
    notes.lesson = journal.shelf(Lesson.self).first?.id
    journal = journal.after([.save(notes)])
    var editing = context
    editing.editing = outcome.record.id
    draft["change"] = ""
    journal = journal.after(try form.finish(draft, journal, editing, .fixed(seed: 4)).changes)
    #expect(journal.shelf(Lesson.self).map(\.setAside) == [true])
  }
}

@Suite struct `A planned action that came out of a writing` {
  @Test func `keeps the day it was given in the plan, and stays done once it is`() throws {
    let (start, context) = Telling.recovering()
    let form = try #require(ExerciseForms.form("thought-record"))
    var draft = form.begin(start, context, .fixed(seed: 3))
    draft["next-act"] = "Call Jonas"
    let outcome = try form.finish(draft, start, context, .fixed(seed: 3))
    var journal = start.after(outcome.changes)
    let action = try #require(journal.shelf(PlannedAction.self).first)
    let day = Surroundings.fixed().today + 2
    journal = journal.after([.save(action.moved(to: day))])
    var editing = context
    editing.editing = outcome.record.id
    draft["thought"] = "Nobody will ever want me"
    journal = journal.after(try form.finish(draft, journal, editing, .fixed(seed: 4)).changes)
    #expect(journal.shelf(PlannedAction.self).map(\.day) == [day])
    let done = try #require(journal.shelf(PlannedAction.self).first).settled(as: .done, .fixed())
    journal = journal.after([.save(done)])
    journal = journal.after(try form.finish(draft, journal, editing, .fixed(seed: 5)).changes)
    #expect(journal.shelf(PlannedAction.self).map(\.state) == [.done])
  }

  @Test func `keeps a title and a day of the person's own when the writing is changed`() throws {
    let (start, context) = Telling.recovering()
    let form = try #require(ExerciseForms.form("thought-record"))
    var draft = form.begin(start, context, .fixed(seed: 3))
    draft["next-act"] = "Call Jonas"
    let outcome = try form.finish(draft, start, context, .fixed(seed: 3))
    var journal = start.after(outcome.changes)
    var editing = context
    editing.editing = outcome.record.id
    draft["next-act"] = "Call Jonas tonight"
    journal = journal.after(try form.finish(draft, journal, editing, .fixed(seed: 4)).changes)
    #expect(journal.shelf(PlannedAction.self).map(\.title) == ["Call Jonas tonight"])
    var action = try #require(journal.shelf(PlannedAction.self).first)
    action.title = "Call Jonas about the van"
    action.day = Surroundings.fixed().today + 3
    journal = journal.after([.save(action)])
    draft["next-act"] = "Call Jonas tomorrow"
    journal = journal.after(try form.finish(draft, journal, editing, .fixed(seed: 5)).changes)
    let kept = try #require(journal.shelf(PlannedAction.self).first)
    #expect(kept.title == action.title && kept.day == action.day)
  }

  @Test func `follows its source to another day, and else keeps the day of the plan`() {
    let now = Surroundings.fixed()
    let message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    func saved(_ journal: Journal, on day: Day?) -> Journal {
      journal.after(
        [.save(message)]
          + journal.changes(planning: "Send it", on: day, from: message, recovery: nil, now)
      )
    }
    var journal = saved(Journal(), on: now.today + 1)
    var action = journal.shelf(PlannedAction.self)[0]
    action.day = now.today + 4
    journal = saved(journal.after([.save(action)]), on: now.today + 1)
    #expect(journal.shelf(PlannedAction.self).map(\.day) == [now.today + 4])
    journal = saved(journal, on: now.today + 2)
    #expect(journal.shelf(PlannedAction.self).map(\.day) == [now.today + 2])
  }
}
