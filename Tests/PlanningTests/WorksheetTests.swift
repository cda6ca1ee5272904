import Foundation
import Records
import Support
import Testing

@Suite struct `A worksheet` {
  private let form: ExerciseForm
  private let today = Surroundings.fixed().today

  init() throws {
    form = try #require(ExerciseForms.form("no-answer"))
  }

  private func saved(
    _ answers: [String: String],
    editing: RecordID? = nil,
    in start: Journal = Journal(),
    seed: UInt64 = 3
  ) throws -> Journal {
    var context = ExerciseContext()
    context.editing = editing
    var draft = form.begin(start, context, .fixed(seed: seed))
    for (name, answer) in answers { draft[name] = answer }
    return start.after(try form.finish(draft, start, context, .fixed(seed: seed)).changes)
  }

  @Test func `is about the person who writes it, in every text of every exercise`() {
    for field in Worksheet.fields.fields where field.about != .myself {
      switch field.control {
      case .day, .choice, .choices: continue
      default: Issue.record("\(field.name) takes text that nobody reads for words of risk")
      }
    }
    #expect(Worksheet.fields.fields.count > 60)
  }

  @Test(arguments: [
    ("plan-on", "garbage"), ("plan-on", "12/24/2026"), ("ask", "bogus"), ("ask", "teams\nteams"),
  ])
  func `refuses a day that is none, and what is not on the list`(field: String, answer: String) {
    var worksheet = Worksheet(id: Surroundings.fixed().newID(), writtenAt: Surroundings.fixed().now)
    let asked = Worksheet.fields.fields.first { $0.name == "so-close-\(field)" }
    #expect(asked?.write(&worksheet, answer) == false)
    #expect(asked?.write(&worksheet, field == "ask" ? "teams" : "2026-12-24") == true)
  }

  @Test func `keeps each answer by exercise and field`() throws {
    let journal = try saved(["words": "I did my part.", "nudge": "leave"])
    let worksheet = try #require(journal.shelf(Worksheet.self).first)
    #expect(worksheet.exercise == "no-answer" && worksheet["words"] == "I did my part.")
    #expect(
      worksheet.answers == ["no-answer-words": "I did my part.", "no-answer-nudge": "leave"]
    )
    #expect(worksheet.words == ["I did my part."], "a choice is no text to search")
  }

  @Test func `plans one thing and reminds of one day, however often it is saved`() throws {
    let answers = [
      "plan": "Send the résumé", "plan-on": (today + 2).description,
      "let-go-on": (today + 5).description,
    ]
    let journal = try saved(answers)
    let actions = journal.shelf(PlannedAction.self)
    #expect(actions.filter { !$0.isReminder }.map(\.title) == ["Send the résumé"])
    #expect(actions.filter(\.isReminder).map(\.day) == [today + 5])
    let id = try #require(journal.shelf(Worksheet.self).first).id.raw
    let again = try saved(["plan": ""], editing: id, in: journal, seed: 4)
    #expect(again.shelf(PlannedAction.self).map(\.isReminder) == [true])
  }

  @Test func `of an exercise that only a newer Rebound has is kept, and belongs to none here`() {
    var worksheet = Worksheet(id: Identifier(.numbered(1)), writtenAt: .start)
    worksheet.exercise = "of-tomorrow"
    #expect(ExerciseForms.exerciseID(of: worksheet) == nil)
    #expect(ExerciseForms.form(of: worksheet) == nil)
  }
}

@Suite struct `A week plan` {
  private let today = Surroundings.fixed().today

  private func saved(
    _ answers: [String: String],
    editing: RecordID? = nil,
    in start: Journal = Journal(),
    seed: UInt64 = 3
  ) throws -> Journal {
    let form = try #require(ExerciseForms.form("week-plan"))
    var context = ExerciseContext()
    context.editing = editing
    var draft = form.begin(start, context, .fixed(seed: seed))
    for (name, answer) in answers { draft[name] = answer }
    return start.after(try form.finish(draft, start, context, .fixed(seed: seed)).changes)
  }

  @Test func `puts each day into the plan, and one look back after the week`() throws {
    let journal = try saved([
      "monday": "Two postings", "thursday": "Call Marek", "week-from": today.description,
    ])
    let actions = journal.shelf(PlannedAction.self).filter { !$0.isReminder }
    #expect(Set(actions.map(\.title)) == ["Two postings", "Call Marek"])
    for action in actions {
      let day = try #require(action.day)
      #expect((today...(today + 6)).contains(day))
      #expect(day.weekday == (action.title == "Call Marek" ? 4 : 1))
    }
    #expect(journal.shelf(PlannedAction.self).filter(\.isReminder).map(\.day) == [today + 7])
  }

  @Test func `that is moved or shortened moves and shortens what it planned`() throws {
    let journal = try saved(["monday": "Two postings", "thursday": "Call Marek"])
    let id = try #require(journal.shelf(WeekPlan.self).first).id.raw
    let changed = ["monday": "", "week-from": (today + 7).description]
    let after = try saved(changed, editing: id, in: journal, seed: 4)
    let actions = after.shelf(PlannedAction.self).filter { !$0.isReminder }
    #expect(actions.map(\.title) == ["Call Marek"])
    #expect(actions.first?.day?.weekday == 4)
    #expect(actions.allSatisfy { $0.day.map { $0 >= today + 7 } ?? false })
  }
}

@Suite struct `A summary of oneself` {
  @Test func `begins with what was written elsewhere, and then with the last one`() throws {
    var journal = Journal()
    var story = Story(id: Identifier(.numbered(1)), addedAt: .start, title: "The lost delivery")
    story.result = "Everybody ate."
    var priorities = Priorities(id: Identifier(.numbered(2)), writtenAt: .start)
    priorities.strengths = "Calming a full room"
    priorities.first = "Day shifts"
    journal = journal.after([.save(story), .save(priorities)])
    let form = try #require(ExerciseForms.form("self-summary"))
    var draft = form.begin(journal, ExerciseContext(), .fixed(seed: 5))
    #expect(draft["strengths"] == "Calming a full room")
    #expect(draft["stories"] == "The lost delivery" && draft["suits"] == "Day shifts")
    draft["words"] = "I keep things running."
    journal = journal.after(
      try form.finish(draft, journal, ExerciseContext(), .fixed(seed: 5)).changes
    )
    #expect(journal.selfSummary?.inShort == "I keep things running.")
    let next = form.begin(journal, ExerciseContext(), .fixed(seed: 6))
    #expect(next["words"] == "I keep things running.")
  }

  @Test func `is on the brief of every interview`() throws {
    let (start, _, interview) = Telling.interviewed()
    var summary = SelfSummary(id: Identifier(.numbered(9)), writtenAt: .start)
    summary.inShort = "I keep things running."
    let journal = start.after([.save(summary)])
    #expect(journal.briefSheet(of: interview, .fixed()).inShort == "I keep things running.")
    #expect(start.briefSheet(of: interview, .fixed()).inShort.isEmpty)
  }
}

@Suite struct `A reason described in words` {
  @Test func `keeps a number between the answers until another answer is chosen`() throws {
    var record = ExplanationDials(id: Identifier(.numbered(1)), writtenAt: .start)
    record.before.lasting = 5
    let draft = ExplanationDials.fields.draft(of: record)
    #expect(draft["lasting"] == "6")
    #expect(try ExplanationDials.fields.fill(record, from: draft).before.lasting == 5)
    let changed = try ExplanationDials.fields.fill(record, from: Draft(["lasting": "0"]))
    #expect(changed.before.lasting == 0)
    #expect(throws: Problems.self) {
      try ExplanationDials.fields.fill(record, from: Draft(["lasting": "7"]))
    }
  }
}
