import ArgumentParser

/// `rebound import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring applications from a table in, or a whole journal from an archive.",
    subcommands: [ImportApplications.self, ImportArchive.self]
  )
}
