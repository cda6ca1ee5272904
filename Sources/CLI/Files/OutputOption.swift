import ArgumentParser
import Foundation
import Records

/// The file a command writes to.
struct OutputOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file that does not exist yet; without it, the file is printed.",
      valueName: "file"
    ),
    completion: .file()
  )
  var output: String?

  /// - Throws: ``CommandRefused`` if the file exists, or cannot be created.
  func write(_ bytes: Data, in environment: CommandEnvironment) throws {
    guard let output else { return environment.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    environment.say("Written to \(output)." as Phrase)
  }
}
