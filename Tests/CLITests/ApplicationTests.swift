import Records
import Testing
@testable import CLI

@Suite struct `Applications on the command line` {
  @Test func `company and title are enough`() async throws {
    let program = TestProgram()
    let added = await program.run("application", "add", "Lumen Labs", "Product designer")
    #expect(added.code == 0)
    let application = try #require(try await program.journal().shelf(JobApplication.self).first)
    #expect(added.out == "Added: Lumen Labs, Product designer. \(application.id.raw.short)\n")
    #expect(
      application.history == [StageChange(stage: .idea, day: program.clock.surroundings.today)]
    )
  }

  @Test func `every flag is a field of the form, and every field a flag`() {
    let details = KindAdd<JobApplication>.helpMessage()
    let typed = KindAdd<JobApplication>.positional
    for field in JobApplication.fields.fields where !typed.contains(field.name) {
      #expect(details.contains("--\(field.name) "))
    }
    for field in Interview.fields.fields {
      #expect(KindAdd<Interview>.helpMessage().contains("--\(field.name) "))
    }
  }

  @Test func `every problem is named at once, with its flag and what can be typed`() async {
    let ending = await TestProgram().run(
      "application",
      "add",
      "Lumen Labs",
      "",
      "--stage",
      "maybe",
      "--applied-on",
      "soon"
    )
    #expect(ending.code == 65)
    #expect(ending.out.isEmpty)
    let lines = ending.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.contains("--applied-on: \(Day.words.said)"))
    #expect(lines.contains("title: This is required."))
    #expect(lines.contains { $0.hasPrefix("--stage: Use one of: idea, applied, screen") })
  }

  @Test func `a list leaves out what has ended, until it is asked for`() async {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer", "--stage", "applied")
    _ = await program.run("application", "add", "Helios", "Analyst", "--stage", "rejected")
    let open = await program.run("application", "list")
    #expect(open.out.contains("Lumen Labs, Designer"))
    #expect(!open.out.contains("Helios"))
    #expect(await program.run("application", "list", "--all").out.contains("Helios"))
  }

  @Test func `JSON lists are arrays whose keys do not depend on what is written down`() async throws
  {
    let program = TestProgram()
    #expect(await program.run("application", "list", "--json").out == "[]\n")
    _ = await program.run("application", "add", "Lumen \"Labs\"\n", "Designer")
    _ = await program.run(
      "application",
      "add",
      "Helios",
      "Analyst",
      "--stage",
      "applied",
      "--wanted",
      "7"
    )
    let rows = try #require(
      await program.run("application", "list", "--json").json as? [[String: Any]]
    )
    #expect(rows.count == 2)
    #expect(rows[0].keys.sorted() == rows[1].keys.sorted())
    #expect(rows.map { $0["company"] as? String } == ["Helios", "Lumen \"Labs\""])
    #expect(rows[0]["wanted"] as? Int == 7)
    #expect(rows[0]["appliedOn"] as? String == "2026-11-23")
  }

  @Test func `a stage is moved by the company's name, and dated`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    let moved = await program.run("application", "stage", "lumen", "screen", "--on", "2026-11-20")
    #expect(moved.out == "Lumen Labs, Designer: First call.\n")
    let application = try #require(try await program.journal().shelf(JobApplication.self).first)
    #expect(application.history.last == StageChange(stage: .screen, day: Day("2026-11-20")))
  }

  @Test func `an ID is known by four letters of either end`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    let id = try #require(try await program.journal().shelf(JobApplication.self).first).id
    for part in [id.description, String(id.description.prefix(9)), id.raw.short] {
      let shown = await program.run("application", "show", part)
      #expect(shown.out.hasPrefix("Lumen Labs, Designer\n"), "\(part)")
    }
  }

  @Test func `a name that two go by is not guessed at`() async {
    let program = TestProgram()
    for title in ["Designer", "Researcher"] {
      _ = await program.run("application", "add", "Lumen Labs", title)
    }
    let ending = await program.run("application", "show", "Lumen Labs")
    #expect(ending.code == 65)
    #expect(ending.errors.hasPrefix("“Lumen Labs” matches more than one."))
    #expect(ending.errors.contains("Lumen Labs, Researcher"))
    #expect(await program.run("application", "show", "Nobody").code == 65)
  }

  @Test func `an interview moves its application, and the next one comes first`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run("interview", "add", "Lumen", "--day", "2026-11-30", "--round", "Panel")
    let added = await program.run(
      "interview",
      "add",
      "Lumen",
      "--day",
      "2026-11-24",
      "--time",
      "9:30",
      "--people",
      "Mara",
      "--people",
      "Jo"
    )
    #expect(added.out.hasPrefix("Added: Interview at Lumen Labs on Tuesday 24 November, 09:30. "))
    let rows = try #require(
      await program.run("interview", "list", "--json").json as? [[String: Any]]
    )
    #expect(rows.map { $0["day"] as? String } == ["2026-11-24", "2026-11-30"])
    #expect(rows[0]["people"] as? [String] == ["Mara", "Jo"])
    #expect(try await program.journal().shelf(JobApplication.self).first?.stage == .interview)
  }
}
