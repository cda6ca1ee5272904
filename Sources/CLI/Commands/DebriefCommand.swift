import ArgumentParser
import Records

/// `rebound debrief`.
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Look back at one interview: what to keep, and one change.",
    discussion: """
      It asks one thing at a time, and what you write is kept as you go. \
      `rebound debrief list` shows earlier ones.

        rebound debrief
        rebound debrief --interview "Lumen Labs"
      """,
    subcommands: [DebriefAdd.self, DebriefList.self]
      + KindVerb.commands(Debrief.self, without: [.add, .list]),
    defaultSubcommand: DebriefAdd.self
  )
}
