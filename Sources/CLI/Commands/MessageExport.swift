import ArgumentParser
import Interchange
import Records

/// `rebound message export`.
struct MessageExport: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a message as a file that a mail program opens as a draft.",
    discussion: """
      Not while something is open in it.

        rebound message export Inês --output inês.eml
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(at desk: Desk) async throws {
    let meant = try Finder(journal: try await desk.journal()).message(message)
    guard meant.blanks.isEmpty else {
      throw CommandRefused(
        "Something is still open in it: \(meant.blanks.joined(separator: ", ")). "
          + "`rebound message fill` fills it in.",
        .data
      )
    }
    let file = MailFile(
      toName: meant.recipient,
      address: meant.email,
      subject: meant.subject,
      text: meant.text,
      writtenAt: meant.writtenAt
    )
    guard let output else { return desk.terminal.write(file.data) }
    try OutputFile.write(file.data, to: output)
    desk.say("Written to \(output)." as Phrase)
  }
}
