import Foundation
import Insights
import Records
import Testing
@testable import CLI

@Suite struct `People made up on the command line` {
  @Test func `what simulate writes, import archive reads whole, and insights speak of it`()
    async throws
  {
    let desk = CommandDesk()
    let made = await desk.run(
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
    let file = try desk.file("made-up.jsonl", made.out)
    #expect(await desk.run("import", "archive", file, "--yes").code == 0)
    let journal = try await desk.journal()
    #expect(journal.shelf(Interview.self).count >= 25)
    #expect(journal.shelf(CheckIn.self).count > 10)
    #expect(journal.unknown.isEmpty)
    let ground = InsightGround(journal, desk.desk.surroundings())
    #expect(FunnelReading(ground).lowest == .round)
  }

  @Test func `a seed makes the same person every time, and another seed somebody else`() async {
    let desk = CommandDesk()
    func made(_ seed: String) async -> String {
      await desk.run("simulate", "--seed", seed, "--interviews", "3").out
    }
    let first = await made("1")
    #expect(await made("1") == first)
    #expect(await made("2") != first)
  }

  @Test func `several people need a place to be written to`() async {
    #expect(await CommandDesk().run("simulate", "--people", "2").code == 64)
  }
}
