import ArgumentParser
import Journaling
import Records

/// `rebound undo`.
struct UndoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back one thing that was saved, such as a whole import.",
    discussion: """
      The name is the one an import prints. It reaches back 30 days. What was \
      changed since is left as it is. Pages have an undo of their own after every \
      save and removal.

        rebound undo 0195b8b2-6a0e-7c1f-9d3e-5a1b2c3d4e5f
      """
  )

  static let positional: Set<String> = ["save"]

  @Argument(help: ArgumentHelp("The name of what was saved.", valueName: "save"))
  var save: String

  func run(at desk: Desk) async throws {
    guard let commit = RecordID(save) else {
      throw Problems("save", "A name of 36 characters, as an import prints it.")
    }
    let receipt = try await desk.open().keeper.undo(commit)
    desk.say(receipt.changed.isEmpty ? "There was nothing to take back." : "Taken back." as Phrase)
    if !receipt.leftAlone.isEmpty {
      desk.say("\(receipt.leftAlone.count) have changed since and were left as they are." as Phrase)
    }
  }
}
