import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

@Suite struct `A walk that a page writes into too` {
  @Test func `loses nothing of either`() async throws {
    let program = TestProgram()
    let keeper = try program.environment.open().keeper
    let surroundings = program.clock.surroundings
    let form = try #require(ExerciseForms.form("thought-record"))
    let begun = KeptExercise(
      beginning: "thought-record",
      form,
      in: ExerciseContext(),
      try await keeper.journal(),
      surroundings
    )
    let (drafts, key) = (WalkDrafts(keeper: keeper), DraftKey.exercise("thought-record", "one"))
    _ = try await drafts.keep(begun, given: begun.draft, as: key, form.fields)
    var page = begun
    page.draft["situation"] = "On the page"
    page.draft["evidence-for"] = "Only on the page"
    try await keeper.keep(KeptDraft(key: key, savedAt: .start, payload: try page.payload))
    var terminal = begun
    terminal.draft["situation"] = "In the terminal"
    let joined = try await drafts.keep(terminal, given: begun.draft, as: key, form.fields)
    #expect(joined.keptTwice == ["situation"])
    #expect(joined.kept.draft["situation"] == "On the page\n\nIn the terminal")
    #expect(joined.kept.draft["evidence-for"] == "Only on the page")
  }
}
