import ArgumentParser
import Records

/// `rebound thought`.
struct ThoughtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thought",
    abstract: "Look at one heavy thought from both sides.",
    discussion: """
      It asks one thing at a time, and what you write is kept as you go. \
      `rebound thought list` shows earlier ones.

        rebound thought
      """,
    subcommands: [ThoughtAdd.self, ThoughtList.self]
      + KindVerb.commands(ThoughtRecord.self, without: [.add, .list]),
    defaultSubcommand: ThoughtAdd.self
  )
}
