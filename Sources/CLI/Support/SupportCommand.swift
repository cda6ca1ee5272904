import ArgumentParser

/// `rebound support`.
struct SupportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "support",
    abstract: "Show people to talk to. This works without a network and without a journal.",
    discussion: """
      Whoever runs this copy of Rebound can add services and correct them, in \
      services.yaml in the data directory: docs/services.md says how.

        rebound support
        rebound support --country GB
        rebound support plan
        rebound support people
      """,
    subcommands: [SupportShow.self, SupportPlan.self, SupportPeople.self],
    defaultSubcommand: SupportShow.self
  )
}
