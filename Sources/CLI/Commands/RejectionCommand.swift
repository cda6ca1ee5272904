import ArgumentParser

/// `rebound rejection`.
struct RejectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejection",
    abstract: "Write down a no. One line is enough; nothing else has to happen.",
    subcommands: [RejectionAdd.self]
  )
}
