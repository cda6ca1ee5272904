import ArgumentParser
import Foundation
import Journaling
import Records
import Samples
import Support
import Testing
@testable import CLI

@Suite struct `A mistyped command` {
  @Test(arguments: [
    (["applicaton", "list"], "`application`"), (["application", "lst"], "`list`"),
    (["check-in", "lst"], "`list`"), (["learning-resourc"], "`learning-resource`"),
    (["app"], "`application`"), (["lesson", "list", "--jsn"], "`--json`"),
    (["application", "add", "A", "B", "--aplied-on", "today"], "`--applied-on`"),
  ])
  func `is answered with what is near`(typed: [String], meant: String) async {
    let ending = await TestProgram().run(typed)
    #expect(ending.code == 64 && ending.out.isEmpty)
    #expect(ending.errors.contains("Did you mean \(meant)"), "\(ending.errors)")
    #expect(ending.errors.contains("Usage: rebound"))
  }

  @Test(arguments: ["xyzzy", "qu", "zzzzzzzzzzzz"])
  func `is answered with nothing where nothing is near`(word: String) async {
    let ending = await TestProgram().run(word)
    #expect(ending.code == 64 && ending.errors.hasPrefix("There is no command `\(word)`."))
    #expect(!ending.errors.contains("Did you mean"))
  }

  @Test func `is answered with two at most, the nearest first`() {
    let names = ["plan", "plane", "plant", "plank"]
    #expect(Suggestions("pland", among: names).meant == ["plan", "plane"])
    #expect("plan".distance(to: "paln") == 1 && "".distance(to: "abc") == 3)
  }

  @Test func `does not hide what is wrong with an answer`() async {
    let ending = await TestProgram().run("serve", "--port", "many")
    #expect(ending.code == 64 && ending.errors.contains("--port"))
  }
}

@Suite struct `A day as people say it` {
  /// 23 November 2026 is a Monday.
  private let today = Day("2026-11-23") ?? .first

  @Test(arguments: [
    ("today", "2026-11-23"), ("Tomorrow", "2026-11-24"), ("yesterday", "2026-11-22"),
    ("mon", "2026-11-30"), ("friday", "2026-11-27"), ("Sun", "2026-11-29"),
    ("next friday", "2026-11-27"), ("last friday", "2026-11-20"), ("last mon", "2026-11-16"),
    ("next week", "2026-11-30"), ("in 3 days", "2026-11-26"), ("in a week", "2026-11-30"),
    ("3 days ago", "2026-11-20"), ("2 weeks ago", "2026-11-09"), (" 2026-12-01 ", "2026-12-01"),
  ])
  func `is read`(words: String, day: String) {
    #expect(Day(words, on: today)?.description == day)
  }

  @Test func `is the last one of a day that has been`() {
    #expect(Day("fri", on: today, isPast: true) == Day("2026-11-20"))
    #expect(Day("monday", on: today, isPast: true) == Day("2026-11-16"))
  }

  @Test(arguments: [
    "soon", "", "frog", "in days", "in -3 days", "day", "next", "in 9999999999 days",
  ])
  func `is refused where it is none`(words: String) { #expect(Day(words, on: today) == nil) }

  @Test func `is taken by flags, and by prompts`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen", "Designer", "--applied-on", "friday")
    _ = await program.run("plan", "add", "Walk", "--day", "friday")
    let journal = try await program.journal()
    #expect(journal.shelf(JobApplication.self).first?.appliedOn == Day("2026-11-20"))
    #expect(journal.shelf(PlannedAction.self).first?.day == Day("2026-11-27"))
    _ = await program.run("check-in", "--mood", "5", "--day", "sunday")
    #expect(try await program.journal().shelf(CheckIn.self).first?.day == Day("2026-11-22"))
    let field = FieldInfo(name: "follow-up-on", label: "Ask me again on", control: .day)
    #expect(field.read("in 2 days", on: today) == "2026-11-25")
    #expect(field.read("soon", on: today) == "soon")
  }

  @Test func `is explained where it cannot be read`() async {
    let program = TestProgram()
    let ending = await program.run("plan", "add", "Walk", "--day", "soon")
    #expect(ending.code == 65 && ending.errors == "--day: \(Day.words.said)")
    let week = await program.run("plan", "--week", "--from", "soon")
    #expect(week.code == 65 && week.errors == "--from: \(Day.words.said)")
  }
}

@Suite struct `Undo without a name` {
  private let program = TestProgram()

  @Test func `says what it takes back, takes it, and says how to bring it back`() async throws {
    #expect(await program.run("undo").out == "Nothing has been saved yet.\n")
    _ = await program.run("application", "add", "Lumen", "Designer")
    _ = await program.run("plan", "add", "Walk to the river")
    let undone = await program.run("undo")
    #expect(undone.out.hasPrefix("Your last save, today at 09:00:\n  added  planned action  Walk"))
    #expect(try await program.journal().shelf(PlannedAction.self).isEmpty)
    #expect(try await program.journal().shelf(JobApplication.self).count == 1)
    let name = try #require(undone.out.firstMatch(of: /rebound undo ([0-9a-f-]{36})/)?.1)
    #expect(await program.run("undo", String(name)).out == "Undone.\n")
    #expect(try await program.journal().shelf(PlannedAction.self).count == 1)
  }

  @Test func `twice brings it back`() async throws {
    _ = await program.run("lesson", "add", "--text", "Pause first")
    _ = await program.run("lesson", "remove", "pause")
    #expect(await program.run("undo").out.contains("removed  lesson  Pause first"))
    #expect(try await program.journal().shelf(Lesson.self).count == 1)
    _ = await program.run("undo")
    #expect(try await program.journal().shelf(Lesson.self).isEmpty)
  }

  @Test func `leaves alone what an assistant saved`() async throws {
    let store = MemoryStore()
    let program = TestProgram(store: store)
    _ = await program.run("lesson", "add", "--text", "Pause first")
    let assistant = JournalKeeper(store: store, writer: MCPCommand.writer) { .fixed(seed: 7) }
    try await assistant.add(
      try #require(
        Lesson.begun(NewRecord(id: Surroundings.fixed(seed: 8).newID(), .fixed(seed: 9)))
      )
    )
    #expect(await program.run("undo").out.contains("Pause first"))
    #expect(try await program.journal().shelf(Lesson.self).count == 1)
  }
}

@Suite struct `A table` {
  private let rows = [
    ["3fa91c20", "Lumen Labs, Product designer in Berlin", "applied"],
    ["9b0277ae", "日本語の会社", "an offer"],
  ]

  private func lines(_ width: Int?, color: Bool = false) -> [String] {
    Table(rows, heads: [Table.nameHead, "Application", "Stage"])
      .lines(in: TerminalStyle(width: width, hasColor: color))
  }

  @Test func `has no heads, no colors and nothing cut in a pipe`() {
    #expect(lines(nil)[0] == "3fa91c20  Lumen Labs, Product designer in Berlin  applied")
    #expect(lines(nil).count == 2)
  }

  @Test(arguments: [24, 30, 40, 60, 200])
  func `fits the terminal, with whole IDs under their head`(width: Int) {
    let lines = lines(width)
    #expect(lines.count == 3 && lines[0].hasPrefix("ID        App"))
    #expect(lines.allSatisfy { $0.terminalWidth <= width }, "\(lines)")
    #expect(lines[1].hasPrefix("3fa91c20  Lum") && lines[2].hasPrefix("9b0277ae  日"))
    #expect(lines[1].contains("…") == (width < 57))
  }

  @Test func `counts wide signs as two, and marks on a letter as none`() {
    #expect("日本".terminalWidth == 4 && "한국".terminalWidth == 4 && "e\u{301}".terminalWidth == 1)
    #expect("😀".terminalWidth == 2 && "Inês".terminalWidth == 4)
    let columns = lines(60).dropFirst().map { line in
      line.prefix(upTo: line.range(of: "a", options: .backwards)?.lowerBound ?? line.endIndex)
    }
    #expect(columns.count == 2)
  }

  @Test func `says in color only what its words say`() {
    let plain = lines(60)
    let painted = lines(60, color: true)
    #expect(painted[0].hasPrefix("\u{1B}[1mID\u{1B}[0m"))
    #expect(painted[1].hasPrefix("\u{1B}[2m3fa91c20\u{1B}[0m"))
    #expect(painted.map { $0.replacing(/\u{1B}\[\d+m/, with: "") } == plain)
  }

  @Test func `obeys no control character of a cell`() {
    #expect(Table([["a\u{1B}[31mred"]]).lines() == ["a\u{FFFD}[31mred"])
  }
}

@Suite struct `Searching by command` {
  @Test func `finds what the page finds, and says where`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run("lesson", "add", "--text", "Ask Lumen about the night shift")
    let found = await program.run("search", "LUMEN")
    #expect(found.out.contains("Applications\n") && found.out.contains("Lessons\n"))
    #expect(await program.run("search", "night", "lumen").out.contains("night shift"))
    #expect(await program.run("search", "nowhere").out == "Nothing found for “nowhere”.\n")
    let json =
      await program.run("search", "lumen", "--kind", "lesson", "--json").json as? [String: Any]
    #expect((json?["items"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["lesson"])
    #expect(json?["moreOf"] as? [String] == [])
    let kind = await program.run("search", "lumen", "--kind", "leson")
    #expect(kind.code == 64 && kind.errors.contains("Did you mean `lesson`?"))
  }
}

@Suite struct `Names for a shell` {
  @Test func `are printed as the shell reads them, and never loudly`() async throws {
    let program = TestProgram()
    #expect(await program.run("complete-names", "contact").out.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: program.place.directory.path))
    #expect(await program.run("complete-names", "no-such-kind").errors.isEmpty)
    let disk = TestProgram(onDisk: [])
    _ = await disk.run("contact", "add", "Mara $(touch x) O'Neil: a")
    let fish = await disk.run("complete-names", "contact")
    #expect(fish.out == "Mara $(touch x) O'Neil: a\n" && fish.code == 0)
    let bash = await disk.run("complete-names", "contact", "--shell", "bash")
    #expect(bash.out.hasPrefix(#"'Mara\ \$\(touch\ x\)\ O\'\''Neil\:\ a'"#), "\(bash.out)")
    let zsh = await disk.run("complete-names", "contact", "--shell", "zsh")
    #expect(zsh.out == "Mara $(touch x) O'Neil\\: a\n")
  }

  @Test func `are offered wherever a record is named`() {
    for shell in ["bash", "zsh", "fish"] {
      let script = RootCommand.completionScript(for: CompletionShell(rawValue: shell) ?? .bash)
      for kind in ["job-application", "contact", "interview", "recovery", "question-card"] {
        #expect(script.contains("complete-names \(kind) --shell \(shell)"), "\(shell) \(kind)")
      }
    }
  }
}
