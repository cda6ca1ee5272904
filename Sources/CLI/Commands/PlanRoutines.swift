import API
import ArgumentParser
import Journaling
import Records

/// `rebound plan routines`.
struct PlanRoutines: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "routines",
    abstract: "List what comes back, how often, and when next.",
    discussion: """
        rebound plan routines
        rebound plan routines --all --json
      """
  )

  @Flag(help: "Those that have ended as well.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let shelf = journal.shelf(Routine.self)
    let routines = all ? Array(shelf) : shelf.running
    if json { return desk.say(.list(routines.map { $0.json(in: journal) })) }
    guard !routines.isEmpty else {
      return desk.say("Nothing comes back. `rebound plan add \"…\" --every 2` adds it." as Phrase)
    }
    desk.say(
      Columns(
        routines.map { routine in
          let next: Phrase? = journal.openAction(of: routine)?.day.map { "\($0.noonGMT, .short)" }
          return [routine.id.raw.short, routine.title, routine.rhythm.said, next?.said ?? "ended"]
        }
      )
    )
  }
}

/// `rebound plan end`.
struct PlanEnd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "End something that comes back; what was done of it stays.",
    discussion: """
        rebound plan end "A walk"
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or a part of its name.", valueName: "routine"))
  var routine: String

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try Finder(journal: journal).routine(routine)
    try await open.keeper.commit { try $0.changes(ending: $0.standing(meant), surroundings) }
    desk.say("Ended: \(meant.title)." as Phrase)
  }
}

extension Routine {
  fileprivate func json(in journal: Journal) -> JSONValue {
    .object([
      ("id", .some(id)), ("title", .text(title)), ("rhythm", .text(rhythm.said)),
      ("startOn", .some(startOn)), ("unit", .some(unit)), ("every", .number(every)),
      ("weekdays", .list(weekdays.map(JSONValue.text))), ("until", .some(until)),
      ("time", .some(time)), ("place", .some(place)), ("ifCue", .some(ifCue)),
      ("thenAction", .some(thenAction)), ("next", .some(journal.openAction(of: self)?.day)),
      ("endedOn", .some(endedOn)),
    ])
  }
}
