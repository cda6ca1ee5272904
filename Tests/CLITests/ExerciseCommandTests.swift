import Foundation
import Records
import Testing
@testable import CLI

@Suite struct `The command for exercises` {
  @Test(arguments: [
    "gap-story", "no-answer", "so-close", "after-a-layoff", "week-plan", "week-back", "nerves",
    "fairness", "adjustments", "pay-talk", "ways-in", "what-else", "self-summary",
  ])
  func `walks each of the new ones, prompt by prompt`(id: String) async throws {
    let program = TestProgram()
    let exercise = try #require(Guidance.exercise(id))
    let form = try #require(exercise.record.flatMap(ExerciseForms.form))
    let answers = exercise.prompts.flatMap { prompt -> [String] in
      let fields = (prompt.fields ?? []).compactMap { asked in
        form.fields.first { $0.name == asked.name }
      }
      return fields.isEmpty ? [""] : fields.flatMap(\.control.typed)
    }
    let ending = await program.run(["exercise", id], answering: answers)
    #expect(ending.code == 0, "\(ending.errors)")
    for prompt in exercise.prompts { #expect(ending.told.contains(prompt.ask)) }
    #expect(ending.out.contains(exercise.closing.trimmed))
    let journal = try await program.journal()
    #expect(journal.all(of: form.kind).count == 1)
    #expect(try await program.drafts().isEmpty)
  }

  @Test func `lists them all, in words and as JSON`() async throws {
    let program = TestProgram()
    let list = await program.run(["exercise"])
    #expect(Guidance.exercises.allSatisfy { list.out.contains($0.id) })
    let json = try #require(
      await program.run(["exercise", "--json"]).json as? [[String: Any]]
    )
    #expect(json.count == Guidance.exercises.count)
    #expect(json.allSatisfy { $0["grade"] is String && $0["minutes"] is [Int] })
  }

  @Test func `prints what is only read, and names the page of what has one`() async throws {
    let program = TestProgram()
    let read = await program.run(["exercise", "patience"])
    #expect(read.code == 0 && read.out.contains("Does it help to push harder?"))
    let paged = await program.run(["exercise", "who-to-ask"])
    #expect(paged.code == 0 && paged.out.contains("/exercises/who-to-ask"))
  }

  @Test func `suggests a name for one that is misspelled`() async throws {
    let ending = await TestProgram().run(["exercise", "gap-storry"])
    #expect(ending.code != 0 && ending.errors.contains("Did you mean `gap-story`?"))
  }
}

extension Control {
  /// What somebody types: texts of several lines end with an empty one.
  fileprivate var typed: [String] {
    switch self {
    case .prose, .lines: ["Some words of mine", ""]
    case .choice, .choices: ["1"]
    case .day: ["2026-11-26"]
    default: ["Some words of mine"]
    }
  }
}
