import Foundation
import Journaling
import Records
import Synchronization
import Testing
@testable import CLI

@Suite struct `What a command prints` {
  private static let obeyed = Set("\u{1B}\u{7}\u{202E}\u{9B}\u{7F}".unicodeScalars)

  private func program(of program: TestProgram, _ terminal: Terminal) -> CommandEnvironment {
    let known = program.environment
    return CommandEnvironment(
      place: known.place,
      surroundings: known.surroundings,
      openStore: known.openStore,
      restorer: known.restorer,
      serve: known.serve,
      draw: known.draw,
      terminal: terminal
    )
  }

  /// What a terminal is given, where nothing written to it arrives.
  private func ending(
    _ arguments: [String],
    at known: TestProgram
  ) async -> (code: Int32, warned: [String]) {
    let warned = Mutex<[String]>([])
    let terminal = Terminal(
      write: { _ in },
      unwritten: { "the disk is full" },
      warn: { line in warned.withLock { $0.append(line) } },
      tell: { _ in },
      isAnswering: { false },
      ask: { _ in nil },
      edit: { _, _ in nil }
    )
    let code = await CommandRun.run(arguments, in: program(of: known, terminal))
    return (code, warned.withLock(\.self))
  }

  @Test func `ends with 74 where it does not arrive, once what it saves is saved`() async throws {
    let program = TestProgram()
    let added = await ending(["application", "add", "Acme", "Developer"], at: program)
    #expect(added.code == 74)
    #expect(added.warned.last?.contains("the disk is full") == true)
    #expect(added.warned.last?.contains("was saved") == true)
    #expect(try await program.journal().shelf(JobApplication.self).count == 1)
    for command in [["today"], ["export"], ["--help"], ["application", "list"]] {
      #expect(await ending(command, at: program).code == 74, "\(command)")
    }
  }

  @Test func `keeps its own number where something else was wrong`() async {
    #expect(await ending(["contact", "show", "nobody"], at: TestProgram()).code == 65)
    #expect(await ending(["no-such-command"], at: TestProgram()).code == 64)
  }

  @Test func `holds nothing a terminal would obey, whoever wrote it`() async throws {
    let program = TestProgram()
    let cells = ["\"\u{1B}]52;c;ZXZpbA==\u{7}Acme\"", "De\u{202E}v", "\u{9B}2J\u{7F}"]
    let table = "Company,Job Title,Notes\n\(cells.joined(separator: ","))\n"
    let file = try program.file("jobs.csv", table)
    #expect(await program.run("import", "applications", file, "--yes").code == 0)
    for command in [["application", "list"], ["application", "show", "Acme"], ["today"]] {
      let said = await program.run(command)
      for text in [said.out, said.errors, said.told] {
        let obeyed = text.unicodeScalars.filter(Self.obeyed.contains)
        #expect(obeyed.isEmpty, "\(command)")
      }
    }
    #expect(await program.run("application", "list").out.contains("Acme"))
  }

  @Test func `as JSON has all of it, escaped`() async throws {
    let program = TestProgram()
    let notes = "\u{1B}[2J\u{85}Ac\u{202E}me\u{7F}"
    _ = await program.run("application", "add", notes, "Developer", "--notes", notes)
    let said = await program.run("application", "list", "--json")
    #expect(said.out == said.out.fitForTerminal)
    let first = (said.json as? [[String: Any]])?.first
    #expect(first?["notes"] as? String == notes)
    #expect(first?["company"] as? String == "[2JAcme", "nobody sees the signs in a name")
  }

  @Test func `keeps its lines and tabs, and a cell on its line`() {
    #expect("a\tb\nc".fitForTerminal == "a\tb\nc")
    #expect("é\r\nמר".fitForTerminal == "é\nמר")
    #expect("a\rb".fitForTerminal == "a\u{FFFD}b")
    #expect(Table([["one\ntwo", "three\r\nfour"]]).lines() == ["one two  three four"])
  }
}

@Suite struct `An answer from standard input` {
  private func run(_ arguments: [String], _ input: String, at known: TestProgram) async -> Int32 {
    let program = known.environment
    return await CommandRun.run(
      arguments,
      in: CommandEnvironment(
        place: program.place,
        surroundings: program.surroundings,
        openStore: program.openStore,
        restorer: program.restorer,
        serve: program.serve,
        draw: program.draw,
        terminal: Terminal(
          write: { _ in },
          input: { Data(input.utf8) },
          warn: { _ in },
          tell: { _ in },
          isAnswering: { false },
          ask: { _ in nil },
          edit: { _, _ in nil }
        )
      )
    )
  }

  @Test func `is the words of the flag that says so, and of no other`() async throws {
    let program = TestProgram()
    #expect(
      await run(["lesson", "add", "--text", "-"], "Ask about\nthe team.\n", at: program) == 0
    )
    let lesson = try #require(try await program.journal().shelf(Lesson.self).first)
    #expect(lesson.text == "Ask about\nthe team.")
    let both = ["lesson", "add", "--text", "-", "--if-cue", "-"]
    #expect(await run(both, "Which?", at: program) == 64)
    #expect(try await program.journal().shelf(Lesson.self).count == 1)
  }
}

@Suite struct `A file a command writes` {
  @Test(arguments: [
    (ENOSPC, 74, "The disk is full."), (EDQUOT, 74, "The disk is full."),
    (ENOENT, 73, "Does its folder exist?"), (EACCES, 77, "not have permission"),
    (EROFS, 77, "not have permission"), (EEXIST, 73, "already"), (EIO, 74, "could not be written"),
  ])
  func `says what was missing, with the number for it`(
    code: Int32,
    ends: Int32,
    words: String
  ) {
    let refusal = OutputFile.refusal(FileTrouble(code), "out.jsonl")
    #expect(refusal.code.rawValue == ends)
    #expect(refusal.message.contains(words))
  }

  @Test func `is for its owner alone`() async throws {
    let program = TestProgram()
    try program.place.prepare()
    for (name, command) in [
      ("all.jsonl", ["export"]), ("plan.ics", ["plan", "export"]),
      ("people.vcf", ["contact", "export"]), ("report.md", ["report"]),
    ] {
      let file = program.place.directory.appending(path: name).path
      #expect(await program.run(command + ["--output", file]).code == 0, "\(command)")
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(await program.run(command + ["--output", file]).code == 73, "never over another")
    }
  }
}
