import ArgumentParser
import Records

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
      let code = await run(ours, arguments, at: desk)
      // A server has done its work, whether or not its output was read.
      return ours is Serve ? code : said(code, at: desk)
    } catch {
      let code = said(explain(error, at: desk), at: desk)
      guard code != 0 else { return code }
      await SupportWord(desk: desk).say(after: TypedAboutMyself(arguments).texts)
      await desk.close()
      return code
    }
  }

  /// The exit code if some output may not have arrived.
  ///
  /// Reported at the end, and not where it happens: by then a command has saved what it saves, and
  /// must not be repeated.
  private static func said(_ code: Int32, at desk: Desk) -> Int32 {
    guard code == 0, let why = desk.terminal.unwritten() else { return code }
    desk.terminal.warn(
      "The output could not be written: \(why). Anything this command saves was saved."
    )
    return ExitMeaning.inputOutput.rawValue
  }

  private static func run(
    _ command: any DeskCommand,
    _ arguments: [String],
    at desk: Desk
  ) async -> Int32 {
    let present = Present(noon: desk.surroundings().today.noonGMT)
    let code = await Speaker.$present.withValue(present) {
      var (result, texts) = await WordsAboutMyself.heard { try await command.run(at: desk) }
      var code: Int32 = 0
      if case .failure(let error) = result {
        code = explain(error, of: command, at: desk)
        // A command that failed may not have come to read what was typed.
        texts.formUnion(TypedAboutMyself(arguments).texts)
      }
      await SupportWord(desk: desk).say(after: texts)
      return code
    }
    await desk.close()
    return code
  }

  private static func explain(
    _ error: any Error,
    of command: any DeskCommand,
    at desk: Desk
  ) -> Int32 {
    let typed = TypedFields(
      asked: type(of: command).asked,
      positional: type(of: command).positional
    )
    let trouble = CommandTrouble(error, typed)
    desk.terminal.warn(trouble.message)
    return trouble.code.rawValue
  }

  /// What the parser has to say: of a slip, or because it was asked for help.
  private static func explain(_ error: any Error, at desk: Desk) -> Int32 {
    let code = RootCommand.exitCode(for: error)
    let text = RootCommand.fullMessage(for: error, columns: 80)
    if code.isSuccess { desk.say(text) } else { desk.terminal.warn(text) }
    return code.rawValue
  }
}
