import ArgumentParser
import Wording

/// A command that works at a desk.
protocol DeskCommand: ParsableCommand {
  /// The fields that are typed without a flag, so that their problems are named without one.
  static var positional: Set<String> { get }
  /// The fields it asks, so that a problem can name the answers there are.
  static var asked: [FieldInfo] { get }

  func run(at desk: Desk) async throws
}

extension DeskCommand {
  static var positional: Set<String> { [] }
  static var asked: [FieldInfo] { [] }
}

/// Runs what was typed.
package enum CommandRun {
  /// - Parameter arguments: without the program's own name.
  /// - Returns: the exit code.
  package static func run(_ arguments: [String], at desk: Desk) async -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      guard let ours = command as? any DeskCommand else {
        try command.run()
        return 0
      }
      return await run(ours, at: desk)
    } catch {
      return explain(error, at: desk)
    }
  }

  private static func run(_ command: any DeskCommand, at desk: Desk) async -> Int32 {
    do {
      try await command.run(at: desk)
      return 0
    } catch {
      let typed = TypedFields(
        asked: type(of: command).asked,
        positional: type(of: command).positional
      )
      let trouble = CommandTrouble(error, typed)
      desk.terminal.warn(trouble.message)
      return trouble.code.rawValue
    }
  }

  /// What the parser has to say: of a slip, or because it was asked for help.
  private static func explain(_ error: any Error, at desk: Desk) -> Int32 {
    let code = RootCommand.exitCode(for: error)
    let text = RootCommand.fullMessage(for: error, columns: 80)
    if code.isSuccess { desk.say(text) } else { desk.terminal.warn(text) }
    return code.rawValue
  }
}
