import ArgumentParser
import Records

/// What the arguments of a command say about the person who typed them.
///
/// Usually a field table hears such words while the command runs. This is for a command that failed
/// before that, for example because a flag is misspelled.
struct TypedAboutMyself {
  let texts: Set<String>

  init(_ arguments: [String]) {
    let (command, typed) = Self.command(of: arguments)
    let about = Dictionary(
      command.asked.compactMap { field in field.about.map { (field.name, $0) } }
    ) { first, _ in first }
    guard about.values.contains(.myself) else {
      texts = []
      return
    }
    var heard: Set<String> = []
    var flag: Substring?
    for argument in typed {
      guard argument.hasPrefix("--") else {
        if Self.isHeard(flag, about, command) { heard.insert(argument) }
        flag = nil
        continue
      }
      let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1)
      flag = parts.first ?? ""
      if parts.count == 2, Self.isHeard(flag, about, command) { heard.insert(String(parts[1])) }
    }
    texts = heard
  }

  /// The value of a flag that the command does not have may be the text of a misspelled flag.
  private static func isHeard(
    _ flag: Substring?,
    _ about: [String: TextAbout],
    _ command: any DeskCommand.Type
  ) -> Bool {
    let name =
      flag.map(String.init)
      ?? command.positional.sorted().first { about[$0] == .myself }
    guard let name else { return command.positional.isEmpty }
    return about[name].map { $0 == .myself } ?? !ownFlags.contains(name)
  }

  /// Flags that name something and hold no text of the person's own.
  private static let ownFlags: Set = ["interview", "application", "recovery", "search"]

  /// The command that is named, and what is typed after its name.
  private static func command(
    of arguments: [String]
  ) -> (command: any DeskCommand.Type, typed: ArraySlice<String>) {
    var command: any ParsableCommand.Type = RootCommand.self
    var rest = arguments[...]
    while true {
      let known = command.configuration.subcommands
      if let name = rest.first, let next = known.first(where: { $0._commandName == name }) {
        command = next
        rest = rest.dropFirst()
      } else if let usual = command.configuration.defaultSubcommand {
        command = usual
      } else {
        return (command as? any DeskCommand.Type ?? NoCommand.self, rest)
      }
    }
  }
}

/// Stands for arguments that name no command, which then ask for nothing.
private struct NoCommand: DeskCommand {
  func run(at desk: Desk) async throws {}
}
