import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

@Suite struct `Walking an exercise in a terminal` {
  @Test func `it asks prompt by prompt, and every answer may stay open`() async throws {
    let program = TestProgram()
    let ending = await program.run(
      ["thought"],
      answering: [
        "On the bus home.", "", "I always freeze.", "", "70", "ashamed", "", "1, 3",
      ] + Array(repeating: "", count: 12)
    )
    #expect(ending.code == 0)
    let thought = try #require(try await program.journal().shelf(ThoughtRecord.self).first)
    #expect(thought.situation == "On the bus home.")
    #expect(thought.belief == 70 && thought.intensity == nil)
    #expect(thought.habits == [Guidance.habits[0].id, Guidance.habits[2].id])
    let exercise = try #require(Guidance.exercise("thought-record"))
    for prompt in exercise.prompts { #expect(ending.told.contains(prompt.ask)) }
    #expect(ending.told.contains("1 of \(exercise.prompts.count). "))
    #expect(ending.told.contains(exercise.stop[0].trimmed))
    #expect(ending.out.contains(exercise.closing.trimmed))
    #expect(ending.out.contains("/writings/thought-record/\(thought.id)"))
    #expect(try await program.drafts().isEmpty)
  }

  @Test func `what cannot be read is asked again, and nothing else is refused`() async throws {
    let program = TestProgram()
    let ending = await program.run(["check-in"], answering: ["eleven", "11", "6", "", "", ""])
    #expect(ending.told.components(separatedBy: "Enter a number from 0 to 10.").count == 3)
    #expect(try await program.journal().shelf(CheckIn.self).map(\.mood) == [6])
  }

  @Test func `a word with a dot goes back, and the answer is there to keep or change`() async throws
  {
    let program = TestProgram()
    let ending = await program.run(
      ["check-in"],
      answering: ["4", ".back", "5", "", "A walk", ".back", ".clear", ""]
    )
    #expect(ending.told.contains("So far (press Enter to leave it as it is):\n  4"))
    let checkIn = try #require(try await program.journal().shelf(CheckIn.self).first)
    #expect(checkIn.mood == 5 && checkIn.activities.isEmpty)
  }

  @Test func `words that begin with a dot and are none of ours are answers`() async throws {
    let program = TestProgram()
    _ = await program.run(["values"], answering: [".help", "1", ".NET", "", "", "", ""])
    let writing = try #require(try await program.journal().shelf(ValuesWriting.self).first)
    #expect(writing.ownValues == [".NET"])
    #expect(writing.values == [Guidance.values[0].id])
  }

  @Test func `stopping keeps what is written, and says how to go on`() async throws {
    let program = TestProgram()
    let stopped = await program.run(["values"], answering: ["1 2", ".stop"])
    #expect(stopped.code == 0)
    #expect(stopped.out.isEmpty)
    #expect(stopped.told.contains("Your answers are saved. To continue, run `rebound values`."))
    #expect(try await program.journal().shelf(ValuesWriting.self).isEmpty)
    let on = await program.run(["values"], answering: ["", "", "", "Sunday lunch.", "", ""])
    #expect(on.told.contains("You started this today at 09:00"))
    let writing = try #require(try await program.journal().shelf(ValuesWriting.self).first)
    #expect(writing.values == Guidance.values.prefix(2).map(\.id))
    #expect(writing.writing == "Sunday lunch.")
    #expect(try await program.drafts().isEmpty)
  }

  @Test func `the end of input in the middle of an answer keeps the lines so far`() async throws {
    let program = TestProgram()
    _ = await program.run(["values"], answering: ["1", "", "The garden.", "And rain."])
    let kept = try #require(try await program.drafts().first)
    #expect(KeptExercise(payload: kept.payload)?.draft["writing"] == "The garden.\nAnd rain.")
  }

  @Test func `nothing written leaves nothing behind`() async throws {
    let program = TestProgram()
    let ending = await program.run(["values"], answering: ["", "", "", ""])
    #expect(ending.out == "You left everything blank, so nothing was saved.\n")
    let stopped = await program.run(["values"], answering: [".stop"])
    #expect(stopped.told.hasSuffix("You left everything blank, so nothing was saved."))
    #expect(try await program.drafts().isEmpty)
    #expect(try await program.journal().isEmpty)
  }

  @Test func `several half-written ones are told apart, thrown away or left`() async throws {
    let program = TestProgram()
    _ = await program.run(["values"], answering: ["1", ".stop"])
    _ = await program.run(["values"], answering: ["new", "2", ".stop"])
    #expect(try await program.drafts().count == 2)
    let ending = await program.run(
      ["values"],
      answering: ["what?", "discard 2", "yes", "", ".stop"]
    )
    #expect(ending.told.contains("You started this more than once:"))
    #expect(ending.told.contains("Draft discarded."))
    let left = try await program.drafts().compactMap { KeptExercise(payload: $0.payload) }
    #expect(left.map { $0.draft["values"] } == [Guidance.values[1].id])
  }

  @Test func `one is thrown away only after its first words were asked about`() async throws {
    let program = TestProgram()
    _ = await program.run(["values"], answering: ["1", "", "The garden.", ".", ".stop"])
    let kept = await program.run(["values"], answering: ["discard", "no", ".stop"])
    #expect(kept.told.contains("Delete “The garden.”? This cannot be undone."))
    #expect(try await program.drafts().count == 1)
    _ = await program.run(["values"], answering: ["discard", "yes", ".stop"])
    #expect(try await program.drafts().isEmpty)
  }

  @Test func `longer answers can be written in an editor`() async throws {
    let program = TestProgram(editor: { $0 + "From the editor.\n\nTwo paragraphs.\n" })
    _ = await program.run(["values", "--editor"], answering: ["1", "", ""])
    let writing = try #require(try await program.journal().shelf(ValuesWriting.self).first)
    #expect(writing.writing == "From the editor.\n\nTwo paragraphs.")
    let none = await TestProgram().run(
      ["values", "--editor"],
      answering: ["1", "Cooking", "", ""]
    )
    #expect(none.told.contains("Rebound could not open an editor."))
  }

  @Test func `what was edited meanwhile is joined, as on the page`() async throws {
    let program = TestProgram()
    _ = await program.run("values", "--values", "family", "--shows-up", "At lunch")
    var writing = try await beginChange(at: program)
    writing.showsUp = "On Sunday"
    let edited = writing
    try await program.environment.open().keeper.commit { _ in [.save(edited)] }
    _ = await program.run(["values"], answering: ["", "", "", "Sunday lunch.", "", ""])
    let saved = try await program.journal().shelf(ValuesWriting.self)
    #expect(saved.map(\.showsUp) == ["On Sunday"])
    #expect(saved.map(\.writing) == ["Sunday lunch."])
  }

  @Test func `what was removed meanwhile is saved as a new one`() async throws {
    let program = TestProgram()
    _ = await program.run("values", "--values", "family")
    let writing = try await beginChange(at: program)
    try await program.environment.open().keeper.commit { _ in [.remove(writing.reference)] }
    let ending = await program.run(["values"], answering: ["", "", "", "Sunday lunch.", "", ""])
    #expect(ending.told.contains("It is saved as a new one."))
    let saved = try await program.journal().shelf(ValuesWriting.self)
    #expect(saved.map(\.writing) == ["Sunday lunch."])
    #expect(saved.first?.id != writing.id)
  }

  /// The first writing about values, with a change of it begun on its page.
  private func beginChange(at program: TestProgram) async throws -> ValuesWriting {
    let keeper = try program.environment.open().keeper
    let journal = try await keeper.journal()
    let writing = try #require(journal.shelf(ValuesWriting.self).first)
    var context = ExerciseContext()
    context.editing = writing.id.raw
    let kept = KeptExercise(
      beginning: "values-writing",
      try #require(ExerciseForms.form("values-writing")),
      in: context,
      journal,
      program.clock.surroundings
    )
    let tab = program.clock.surroundings.newRecordID().description
    try await keeper.keep(
      KeptDraft(key: .exercise("values-writing", tab), savedAt: .start, payload: kept.payload)
    )
    return writing
  }

  @Test func `with JSON nothing else stands on standard output`() async throws {
    let ending = await TestProgram().run(["check-in", "--json"], answering: ["6", "", "", ""])
    #expect((ending.json as? [String: Any])?["mood"] as? Int == 6)
  }

  @Test func `erasing everything takes what an editor left behind when it was killed`() async throws
  {
    let program = TestProgram(onDisk: [])
    _ = await program.run("check-in", "--mood", "6")
    let file = AnswerFile.new(in: program.place.directory)
    try Data("Sunday lunch".utf8).write(to: file)
    _ = await program.run("erase", "--everything", "--yes")
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `somebody who wants no numbers is asked for none, or in words`() async throws {
    let program = TestProgram()
    try await program.prefer { $0.scalesOff = true }
    let ending = await program.run(["check-in"], answering: ["tired", "", ""])
    #expect(!ending.told.contains("very low"))
    try await program.prefer { ($0.scalesOff, $0.numbersOff) = (false, true) }
    let words = await program.run(["check-in"], answering: ["5", "", "", ""])
    #expect(words.told.contains("  1  very low"))
    #expect(try await program.journal().shelf(CheckIn.self).map(\.mood) == [nil, 10])
  }
}

@Suite struct `Answers as flags` {
  @Test func `every field of a record is a flag`() {
    let commands: [(any ReboundCommand.Type, String)] = [
      (Ask<CheckInAsked>.self, "check-in"), (Ask<DebriefForm>.self, "debrief"),
      (Ask<FieldNotesForm>.self, "field-notes"), (Ask<ThoughtAsked>.self, "thought"),
      (Ask<ValuesAsked>.self, "values"), (Ask<LessonAsked>.self, "lesson"),
    ]
    for (command, name) in commands {
      #expect(!command.asked.isEmpty)
      for field in command.asked {
        #expect(command.helpMessage().contains("--\(field.name) "), "\(name) \(field.name)")
      }
    }
  }

  @Test(arguments: ["check-in", "debrief", "thought", "values", "lesson add"])
  func `nobody there and no flag is a clear slip`(name: String) async {
    let ending = await TestProgram().run(name.split(separator: " ").map(String.init))
    #expect(ending.code == 64)
    #expect(
      ending.errors.hasPrefix(
        "This is not a terminal, so Rebound cannot ask. Answer with flags; `rebound "
      )
    )
  }

  @Test func `a debrief leaves its lessons, and prints itself`() async throws {
    let program = TestProgram()
    let ending = await program.run(
      "debrief",
      "--keep",
      "Asking about the team",
      "--change",
      "Pause first",
      "--in-my-hands",
      "The start",
      "--in-my-hands",
      "The end",
      "--json"
    )
    let printed = try #require(ending.json as? [String: Any])
    #expect(printed["inMyHands"] as? [String] == ["The start", "The end"])
    #expect(try await program.journal().shelf(Lesson.self).map(\.sort) == [.keep, .change])
    let listed = await program.run("debrief", "list", "--json").json as? [[String: Any]]
    #expect(listed?.first?["id"] as? String == printed["id"] as? String)
  }

  @Test func `every problem is named with its flag, and nothing is saved`() async throws {
    let program = TestProgram()
    let ending = await program.run(
      "thought",
      "--belief",
      "75",
      "--habits",
      "?",
      "--thought",
      "I always freeze"
    )
    #expect(ending.code == 65)
    #expect(ending.errors.contains("--belief: Enter a number from 0 to 100, in steps of 10."))
    #expect(ending.errors.contains("--habits: Use one of: all-or-nothing, "))
    #expect(try await program.journal().isEmpty)
  }

  @Test func `what is written belongs to the recovery that is open`() async throws {
    let program = TestProgram()
    _ = await program.run("rejection", "add", "Lumen Labs")
    _ = await program.run("thought", "--thought", "I always freeze")
    _ = await program.run("values", "--values", "family", "--recovery", "lumen")
    let journal = try await program.journal()
    let recovery = try #require(journal.shelf(Recovery.self).first)
    #expect(journal.shelf(ThoughtRecord.self).map(\.recovery) == [recovery.id])
    #expect(journal.shelf(ValuesWriting.self).map(\.recovery) == [recovery.id])
    let unknown = await program.run("values", "--values", "family", "--recovery", "Helios")
    #expect(unknown.code == 65)
  }

  @Test func `a day makes a check-in one of that day`() async throws {
    let program = TestProgram()
    _ = await program.run("check-in", "--mood", "3", "--day", "2026-11-21", "--time", "20:00")
    let checkIn = try #require(try await program.journal().shelf(CheckIn.self).first)
    #expect(checkIn.day == Day("2026-11-21"))
    let ahead = await program.run("check-in", "--mood", "3", "--day", "2026-12-24")
    #expect(ahead.errors == "--day: Enter today or an earlier date.")
  }
}

extension TestProgram {
  func drafts() async throws -> [KeptDraft] { try await environment.open().keeper.drafts() }

  func prefer(_ change: (inout Preferences) -> Void) async throws {
    let keeper = try environment.open().keeper
    var preferences = try await keeper.journal().preferences(zone: .berlin)
    change(&preferences)
    let changed = preferences
    try await keeper.commit { _ in [.save(changed)] }
  }
}
