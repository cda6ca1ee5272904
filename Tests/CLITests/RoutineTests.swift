import Foundation
import Records
import Testing
@testable import CLI

@Suite struct `What comes back, on the command line` {
  private let program = TestProgram()

  @Test func `holds what comes back, and says when next`() async throws {
    let added = await program.run("plan", "add", "A walk", "--every", "3", "--place", "River")
    #expect(added.out.hasPrefix("Planned, every 3 days: A walk. "))
    let done = await program.run("plan", "done", "A walk", "--came-of-it", "Slept well")
    #expect(done.out == "Done: A walk.\nIt repeats on Thursday 26 November.\n")
    let week = await program.run("plan", "--week").out.split(separator: "\n")
    #expect(week.count == 3)
    #expect(week[0].contains("A walk (done)") && week[2].contains("A walk (repeats)"))
    #expect(await program.run("plan", "--day", "2026-11-29").out.contains("repeats"))
    let routines = await program.run("plan", "routines", "--json").json as? [[String: Any]]
    #expect(routines?.first?["next"] as? String == "2026-11-26")
    #expect(await program.run("plan", "end", "walk").out == "Ended: A walk.\n")
    #expect(await program.run("plan").out.hasPrefix("No plans yet."))
  }

  @Test func `takes days of the week, a last day, and says what it cannot read`() async throws {
    let added = await program.run(
      "plan",
      "add",
      "One message",
      "--weekdays",
      "Tuesday",
      "--weekdays",
      "thursday",
      "--until",
      "2026-12-31",
      "--time",
      "10:00"
    )
    #expect(added.out.hasPrefix("Planned, every Tuesday, Thursday: One message."))
    let file = await program.run("plan", "export").out
    #expect(
      file.contains("RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH;WKST=MO;UNTIL=20261231T090000Z")
    )
    let wrong = await program.run("plan", "add", "x", "--weekdays", "someday")
    #expect(wrong.code == 65 && wrong.errors.hasPrefix("--weekdays: Use one of: monday"))
    #expect(await program.run("plan", "add", "x", "--every", "99").code == 65)
    #expect(
      await program.run("plan", "add", "x", "--every", "2", "--day", "soon").errors.hasPrefix(
        "--day: "
      )
    )
  }

  @Test func `shows one thing with what came of it`() async throws {
    _ = await program.run("plan", "add", "Write to Inês", "--day", "2026-11-24")
    _ = await program.run("plan", "done", "Inês", "--came-of-it", "She knows somebody")
    let id = try #require(try await program.journal().shelf(PlannedAction.self).first).id.raw.short
    let shown = await program.run("plan", "show", id).out
    #expect(shown.contains("done") && shown.contains("She knows somebody"))
  }
}
