import ArgumentParser
import Records

/// What the arguments of a command say about the person who typed them.
///
/// Usually the field tables collect such words while a command runs. This is for a command that
/// failed before that, for example because a flag is misspelled.
struct TypedAboutMyself {
  let texts: Set<String>

  init(_ arguments: [String]) {
    let (named, typed) = TypedCommand.run(by: arguments)
    let command = named as? any ReboundCommand.Type ?? NoCommand.self
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

  /// Includes the value of an unknown flag, which may be the text of a misspelled one.
  private static func isHeard(
    _ flag: Substring?,
    _ about: [String: TextAbout],
    _ command: any ReboundCommand.Type
  ) -> Bool {
    let name =
      flag.map(String.init)
      ?? command.positional.sorted().first { about[$0] == .myself }
    guard let name else { return command.positional.isEmpty }
    return about[name].map { $0 == .myself } ?? !ownFlags.contains(name)
  }

  /// Flags that name something and hold none of the person's own text.
  private static let ownFlags: Set = ["interview", "application", "recovery", "search"]
}

/// A placeholder for arguments that name no command, and so ask for nothing.
private struct NoCommand: ReboundCommand {
  func run(in environment: CommandEnvironment) async throws {}
}
