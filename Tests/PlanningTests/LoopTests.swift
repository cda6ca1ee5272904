import Foundation
import Planning
import Records
import Reflection
import Support
import Testing
import Wording

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
