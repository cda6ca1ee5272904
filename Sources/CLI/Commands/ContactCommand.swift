import ArgumentParser

/// `rebound contact`.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "Bring people in from address books, and take them out.",
    subcommands: [ContactExportCommand.self, ContactImportCommand.self]
  )
}
