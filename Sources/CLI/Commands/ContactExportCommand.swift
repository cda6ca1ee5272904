import ArgumentParser
import Foundation
import Interchange
import Journaling
import Records

/// `rebound contact export`.
struct ContactExportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take everybody with you, as vCards or as a table.",
    discussion: """
      vCards are for phones and mail programs; a table opens in any spreadsheet. \
      Both read back with `rebound contact import`.

        rebound contact export --output people.vcf
        rebound contact export --format csv > people.csv
      """
  )

  /// What can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case vcard, csv
  }

  @Option(help: "What to write.")
  var format = Format.vcard

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let bytes =
      switch format {
      case .vcard: ContactsVCard.data(of: journal)
      case .csv: ContactsCSV.data(of: journal)
      }
    guard let output else { return desk.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    desk.say("Written to \(output)." as Phrase)
  }
}
