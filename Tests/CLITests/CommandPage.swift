import ArgumentParser
import Foundation
@testable import CLI

/// The part of `docs/command-line.md` that tells of each command, made from its help.
struct CommandPage {
  let command: Command

  static let heading = "## The commands\n"

  /// Every command in the order of `rebound help`.
  static var text: String {
    Command.all.filter(\.isLeaf).map { CommandPage(command: $0).section }.joined(separator: "\n")
  }

  private var section: String {
    let configuration = command.type.configuration
    return """
      ### `rebound \(command.name)`

      \(configuration.abstract)

      \(discussion(configuration.discussion))
      \(table)
      """
  }

  /// Paragraphs flow to a hundred columns; what is indented is typed as it stands.
  private func discussion(_ text: String) -> String {
    text.components(separatedBy: "\n\n").map { part in
      guard part.hasPrefix("  ") else { return flowed(part) + "\n" }
      let typed = part.split(separator: "\n").map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }
      return "```\n\(typed.joined(separator: "\n"))\n```\n"
    }.joined(separator: "\n")
  }

  private func flowed(_ text: String) -> String {
    var lines = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= 100 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private var table: String {
    let rows = arguments.filter { $0.shouldDisplay && $0.isOwn }.map(\.row)
    guard !rows.isEmpty else { return "" }
    return (["| typed | meaning |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  /// What the parser itself knows of the command.
  private var arguments: [Argument] {
    let dump = try? JSONDecoder().decode(Dump.self, from: Data(command.type._dumpHelp().utf8))
    return dump?.command.arguments ?? []
  }

  private struct Dump: Decodable {
    struct Command: Decodable { let arguments: [Argument]? }
    let command: Command
  }

  private struct Argument: Decodable {
    struct Name: Decodable { let name: String }
    let kind: String
    let shouldDisplay: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?

    /// Whether it is not one of those every command has.
    var isOwn: Bool { names?.contains { ["help", "version"].contains($0.name) } != true }

    var row: String {
      let flags = (names ?? []).map { "`--\($0.name)`" }.joined(separator: ", ")
      let value = kind == "flag" ? "" : "`<\(valueName ?? "value")>`"
      let typed = [flags, value].filter { !$0.isEmpty }.joined(separator: " ")
      return
        "| \(typed) | \([abstract ?? "", known].filter { !$0.isEmpty }.joined(separator: " ")) |"
    }

    private var known: String {
      let values = allValues.map { "values: \($0.joined(separator: ", "))" }
      let fallback = kind == "flag" ? nil : defaultValue.map { "default: \($0)" }
      let parts = [values, fallback].compactMap(\.self)
      return parts.isEmpty ? "" : "(\(parts.joined(separator: "; ")))"
    }
  }
}
