import API
import ArgumentParser
import Records

/// `rebound check-in list`.
struct CheckInList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List earlier check-ins, newest first.",
    discussion: """
      The last twenty, unless you ask for all.

        rebound check-in list
        rebound check-in list --all --json
      """
  )

  @Flag(help: "All of them.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let shelf = try await desk.journal().shelf(CheckIn.self)
    let checkIns = Array((all ? shelf[...] : shelf.suffix(20)).reversed())
    if json { return desk.say(.list(checkIns.map(\.json))) }
    guard !checkIns.isEmpty else {
      return desk.say("None yet. `rebound check-in --mood 5` notes one down.")
    }
    desk.say(Columns(checkIns.map(row)))
  }

  private func row(_ checkIn: CheckIn) -> [String] {
    let words = checkIn.feelings + checkIn.activities + [checkIn.note].filter { !$0.isEmpty }
    return [
      ("\(checkIn.day.noonGMT, .short)" as Phrase).said, checkIn.mood.map(String.init) ?? "",
      words.joined(separator: ", "),
    ]
  }
}
