import ArgumentParser
import Foundation
import Testing
@testable import CLI

/// Where the tests' own files are.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
private let root = folder.deletingLastPathComponent().deletingLastPathComponent()

@Suite struct `Help texts` {
  /// A changed help text shows up in review; `REBOUND_GOLDENS=write` writes them down anew.
  @Test(arguments: Command.all)
  func `read as they were agreed on`(command: Command) throws {
    let golden = folder.appending(path: "Goldens/\(command.fileName).txt")
    if ProcessInfo.processInfo.environment["REBOUND_GOLDENS"] == "write" {
      try command.help.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == command.help)
  }

  @Test func `none is left over`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "Goldens").path
    )
    #expect(Set(files) == Set(Command.all.map { "\($0.fileName).txt" }))
  }

  @Test(arguments: Command.everything)
  func `fit eighty columns, and show how the command is typed`(command: Command) {
    let lines = command.help.split(separator: "\n")
    #expect(lines.filter { $0.count > 80 }.isEmpty)
    #expect(!command.type.configuration.abstract.isEmpty)
    if command.isLeaf { #expect(command.help.contains("  rebound ")) }
  }

  @Test func `every reading command has --json`() {
    for name in [
      "debrief list", "debrief add", "field-notes show", "field-notes add", "thought list",
      "thought add", "values list", "values add", "lesson list", "lesson add", "today",
      "application list", "application show", "interview list", "check-in list",
      "doctor", "support show", "import",
      "contact import", "contact list", "contact show", "contact losing-touch",
      "contact duplicates",
      "message list", "message show", "message check",
      "message templates list", "message templates show", "plan list", "plan show",
      "plan routines",
    ] {
      let command = Command.all.first { $0.name == name }
      #expect(command?.help.contains("--json") == true, "\(name)")
    }
  }
}

@Suite struct `docs/command-line.md` {
  private let text: String

  init() throws {
    text = try String(contentsOf: root.appending(path: "docs/command-line.md"), encoding: .utf8)
  }

  @Test func `tells of each command what its help does`() throws {
    let (opening, commands) = try parts()
    if ProcessInfo.processInfo.environment["REBOUND_GOLDENS"] == "write" {
      let page = root.appending(path: "docs/command-line.md")
      try (opening + CommandPage.text).write(to: page, atomically: true, encoding: .utf8)
    }
    let isTrue = commands == CommandPage.text
    #expect(isTrue, "out of date: REBOUND_GOLDENS=write make test FILTER=CLITests")
  }

  /// What is written by hand, and what is made.
  private func parts() throws -> (String, String) {
    let page = try String(
      contentsOf: root.appending(path: "docs/command-line.md"),
      encoding: .utf8
    )
    let start = try #require(page.range(of: CommandPage.heading)?.upperBound)
    return (page[..<start] + "\n", String(page[start...].dropFirst()))
  }

  @Test func `has every command and every flag`() {
    for command in Command.all where command.isLeaf {
      #expect(text.contains("`rebound \(command.name)"), "\(command.name)")
      for flag in command.flags {
        #expect(section(of: command)?.contains("`\(flag)") == true, "\(command.name) \(flag)")
      }
    }
  }

  @Test func `names no command and no flag that is not there`() {
    let names = Set(Command.all.map(\.name))
    for match in text.matches(of: /### `rebound ([a-z -]+)`/) {
      #expect(names.contains(String(match.1)), "\(match.1)")
    }
    for command in Command.all where command.isLeaf {
      let flags = Set(command.flags)
      for match in (section(of: command) ?? "").matches(of: /\| `(--[a-z0-9-]+)/) {
        #expect(flags.contains(String(match.1)), "\(command.name) \(match.1)")
      }
    }
  }

  @Test func `explains every word that is for Rebound`() {
    for word in WalkWord.allCases { #expect(text.contains("| `\(word.rawValue)` | ")) }
  }

  @Test func `explains every number a command can end with`() {
    for meaning in ExitMeaning.allCases {
      #expect(text.contains("| \(meaning.rawValue) | \(meaning.words) |"))
    }
  }

  private func section(of command: Command) -> String? {
    text.components(separatedBy: "\n### ").first { $0.hasPrefix("`rebound \(command.name)`\n") }
  }
}

/// A command with its whole name.
struct Command: Sendable, CustomTestStringConvertible {
  let name: String
  let type: any ParsableCommand.Type

  var testDescription: String { "rebound \(name)" }

  var fileName: String {
    name.isEmpty ? "rebound" : name.replacingOccurrences(of: " ", with: "-")
  }

  var isLeaf: Bool { type.configuration.subcommands.isEmpty && !name.isEmpty }

  var help: String {
    CommandHelp.completed(
      RootCommand.helpMessage(for: type, includeHidden: false, columns: 80)
    ) + "\n"
  }

  /// Its long flags, but for those every command has.
  var flags: [String] {
    Set(help.matches(of: /--[a-z][a-z0-9-]+/).map { String($0.0) })
      .subtracting(["--help", "--version"]).sorted()
  }

  /// Every command that the help names, and not those of a kind that has no noun of its own.
  static let all: [Command] = everything.filter(\.isNamed)

  static let everything: [Command] = gathered("", RootCommand.self)

  /// Whether it is made from a kind, and tested with those of every kind.
  var isDerived: Bool { type is any DerivedCommand.Type }

  private var isNamed: Bool {
    let noun = name.split(separator: " ").first.map(String.init)
    return RootCommand.configuration.ungroupedSubcommands.allSatisfy { $0._commandName != noun }
  }

  private static func gathered(_ name: String, _ type: any ParsableCommand.Type) -> [Command] {
    let configuration = type.configuration
    let below =
      configuration.groupedSubcommands.flatMap(\.subcommands)
      + configuration.ungroupedSubcommands
    return [Command(name: name, type: type)]
      + below.flatMap { child in
        let own = child.configuration.commandName ?? child.typeName
        return gathered(name.isEmpty ? own : "\(name) \(own)", child)
      }
  }
}

extension ParsableCommand {
  fileprivate static var typeName: String { String(describing: self).lowercased() }
}
