import ArgumentParser
import Foundation
import Interchange
import Journaling
import Records

/// `rebound export`.
struct ExportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take everything with you as one archive, or the applications as a table.",
    discussion: """
      An archive is text, one record a line, and reads back whole with \
      `rebound import`. A table opens in any spreadsheet and reads back with it too.

        rebound export --output rebound.jsonl
        rebound export --format csv > applications.csv
      """
  )

  /// What can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case archive, csv
  }

  @Option(help: "What to write.")
  var format = Format.archive

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let bytes =
      switch format {
      case .archive: try await open.archive(at: desk.surroundings().now)
      case .csv: try await table(of: open, at: desk)
      }
    guard let output else { return desk.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    desk.say("Written to \(output)." as Phrase)
  }

  private func table(of open: OpenJournal, at desk: Desk) async throws -> Data {
    let journal = try await open.keeper.journal()
    return ApplicationsCSV.data(of: journal, zone: journal.seen(desk.surroundings()).zone)
  }
}
