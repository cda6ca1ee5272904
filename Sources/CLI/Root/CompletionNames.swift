import API
import ArgumentParser
import Foundation
import Journaling
import Records

extension CompletionKind {
  /// Completes the titles of the records of a kind, with a hidden command.
  static func records(of kind: Kind) -> CompletionKind {
    let shell = CompletionShell.requesting?.rawValue ?? "fish"
    return .shellCommand("rebound complete-names \(kind.rawValue) --shell \(shell) 2>/dev/null")
  }
}

/// `rebound complete-names`, which shells call for the titles of records.
///
/// It prints nothing if something goes wrong, because the shell would offer an error's words as
/// names.
struct CompleteNames: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete-names",
    abstract: "Print the names of the records of a kind, for a shell's completion.",
    discussion: "  rebound complete-names application",
    shouldDisplay: false
  )

  /// A shell waits for all of them, and cannot show more.
  private static let most = 300

  @Argument(help: "A kind, as `rebound kinds` names them.")
  var kind: String

  @Option(help: "The shell that asks: bash, zsh or fish.")
  var shell = "fish"

  func run(in environment: CommandEnvironment) async throws {
    // Pressing Tab must not create a journal.
    guard FileManager.default.fileExists(atPath: environment.place.journal.path),
      let type = RecordKinds.type(of: Kind(rawValue: kind)),
      let journal = try? await environment.journal()
    else { return }
    for name in Self.names(of: type, in: journal) { environment.say(Self.quoted(name, for: shell)) }
  }

  /// A name, quoted so that the shell can read it from a list and insert it into a command line.
  private static func quoted(_ name: String, for shell: String) -> String {
    switch shell {
    // Bash expands each word of the list, even `$(…)`, and then inserts it unchanged, so one
    // quoting serves both. The name may come from somebody else's file.
    case "bash":
      let escaped = name.map { $0.isASCII && !$0.isLetter && !$0.isNumber ? "\\\($0)" : "\($0)" }
      return "'\(escaped.joined().replacing("'", with: "'\\''"))'"
    // Text after a colon would be shown as a description.
    case "zsh": return name.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    default: return name
    }
  }

  private static func names<R: JournalRecord>(of _: R.Type, in journal: Journal) -> [String] {
    var seen: Set<String> = []
    let names = journal.shelf(R.self).reversed().compactMap { record in
      KindStyle<R>.own.called(record, journal).first?.onOneLine.trimmed
    }
    return Array(names.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(most))
  }
}
