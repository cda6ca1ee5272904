import ArgumentParser
import Foundation
import Interchange
import Journaling
import Records

/// `rebound export`.
struct ExportCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export everything as one archive, or the applications as a table.",
    discussion: """
      An archive is text, with one record per line, and `rebound import` reads all of \
      it back. A table opens in any spreadsheet, and `rebound import` reads it too.

        rebound export --output rebound.jsonl
        rebound export --format csv > applications.csv
      """
  )

  /// The formats of an export.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case archive, csv
  }

  @Option(help: "What to write.")
  var format = Format.archive

  @OptionGroup var output: OutputOption

  func run(in session: Session) async throws {
    let bytes =
      switch format {
      case .archive: try await session.open.archive(at: session.environment.surroundings().now)
      case .csv: ApplicationsCSV.data(of: session.journal, zone: session.surroundings.zone)
      }
    try output.write(bytes, in: session.environment)
  }
}
