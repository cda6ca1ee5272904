import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound backup`.
struct BackupCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the whole journal to a file.",
    discussion: """
      Without a file, the copy goes next to the daily backups, which `rebound serve` \
      makes by itself. A copy is a whole journal: `rebound restore` brings it back, or \
      you can put it in an empty data directory under the name rebound.sqlite. When \
      you erase something, Rebound also removes the copies next to the daily backups. \
      A copy anywhere else is yours, and still contains what you erase later.

      When Rebound is not running, rebound.sqlite alone holds everything, and you can \
      copy it with any program.

        rebound backup
        rebound backup /media/stick/rebound.sqlite
      """
  )

  @Argument(
    help: ArgumentHelp("A file that does not exist yet.", valueName: "file"),
    completion: .file()
  )
  var file: String?

  func validate() throws {
    guard file != "" else { throw ValidationError("Name a file that does not exist yet.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let open = try environment.open()
    let copy = try await ManualBackup(place: environment.place, at: environment.surroundings())
      .make(from: open.store, to: file.map { URL(filePath: $0) })
    environment.say("Copied to \(copy.path)." as Phrase)
  }
}
