import Foundation
import Journaling
import Records
import Testing
@testable import CLI

@Suite struct `Every day on the command line` {
  @Test func `a no is met in two lines, and its five steps are laid out`() async throws {
    let program = TestProgram()
    let ending = await program.run("rejection", "add", "Lumen Labs")
    #expect(ending.code == 0)
    let recovery = try #require(try await program.journal().shelf(Recovery.self).first)
    let home = try AccessFiles(program.place).home()
    #expect(
      ending.out == """
        Saved: a rejection from Lumen Labs. That is a hard message to get.
        You do not have to do anything today.
        Today suggests the five steps from Tuesday at 09:00. You can also open them now: `rebound serve`, then \(home)/writings/recovery/\(recovery.id).

        """
    )
  }

  @Test func `a no without an interview asks for nothing`() async throws {
    let program = TestProgram()
    let ending = await program.run("rejection", "add", "Lumen Labs", "--no-after-interview")
    #expect(ending.out.contains("You do not have to do anything else."))
    #expect(try await program.journal().shelf(Recovery.self).isEmpty)
  }

  @Test func `a no finds the open application whose company begins so`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer", "--stage", "applied")
    let ending = await program.run("rejection", "add", "lumen")
    #expect(ending.out.hasPrefix("Saved: a rejection from Lumen Labs, Designer."))
    let applications = try await program.journal().shelf(JobApplication.self)
    #expect(applications.map(\.stage) == [.rejected])
  }

  @Test func `which of two is meant has to be said`() async throws {
    let program = TestProgram()
    for title in ["Designer", "Researcher"] {
      _ = await program.run("application", "add", "Lumen", title, "--stage", "applied")
    }
    let unsure = await program.run("rejection", "add", "Lumen")
    #expect(unsure.code == 65)
    #expect(unsure.errors.hasPrefix("--application: "))
    let id = try #require(try await program.journal().shelf(JobApplication.self).first).id.raw.short
    #expect(await program.run("rejection", "add", "Lumen", "--application", id).code == 0)
  }

  @Test func `today says what it offers and why, and is quiet on the first day`() async throws {
    let program = TestProgram()
    #expect(await program.run("today").out.contains("Just got a no?"))
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run("interview", "add", "Lumen", "--day", "2026-11-24")
    #expect(
      await program.run("today").out == """
        Monday 23 November
        - Interview at Lumen Labs on Tuesday 24 November. This is tomorrow.

        """
    )
    let json = try #require(await program.run("today", "--json").json as? [String: Any])
    #expect(
      json.keys.sorted() == [
        "dated", "day", "freshRecovery", "nextInterview", "offering", "offers",
      ]
    )
    _ = await program.run("rejection", "add", "Helios")
    #expect(
      await program.run("today").out.hasPrefix(
        """
        Monday 23 November
        Tomorrow:
        - Interview at Lumen Labs
        You do not have to do anything today.
        """
      )
    )
    _ = await program.run(
      "plan",
      "add",
      "Walk with Jonas",
      "--day",
      "2026-11-23",
      "--time",
      "17:30"
    )
    let today = await program.run("today").out
    #expect(today.contains("Today:\n- 17:30 Walk with Jonas\nTomorrow:"))
    #expect(!today.contains("You do not have to do anything today."))
  }

  @Test func `a check-in takes a number, or asks for one`() async throws {
    let program = TestProgram()
    #expect(
      await program.run("check-in", "--mood", "7", "--feelings", "tired").out.hasPrefix("Saved. ")
    )
    #expect(await program.run(["check-in"], answering: ["4", "", "", ""]).out.hasPrefix("Saved. "))
    let nothing = await program.run(["check-in"], answering: ["", "", "", ""])
    #expect(nothing.out.contains("You left everything blank"))
    #expect(await program.run("check-in").code == 64, "nobody is there any more")
    #expect(try await program.journal().shelf(CheckIn.self).map(\.mood) == [7, 4])
    let rows = await program.run("check-in", "list", "--json").json as? [[String: Any]]
    #expect(rows?.map { $0["mood"] as? Int } == [4, 7])
  }

  @Test func `a feeling that is not on the list is answered with the list`() async {
    let ending = await TestProgram().run("check-in", "--feelings", "?")
    #expect(ending.code == 65)
    #expect(
      ending.errors.hasPrefix("--feelings: Use your own words, or these: disappointed, ")
    )
  }

  @Test func `serve is handed the port, and fills only an empty journal with a sample`()
    async throws
  {
    let program = TestProgram()
    #expect(await program.run("serve", "--port", "0", "--sample").code == 0)
    #expect(program.ports == [0])
    #expect(try await !program.journal().isEmpty)
    let again = await program.run("serve", "--sample")
    #expect(again.code == 73)
    #expect(program.ports == [0])
    #expect(await program.run("serve", "--port", "70000").code == 64)
  }
}
