import API
import ArgumentParser
import Records

/// `rebound application list`.
struct ApplicationList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the applications that still run, newest first.",
    discussion: """
      Those that have ended are left out, unless you ask for them.

        rebound application list
        rebound application list --all --json
      """
  )

  @Flag(help: "Those that have ended, too.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let applications = journal.openApplications + (all ? journal.closedApplications : [])
    if json { return desk.say(.list(applications.map(\.json))) }
    guard !applications.isEmpty else {
      return desk.say(
        "None is running. `rebound application add \"Company\" \"Job title\"` writes one down."
      )
    }
    desk.say(Columns(applications.map(row)))
  }

  private func row(_ application: JobApplication) -> [String] {
    let since = application.history.last?.day.map { "\($0.noonGMT, .short)" as Phrase }
    return [
      application.id.raw.short, application.stage.title.said, since?.said ?? "", application.label,
    ]
  }
}
