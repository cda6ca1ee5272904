import API
import ArgumentParser
import Interchange
import Records

/// `rebound practice export`.
struct PracticeExport: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take your questions to Anki, as a text file.",
    discussion: """
      In Anki: File, Import. Each question keeps its name, so that a newer file \
      changes notes in place of doubling them.

        rebound practice export --output questions.txt
      """
  )

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(at desk: Desk) async throws {
    let bytes = AnkiCards.data(of: try await desk.journal())
    guard let output else { return desk.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    desk.say("Written to \(output)." as Phrase)
  }
}
