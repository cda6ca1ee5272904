import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

@Suite struct `Practising in a terminal` {
  private func program(_ questions: String...) async -> TestProgram {
    let program = TestProgram()
    for question in questions { _ = await program.run("practice", "add", "--question", question) }
    return program
  }

  private func reviews(_ program: TestProgram) async throws -> [PracticeReview] {
    Array(try await program.journal().shelf(PracticeReview.self))
  }

  @Test func `asks today's questions one by one, and grades by behaviour beforehand`() async throws
  {
    let program = await program("Why us?", "Why now?")
    let ending = await program.run(
      ["practice"],
      answering: [
        // words: a person's own answer
        "The team.", "", "", "5", "5", "5", "y", "n", "", "Result first",
        "", "", "", "", "", "", "", "y", "", "",
      ]
    )
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.told.contains("Question 1 of 2. Answer this one out loud, if you can."))
    #expect(ending.told.contains("Question 2 of 2."))
    #expect(ending.told.contains("You are done for today."))
    #expect(ending.out.contains("Saved. This question comes back "))
    let saved = try await reviews(program)
    #expect(saved.map(\.rating) == [.easy, .hard] && saved[0].answer == "The team.")
    #expect(saved[0].isAloud && saved[0].tryNext == "Result first" && saved[1].usedNotes)
    #expect(saved[0].wording == "Why us?")
  }

  @Test func `stopping keeps the answer, for the page too, and going on finds it`() async throws {
    let program = await program("Why us?")
    let stopped = await program.run(["practice"], answering: ["The team.", "", ".stop"])
    #expect(stopped.told.contains("Your answer is saved, here and on its page."))
    #expect(try await reviews(program).isEmpty)
    let kept = try #require(try await program.drafts().first)
    #expect(kept.key.form == "practice")
    let draft = try JSONDecoder().decode(Draft.self, from: kept.payload)
    #expect(draft["answer"] == "The team.")
    let on = await program.run(["practice"], answering: Array(repeating: "", count: 12))
    #expect(on.told.contains("The team."))
    #expect(try await reviews(program).map(\.answer) == ["The team."])
    #expect(try await program.drafts().isEmpty)
  }

  @Test func `leaves the next one for tomorrow, or ends, between two questions`() async throws {
    let program = await program("Why us?", "Why now?", "Why you?")
    let one = ["", "", "", "", "", "", "", "", ""]
    let ending = await program.run(["practice"], answering: one + [".skip", ".stop"])
    #expect(ending.told.contains("You stopped for today. The rest can wait."))
    #expect(try await reviews(program).count == 1)
    #expect(try await program.journal().shelf(SetAside.self).count == 1)
  }

  @Test func `takes an answer as flags, and names every problem`() async throws {
    let program = await program("Why us?")
    let saved = await program.run("practice", "why", "--rating", "good", "--rubric-evidence", "4")
    #expect(saved.out.hasPrefix("Saved. This question comes back "))
    #expect(try await reviews(program).map(\.rubric) == [["evidence": 4]])
    let bad = await program.run("practice", "why", "--rating", "fine", "--rubric-evidence", "9")
    #expect(bad.code == 65 && bad.errors.contains("--rating: Use one of: again, hard, good, easy."))
    #expect(bad.errors.contains("--rubric-evidence: "))
    let unnamed = await program.run("practice", "--rating", "good")
    #expect(unnamed.code == 64)
    let none = await program.run("practice", "nothing like it", "--rating", "good")
    #expect(none.code == 65 && none.errors.contains("`rebound practice list` shows them."))
  }

  @Test func `lists what comes round, and today's in its order`() async throws {
    let program = await program("Why us?", "Why now?")
    _ = await program.run("practice", "why us", "--rating", "easy")
    let all = await program.run("practice", "list", "--json").json as? [[String: Any]]
    #expect(all?.map { $0["turn"] as? String } == ["new", "on"])
    let today = await program.run("practice", "list", "--today", "--json").json as? [[String: Any]]
    #expect(today?.map { $0["question"] as? String } == ["Why now?"])
    #expect(await TestProgram().run("practice", "list").out.contains("rebound practice bank"))
  }

  @Test func `looks through the bank, and takes from it once`() async throws {
    let program = TestProgram()
    let family = try #require(Guidance.questionFamilies.first)
    let listed = await program.run("practice", "bank", "--type", family.type.rawValue, "--json")
    let families = listed.json as? [[String: Any]]
    #expect(families?.allSatisfy { $0["type"] as? String == family.type.rawValue } == true)
    let shown = await program.run("practice", "bank", "show", family.id)
    for text in family.wordings + [family.trap] { #expect(shown.out.contains(text)) }
    let added = await program.run("practice", "bank", "add", family.id)
    #expect(added.out.contains("rebound undo "))
    #expect(await program.run("practice", "bank").out.contains("\(family.id) *"))
    #expect(await program.run("practice", "bank", "add", family.id).out.contains("already"))
    #expect(await program.run("practice", "bank", "show", "no-such").code == 65)
    let starters = await program.run("practice", "bank", "--starter-set", "--json").json as? [Any]
    #expect(starters?.count == 10)
  }

  @Test func `brings a deck in from Anki, and takes it out again`() async throws {
    let program = TestProgram()
    let file = try program.file("deck.txt", "#separator:tab\nWhy us?\tThe team.\n\t\nWhy now?\t\n")
    let looked = await program.run("practice", "import", file, "--dry-run")
    #expect(looked.out.contains("2 questions") && looked.out.contains("Nothing was saved."))
    let saved = await program.run("practice", "import", file, "--yes")
    #expect(saved.out.contains("To undo all of it: rebound undo "))
    let again = await program.run("practice", "import", file, "--yes")
    #expect(again.out.contains("Everything in the file is already in your journal."))
    let out = await program.run("practice", "export")
    #expect(
      out.out.hasPrefix("#separator:tab\n#html:true\n")
        && out.out.contains("\tWhy us?\tThe team.\t")
    )
    let bad = try program.file("bad.txt", "#separator:dash\na-b\n")
    let refused = await program.run("practice", "import", bad)
    #expect(refused.code == 65 && refused.errors.contains("Rebound can read tab"))
  }
}
