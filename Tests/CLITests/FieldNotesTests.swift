import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

@Suite struct `Field notes on the command line` {
  @Test func `they are about the last interview, and say nothing of those ahead`() async throws {
    let program = try await interviewed()
    _ = await program.run("application", "add", "Helios", "Analyst")
    _ = await program.run("interview", "add", "Helios", "--day", "2026-11-30")
    let ending = await program.run("field-notes", "--prediction", "60", "--item-r1", "3")
    #expect(ending.code == 0)
    let journal = try await program.journal()
    let notes = try #require(journal.shelf(FieldNotes.self).first)
    #expect(journal[journal[notes.interview]?.application]?.company == "Lumen Labs")
    #expect(notes.prediction == 60 && notes.items == ["r1": 3])
    _ = await program.run("field-notes", "helios", "--prediction", "20")
    #expect(try await program.journal().shelf(FieldNotes.self).count == 2)
  }

  @Test func `a second time adds to the same notes`() async throws {
    let program = try await interviewed()
    _ = await program.run("field-notes", "--questions", "Why us?")
    _ = await program.run("field-notes", "--went-well", "The tour")
    let notes = try await program.journal().shelf(FieldNotes.self)
    #expect(notes.map(\.wentWell) == ["The tour"])
    #expect(notes.first?.questions.map(\.text) == ["Why us?"])
  }

  @Test func `once the answer is known, guess and counts stay and words can be added`() async throws
  {
    let program = try await interviewed()
    _ = await program.run("field-notes", "--prediction", "60")
    _ = await program.run("rejection", "add", "Lumen")
    let refused = await program.run("field-notes", "--prediction", "10", "--went-well", "The tour")
    #expect(refused.code == 65)
    #expect(
      refused.errors == "--prediction: You saved the outcome, so this answer cannot be changed."
    )
    #expect(await program.run("field-notes", "--went-well", "The tour").code == 0)
    let notes = try #require(try await program.journal().shelf(FieldNotes.self).first)
    #expect(notes.prediction == 60 && notes.wentWell == "The tour")
  }

  @Test func `notes that begin after the answer are marked as late`() async throws {
    let program = try await interviewed()
    _ = await program.run("rejection", "add", "Lumen")
    let walked = await program.run(["field-notes"], answering: ["Why us?", "", "2", ".stop"])
    #expect(walked.told.contains("so these notes are marked as late"))
    #expect(!walked.told.contains("How likely"))
    _ = await program.run("field-notes", "--item-c1", "4")
    let shown = await program.run("field-notes", "show", "--json").json as? [String: Any]
    #expect(shown?["isLate"] as? Bool == true)
    #expect((shown?["items"] as? [String: Any])?["c1"] as? Int == 4)
    #expect(
      await program.run("field-notes", "show").out.contains(
        "You wrote these after you knew the outcome."
      )
    )
  }

  @Test func `half-written ones are kept where the page keeps them, questions in rows`()
    async throws
  {
    let program = try await interviewed()
    _ = await program.run(["field-notes"], answering: ["60", "Why us?", "And rain?", "", ".stop"])
    let interview = try #require(try await program.journal().shelf(Interview.self).first)
    let draft = try #require(try await program.drafts().first)
    #expect(draft.key == DraftKey(form: "field-notes", tab: interview.id.description))
    let typed = try #require(HalfWritten(payload: draft.payload)).values
    #expect(
      typed == ["prediction": "60", "question-1": "Why us?", "question-2": "And rain?"]
    )
  }

  @Test func `what the page kept is gone on with`() async throws {
    let program = try await interviewed()
    let interview = try #require(try await program.journal().shelf(Interview.self).first)
    let typed = ["prediction": "35", "question-1": "Why us?", "score-1": "4"]
    try await program.environment.open().keeper.keep(
      KeptDraft(
        key: .fieldNotes(interview.id),
        savedAt: .start,
        payload: try HalfWritten(values: typed, revision: 0).payload
      )
    )
    let ending = await program.run(
      ["field-notes"],
      answering: ["", "2"] + Array(repeating: "", count: 20)
    )
    #expect(ending.told.contains("You started this today at 09:00"))
    let notes = try #require(try await program.journal().shelf(FieldNotes.self).first)
    #expect(notes.prediction == 35 && notes.items == ["r1": 2])
    #expect(notes.questions.map(\.text) == ["Why us?"])
    #expect(try await program.drafts().isEmpty)
  }

  @Test func `a goal or a change is asked about where one was brought along`() async throws {
    let program = try await interviewed()
    let none = await program.run("field-notes", "--practised", "yes")
    #expect(none.errors.hasPrefix("--practised: You did not set a learning goal"))
    let now = program.clock.surroundings
    var goal = Goal(id: now.newID(), setAt: now.now.addingTimeInterval(-10 * 86_400))
    goal.behaviour = "One example in each answer"
    let set = goal
    try await program.environment.open().keeper.commit { _ in [.save(set)] }
    let walked = await program.run(
      ["field-notes"],
      answering: Array(repeating: "", count: 17) + ["yes", ""]
    )
    #expect(walked.told.contains("One example in each answer"))
    let notes = try #require(try await program.journal().shelf(FieldNotes.self).first)
    #expect(notes.goal == goal.id && notes.practised == .yes)
  }

  @Test func `without an interview there is nothing to note`() async {
    let ending = await TestProgram().run("field-notes", "--prediction", "60")
    #expect(ending.code == 65)
    #expect(ending.errors.hasPrefix("No interviews yet."))
  }

  private func interviewed() async throws -> TestProgram {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run("interview", "add", "Lumen", "--day", "2026-11-20", "--round", "Panel")
    return program
  }
}

@Suite struct `Lessons on the command line` {
  @Test func `they are added, found, set aside and brought back`() async throws {
    let program = TestProgram()
    _ = await program.run("lesson", "add", "--text", "Asking about the team")
    _ = await program.run(
      "lesson",
      "add",
      "--sort",
      "change",
      "--text",
      "Pause",
      "--if-cue",
      "they ask why",
      "--then-action",
      "breathe once"
    )
    #expect(await program.run("lesson", "--search", "team").out.contains("keep"))
    let changes = await program.run("lesson", "--sort", "change").out
    #expect(changes.contains("If they ask why, then I will breathe once"))
    #expect(!changes.contains("team"))
    #expect(await program.run("lesson", "--sort", "both").code == 65)
    let id = try #require(try await program.journal().lessons(.change).first).id.raw.short
    #expect(await program.run("lesson", "set-aside", id).out == "Set aside: Pause\n")
    #expect(try await program.journal().lessons(.change).isEmpty)
    #expect(!(await program.run("lesson").out.contains("Pause")))
    #expect(await program.run("lesson", "list", "--all").out.contains("set aside"))
    _ = await program.run("lesson", "set-aside", id, "--back")
    #expect(try await program.journal().lessons(.change).count == 1)
    #expect(await program.run("lesson", "set-aside", "nothing").code == 65)
  }

  @Test func `one can be told in a terminal, and its words are needed`() async throws {
    let program = TestProgram()
    let ending = await program.run(
      ["lesson", "add"],
      answering: ["2", "", "Pause before I answer", "", "they ask why", "breathe once"]
    )
    #expect(ending.told.contains("This is required."))
    let lesson = try #require(try await program.journal().shelf(Lesson.self).first)
    #expect(lesson.sort == .change && lesson.thenAction == "breathe once")
    let skipped = await program.run(
      ["lesson", "add"],
      answering: ["2", ".skip", "", "", "", "Pause", "", "", ""]
    )
    #expect(skipped.told.contains("The lesson: This is required."))
    #expect(try await program.journal().lessons(.change).map(\.text).contains("Pause"))
    #expect(
      await program.run("lesson", "add", "--sort", "keep").errors == "--text: This is required."
    )
  }
}
