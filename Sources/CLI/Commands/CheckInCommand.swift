import ArgumentParser
import Records

/// `rebound check-in`.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Note how you are, from 0 to 10, with a word or two if you like.",
    discussion: """
      Without --mood it asks. `rebound check-in list` shows earlier ones.

        rebound check-in --mood 6
        rebound check-in
      """,
    subcommands: [CheckInAdd.self, CheckInList.self]
      + KindVerb.commands(CheckIn.self, without: [.add, .list]),
    defaultSubcommand: CheckInAdd.self
  )
}
