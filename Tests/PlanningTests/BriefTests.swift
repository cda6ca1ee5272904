import Foundation
import Records
import Samples
import Support
import Testing

@Suite struct `The brief of an interview` {
  /// A recovery with lessons, goal and question behind, the next interview ahead.
  private func looked() throws -> (Journal, Interview, Surroundings) {
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
    var goal = Goal(id: clock.surroundings.newID(), setAt: clock.surroundings.now)
    goal.behaviour = "Say the number first"
    goal.recovery = context.recovery
    journal = journal.after(saving: [goal])
    clock.advance(days: 5)
    let now = clock.surroundings
    var next = Interview(
      id: now.newID(),
      application: Identifier(.numbered(5)),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    next.day = now.today + 1
    let job = JobApplication(
      id: next.application,
      addedAt: now.now,
      company: "Lumen Labs",
      title: "Analyst"
    )
    return (journal.after(saving: [job, next]), next, now)
  }

  @Test func `holds everything the earlier recovery left`() throws {
    let (journal, next, now) = try looked()
    let sheet = journal.briefSheet(of: next, now)
    #expect(sheet.keeps.map(\.text) == ["Opening with the meter project"])
    #expect(sheet.change?.thenAction == "take one breath")
    #expect(sheet.goals.map(\.behaviour) == ["Say the number first"])
    #expect(sheet.questions.first?.text == "Why did the forecast drift?")
    let others = sheet.questions.dropFirst()
    #expect(others.count == 4 && others.allSatisfy { $0.family.flatMap(Guidance.family) != nil })
  }

  @Test func `of the sample journal misses no lesson, change, question or goal of the recovery`()
    throws
  {
    let now = Surroundings.fixed(seed: 5)
    let journal = Journal().after(SampleJournal.changes(endingAt: now))
    let recovery = try #require(journal.shelf(Recovery.self).last)
    var next = Interview(
      id: now.newID(),
      application: try #require(journal.shelf(JobApplication.self).last).id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    next.day = now.today + 6
    let sheet = journal.after(saving: [next]).briefSheet(of: next, now)
    let lessons = journal.records(Lesson.self, mentioning: recovery.id.raw).filter { !$0.setAside }
    #expect(!lessons.isEmpty)
    let shown = sheet.keeps + [sheet.change].compactMap(\.self) + sheet.otherChanges
    #expect(Set(lessons.map(\.id)).isSubset(of: Set(shown.map(\.id))))
    let asked = journal.rejections(of: recovery).flatMap { pair in
      journal.records(Interview.self, mentioning: pair.application.id.raw)
    }
    .flatMap { journal.records(FieldNotes.self, mentioning: $0.id.raw) }.flatMap(\.questions)
    let questions = Set(sheet.questions.map(\.text))
    #expect(!asked.isEmpty && asked.allSatisfy { questions.contains($0.text) })
    let goals = journal.records(Goal.self, mentioning: recovery.id.raw)
      .filter { $0.closedAt == nil }
    #expect(Set(goals.map(\.id)).isSubset(of: Set(sheet.goals.map(\.id))))
  }

  @Test func `says what is missing, and forgets a gap once it is filled`() throws {
    let (journal, next, now) = try looked()
    let before = journal.briefSheet(of: next, now).gaps
    #expect(before.contains(.requirements) && before.contains(.people))
    var brief = InterviewBrief(id: now.newID(), interview: next.id, addedAt: now.now)
    brief.requirements = [BriefRequirement(text: "SQL every day")]
    brief.ask = ["What would a good first month look like?", "Who reads the reports?"]
    var met = next
    met.people = ["Jo Ansah"]
    let after = journal.after(saving: [brief, met]).briefSheet(of: met, now)
    #expect(after.gaps.contains(.stories))
    #expect(!after.gaps.contains(.requirements) && !after.gaps.contains(.ask))
    #expect(!after.gaps.contains(.people))
    #expect(after.minutesMissing == after.gaps.map(\.minutes).reduce(0, +))
  }

  @Test func `keeps its requirement when the story of it is removed`() throws {
    let (journal, next, now) = try looked()
    let story = Story(id: now.newID(), addedAt: now.now, title: "The night shift schedule")
    var brief = InterviewBrief(id: now.newID(), interview: next.id, addedAt: now.now)
    brief.requirements = [BriefRequirement(text: "Planning", story: story.id)]
    let full = journal.after(saving: [story, brief])
    #expect(full.briefSheet(of: next, now).requirements.first?.story?.id == story.id)
    let after = full.after(full.changes(removing: [story.reference]))
    #expect(after[brief.id]?.requirements == [BriefRequirement(text: "Planning")])
  }

  @Test func `is asked for as it is saved`() throws {
    let (_, next, now) = try looked()
    let blank = InterviewBrief(id: now.newID(), interview: next.id, addedAt: now.now)
    let draft = Draft([
      "requirement-1": "SQL", "requirement-3": "Talking to planners", "ask": "A?\nB?",
    ])
    let brief = try InterviewBrief.fields.fill(blank, from: draft)
    #expect(brief.requirements.map(\.text) == ["SQL", "", "Talking to planners"])
    #expect(InterviewBrief.fields.draft(of: brief).values == draft.values)
  }
}
