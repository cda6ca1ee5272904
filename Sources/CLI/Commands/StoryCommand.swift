import ArgumentParser
import Records

/// `rebound story`.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Your story bank: list it, read one, add to it.",
    discussion: """
      Six to ten real stories answer most questions.

        rebound story
        rebound story show "night shift"
        rebound story add --title "The night shift rota"
      """,
    subcommands: [StoryList.self, StoryShow.self, StoryAdd.self]
      + KindVerb.commands(Story.self, without: [.list, .show, .add]),
    defaultSubcommand: StoryList.self
  )
}
