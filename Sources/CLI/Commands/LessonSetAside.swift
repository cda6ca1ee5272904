import ArgumentParser
import Journaling
import Records

/// `rebound lesson set-aside`.
struct LessonSetAside: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside",
    abstract: "Leave a lesson out of what you bring to interviews.",
    discussion: """
      It stays in your journal, and --back brings it along again.

        rebound lesson set-aside 3fa91c20
        rebound lesson set-aside 3fa91c20 --back
      """
  )

  @Argument(help: ArgumentHelp("Its ID.", valueName: "lesson"))
  var lesson: String

  @Flag(help: "Bring it along again.")
  var back = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let meant = try Finder(journal: try await open.keeper.journal()).lesson(lesson)
    try await open.keeper.commit {
      try $0.changes(settingAside: !back, $0.standing(meant).id)
    }
    let words: Phrase = back ? "It comes along again: \(meant.text)" : "Set aside: \(meant.text)"
    desk.say(words)
  }
}
