import ArgumentParser
import Records

/// `rebound values`.
struct ValuesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "values",
    abstract: "Write about what matters to you.",
    discussion: """
      It asks one thing at a time, and what you write is kept as you go. \
      `rebound values list` shows earlier ones.

        rebound values
      """,
    subcommands: [ValuesAdd.self, ValuesList.self]
      + KindVerb.commands(ValuesWriting.self, without: [.add, .list]),
    defaultSubcommand: ValuesAdd.self
  )
}
