import ArgumentParser
import Records

/// `rebound rejection`.
struct RejectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejection",
    abstract: "Write down a rejection, no reply, a canceled position or a withdrawal.",
    subcommands: [RejectionAdd.self]
      + KindVerb.commands(Rejection.self, without: [.add])
  )
}
