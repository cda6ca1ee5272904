import ArgumentParser
import Records

/// What somebody may have meant by a command or a flag that does not exist.
struct Suggestions {
  /// The typed word that is not a command, a kind or a flag.
  let typed: String
  /// At most two suggestions, the closest first.
  let meant: [String]

  private static let most = 2

  /// - Parameter names: the existing names.
  init(_ typed: String, among names: [String]) {
    self.typed = typed
    let word = typed.lowercased()
    // A third of the letters may be wrong: with more, nearly every short word matches another.
    let furthest = min(3, max(1, word.count / 3))
    let near = Set(names).compactMap { name -> (name: String, distance: Int)? in
      let isBeginning = word.count >= 3 && name.hasPrefix(word)
      let distance = isBeginning ? 0 : word.distance(to: name)
      return distance <= furthest ? (name, distance) : nil
    }
    meant = near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(Self.most).map(\.name)
  }

  /// The first unknown word of a command line; nil if every word is known.
  static func unknownWord(of arguments: [String]) -> Suggestions? {
    let (command, rest) = TypedCommand.named(by: arguments)
    let below = command.configuration.everySubcommand
    if let word = rest.first, !word.hasPrefix("-"), !below.isEmpty {
      return Suggestions(word, among: below.map { $0._commandName })
    }
    let help = RootCommand.helpMessage(for: command, includeHidden: true)
    let flags = help.matches(of: /--[a-z][a-z0-9-]*/).map { String($0.0) } + ["--help"]
    let typed = rest.compactMap { $0.split(separator: "=").first.map(String.init) }
    guard let wrong = typed.first(where: { $0.hasPrefix("--") && !flags.contains($0) }) else {
      return nil
    }
    return Suggestions(wrong, among: flags)
  }

  var words: String {
    let what = typed.hasPrefix("-") ? "flag" : "command"
    let unknown = "There is no \(what) `\(typed)`."
    guard !meant.isEmpty else { return unknown }
    return "\(unknown) Did you mean \(meant.map { "`\($0)`" }.joined(separator: " or "))?"
  }
}

/// The command that arguments name.
enum TypedCommand {
  /// - Returns: the command as far as its name goes, and what is typed after it.
  static func named(
    by arguments: [String]
  ) -> (command: any ParsableCommand.Type, rest: ArraySlice<String>) {
    var command: any ParsableCommand.Type = RootCommand.self
    var rest = arguments[...]
    while let name = rest.first,
      let next = command.configuration.everySubcommand.first(where: { $0._commandName == name })
    {
      command = next
      rest = rest.dropFirst()
    }
    return (command, rest)
  }

  /// The same, followed down to the default subcommand.
  static func run(
    by arguments: [String]
  ) -> (command: any ParsableCommand.Type, rest: ArraySlice<String>) {
    var (command, rest) = named(by: arguments)
    while let usual = command.configuration.defaultSubcommand { command = usual }
    return (command, rest)
  }
}

extension CommandConfiguration {
  fileprivate var everySubcommand: [any ParsableCommand.Type] {
    ungroupedSubcommands + groupedSubcommands.flatMap(\.subcommands)
  }
}

extension String {
  /// The number of letters to insert, delete, replace, or swap with the next one (the optimal
  /// string alignment distance).
  func distance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var next = [row + 1]
      for column in 0..<right.count {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = Swift.min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = Swift.min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }
}
