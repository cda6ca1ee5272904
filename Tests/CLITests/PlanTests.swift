import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

@Suite struct `The plan on the command line` {
  @Test func `something is planned, moved, done, and no longer listed`() async throws {
    let program = TestProgram()
    _ = await program.run("plan", "add", "Walk to the river", "--day", "2026-11-24")
    #expect(await program.run("plan", "move", "walk", "--day", "2026-11-25").code == 0)
    #expect(await program.run("plan").out.contains("Walk to the river"))
    #expect(await program.run("plan", "done", "river").out == "Done: Walk to the river.\n")
    let actions = try await program.journal().shelf(PlannedAction.self)
    #expect(actions.map(\.state) == [.done] && actions.map(\.day) == [Day("2026-11-25")])
    #expect((await program.run("plan", "--json").json as? [Any])?.isEmpty == true)
  }

  @Test func `an interview elsewhere stands at the hour it has here`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run(
      ["interview", "add", "Lumen", "--day", "2026-11-27", "--time", "20:00"]
        + ["--zone", "America/New_York"]
    )
    _ = await program.run("plan", "add", "Early walk", "--day", "2026-11-28", "--time", "06:00")
    let rows = try #require(await program.run("plan", "--json").json as? [[String: Any]])
    #expect(rows.map { $0["day"] as? String } == ["2026-11-28", "2026-11-28"])
    #expect(rows.map { $0["time"] as? String } == ["02:00", "06:00"])
    let brief = await program.run("brief").out
    #expect(brief.contains("20:00 America/New_York time, Saturday 02:00 for you"))
  }

  @Test(arguments: ["", " "], ["done", "drop", "move"])
  func `no name means nothing, be there only one`(_ name: String, _ verb: String) async throws {
    let program = TestProgram()
    _ = await program.run("plan", "add", "Walk")
    #expect(await program.run("plan", verb, name).code == 65)
    #expect(try await program.journal().shelf(PlannedAction.self).map(\.state) == [.open])
  }

  @Test(arguments: ["done", "drop", "move"])
  func `what was removed meanwhile is not brought back`(_ verb: String) async throws {
    let (memory, appends) = (MemoryStore(), Counter())
    let page = JournalKeeper(store: memory, writer: "page", maximumAge: .zero) { .fixed(seed: 99) }
    let store = TappedStore(memory) { call in
      guard call == .append, appends.next() == 2 else { return }
      let gone = try await page.journal().shelf(PlannedAction.self).map(\.reference)
      try await page.commit { _ in gone.map { .remove($0) } }
    }
    let program = TestProgram(store: store)
    _ = await program.run("plan", "add", "Walk")
    let ending = await program.run("plan", verb, "Walk")
    #expect(ending.code == 65 && ending.errors.contains("removed in the meantime"))
    #expect(try await program.journal().shelf(PlannedAction.self).isEmpty)
  }
}

@Suite struct `A brief on the command line` {
  @Test func `of a company is that of the next interview there, else of the last`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run(
      "interview",
      "add",
      "Lumen",
      "--round",
      "First call",
      "--day",
      "2026-11-20"
    )
    #expect(await program.run("brief", "Lumen Labs").out.hasPrefix("First call at Lumen Labs"))
    _ = await program.run("interview", "add", "Lumen", "--round", "Panel", "--day", "2026-11-27")
    #expect(await program.run("brief", "Lumen Labs").out.hasPrefix("Panel at Lumen Labs"))
  }

  @Test func `says nothing of the evening after it, nor of a rejection`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run("interview", "add", "Lumen", "--day", "2026-11-27")
    let brief = await program.run("brief").out + (await program.run("brief", "--json").out)
    #expect(brief.contains("Lumen Labs"))
    #expect(!brief.contains("evening") && !brief.contains("If it is a no"))
  }
}
