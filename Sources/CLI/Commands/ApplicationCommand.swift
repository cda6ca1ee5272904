import ArgumentParser
import Records

/// `rebound application`.
struct ApplicationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application",
    abstract: "Write down applications, and see where they stand.",
    subcommands: [
      ApplicationAdd.self, ApplicationList.self, ApplicationShow.self, ApplicationStage.self,
    ]
      + KindVerb.commands(JobApplication.self, without: [.add, .list, .show])
  )
}
