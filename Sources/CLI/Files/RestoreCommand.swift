import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound restore`.
struct RestoreCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restore a backup. Your current journal is set aside.",
    discussion: """
      Without a file, this command lists the backups. With a file, it checks the copy, \
      shows what would be different, and asks before it changes anything. Stop Rebound \
      first. Your current journal is saved with the backups, and --undo brings it \
      back.

        rebound restore
        rebound restore rebound-2026-11-23.sqlite
        rebound restore /media/stick/rebound.sqlite --dry-run
        rebound restore --undo
      """
  )

  @Argument(
    help: ArgumentHelp("The name of a backup, or the path of a copy elsewhere.", valueName: "file"),
    completion: .file()
  )
  var file: String?

  @Flag(help: "Bring back what the last restore set aside.")
  var undo = false

  @Flag(help: "Show what would be different, without changing anything.")
  var dryRun = false

  @Flag(help: "Do it without asking.")
  var yes = false

  func validate() throws {
    guard !undo || file == nil else { throw ValidationError("Name a file, or add --undo.") }
    guard file != "" else { throw ValidationError("Name a backup. `rebound restore` lists them.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    try environment.prepare()
    guard let copy = try named(in: environment) else { return list(in: environment) }
    let restorer = environment.restorer(environment.place.journal)
    let preview = RestorePreview(
      copy: try restorer.contents(of: copy),
      now: try restorer.present()
    )
    for line in RestoreReport(preview: preview, zone: environment.surroundings().zone).lines {
      environment.say(line)
    }
    guard !dryRun, try isAgreed(in: environment) else {
      return environment.say("Nothing was changed." as Phrase)
    }
    let aside = try restorer.restore(copy)
    environment.say("Restored the backup." as Phrase)
    if let aside {
      environment.say(
        """
        What was there is in \(aside.path). \
        To bring it back: rebound restore --undo
        """ as Phrase
      )
    }
  }

  private func named(in environment: CommandEnvironment) throws -> URL? {
    if undo {
      guard let newest = SetAsideFiles(beside: environment.place.journal).newest else {
        throw CommandRefused(
          "No restore has set a journal aside, so nothing was changed.",
          .noInput
        )
      }
      return newest
    }
    guard let file else { return nil }
    let backup = environment.place.backups.appending(path: file)
    let isName = !file.contains("/") && FileManager.default.fileExists(atPath: backup.path)
    return isName ? backup : URL(filePath: file)
  }

  private func list(in environment: CommandEnvironment) {
    let names = BackupList(environment.place).names
    guard !names.isEmpty else {
      return environment.say(
        "There are no backups in \(environment.place.backups.path) yet." as Phrase
      )
    }
    environment.say("Backups in \(environment.place.backups.path), the newest first:" as Phrase)
    for name in names { environment.say("  \(name)") }
    environment.say("To look at one: rebound restore NAME --dry-run" as Phrase)
  }

  private func isAgreed(in environment: CommandEnvironment) throws -> Bool {
    if yes { return true }
    guard let answer = environment.terminal.ask("Restore this copy? y or n: ") else {
      throw CommandRefused("Nothing was changed. Add --yes to restore it.", .usage)
    }
    return ["y", "yes"].contains(answer.trimmed.lowercased())
  }
}
