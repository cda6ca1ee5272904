import ArgumentParser
import Foundation
import Interchange
import Journaling
import Records

/// `rebound plan export`.
struct PlanExport: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write interviews and plans as a calendar file.",
    discussion: """
      Any calendar opens it. The pages can also make an address to subscribe to.

        rebound plan export --output plan.ics
      """
  )

  @Flag(help: "Every entry says only that something is planned.")
  var discreet = false

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let isDiscreet = discreet || journal.preferences(zone: surroundings.zone).calendarDiscreet
    let bytes = CalendarFile(journal, isDiscreet: isDiscreet, surroundings).data()
    guard let output else { return desk.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    desk.say("Written to \(output)." as Phrase)
  }
}
