import ArgumentParser
import Records

/// A command of this program.
protocol ReboundCommand: ParsableCommand {
  /// The fields that are typed without a flag; messages name them without one too.
  static var positional: Set<String> { get }
  /// The fields it asks for, so that a message can list their answers.
  static var asked: [FieldInfo] { get }

  func run(in environment: CommandEnvironment) async throws
}

extension ReboundCommand {
  static var positional: Set<String> { [] }
  static var asked: [FieldInfo] { [] }
}

/// Runs the command that was typed.
package enum CommandRun {
  /// - Parameter arguments: the arguments without the program's name.
  /// - Returns: the exit code.
  package static func run(_ arguments: [String], in environment: CommandEnvironment) async -> Int32
  {
    do {
      var command = try RootCommand.parsed(arguments)
      guard let ours = command as? any ReboundCommand else {
        try command.run()
        return 0
      }
      let code = await run(ours, arguments, in: environment)
      // A server's work is done even if its output was not read.
      return ours is Serve ? code : said(code, in: environment)
    } catch {
      let code = said(explain(error, arguments, in: environment), in: environment)
      guard code != 0 else { return code }
      await SupportWord(environment: environment).say(after: TypedAboutMyself(arguments).texts)
      await environment.close()
      return code
    }
  }

  /// The exit code, changed if some output was not written.
  ///
  /// Reported at the end: by then the command has saved its changes, so it must not be repeated.
  private static func said(_ code: Int32, in environment: CommandEnvironment) -> Int32 {
    guard code == 0, let why = environment.terminal.unwritten() else { return code }
    environment.terminal.warn(
      "The output could not be written: \(why). Anything this command saves was saved."
    )
    return ExitMeaning.inputOutput.rawValue
  }

  private static func run(
    _ command: any ReboundCommand,
    _ arguments: [String],
    in environment: CommandEnvironment
  ) async -> Int32 {
    let present = Present(noon: environment.surroundings().today.noonGMT)
    let code = await Speaker.$present.withValue(present) {
      var (result, texts) = await WordsAboutMyself.heard { try await command.run(in: environment) }
      var code: Int32 = 0
      if case .failure(let error) = result {
        code = explain(error, of: command, in: environment)
        // A command that failed may not have read what was typed.
        texts.formUnion(TypedAboutMyself(arguments).texts)
      }
      await SupportWord(environment: environment).say(after: texts)
      return code
    }
    await environment.close()
    return code
  }

  private static func explain(
    _ error: any Error,
    of command: any ReboundCommand,
    in environment: CommandEnvironment
  ) -> Int32 {
    let typed = TypedFields(
      asked: type(of: command).asked,
      positional: type(of: command).positional
    )
    let trouble = CommandTrouble(error, typed)
    environment.terminal.warn(trouble.message)
    return trouble.code.rawValue
  }

  /// Prints the parser's message: an error, or the help that was asked for.
  private static func explain(
    _ error: any Error,
    _ arguments: [String],
    in environment: CommandEnvironment
  ) -> Int32 {
    let code = RootCommand.exitCode(for: error)
    guard !code.isSuccess else {
      environment.say(CommandHelp.completed(RootCommand.fullMessage(for: error, columns: 80)))
      return code.rawValue
    }
    if let suggestions = Suggestions.unknownWord(of: arguments) {
      let usage = RootCommand.usageString(for: TypedCommand.named(by: arguments).command)
      environment.terminal.warn("\(suggestions.words)\nUsage: \(usage)")
    } else {
      environment.terminal.warn(RootCommand.fullMessage(for: error, columns: 80))
    }
    return code.rawValue
  }
}
