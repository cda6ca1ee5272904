import Foundation
import Insights
import Records
import Testing
@testable import CLI

@Suite struct `People made up on the command line` {
  @Test func `what simulate writes, import archive reads whole, and insights speak of it`()
    async throws
  {
    let program = TestProgram()
    let made = await program.run(
      "simulate",
      "--seed",
      "7",
      "--weak",
      "round-to-next",
      "--odds",
      "0.1",
      "--interviews",
      "25"
    )
    #expect(made.code == 0)
    let file = try program.file("made-up.jsonl", made.out)
    #expect(await program.run("import", "archive", file, "--yes").code == 0)
    let journal = try await program.journal()
    #expect(journal.shelf(Interview.self).count >= 25)
    #expect(journal.shelf(CheckIn.self).count > 10)
    #expect(journal.unknown.isEmpty)
    let ground = InsightGround(journal, program.environment.surroundings())
    #expect(FunnelReading(ground).lowest == .first)
  }

  @Test func `a seed makes the same person every time, and another seed somebody else`() async {
    let program = TestProgram()
    func made(_ seed: String) async -> String {
      await program.run("simulate", "--seed", seed, "--interviews", "3").out
    }
    let first = await made("1")
    #expect(await made("1") == first)
    #expect(await made("2") != first)
  }

  @Test func `several people need a place to be written to`() async {
    #expect(await TestProgram().run("simulate", "--people", "2").code == 64)
  }
}
