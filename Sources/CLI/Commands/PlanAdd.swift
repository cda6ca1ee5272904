import ArgumentParser
import Journaling
import Records

/// `rebound plan add`.
struct PlanAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Plan something, for a day or for some day, once or again and again.",
    usage: "rebound plan add [<options>] <title>",
    discussion: """
        rebound plan add "Walk to the river"
        rebound plan add "Write to Inês" --day 2026-11-26 --time 10:00
        rebound plan add "A walk" --every 2
        rebound plan add "One message" --weekdays tuesday --weekdays thursday
      """
  )

  static var asked: [FieldInfo] { PlannedAction.fields.info + Routine.fields.info }
  static var positional: Set<String> { ["title"] }

  @Argument(help: ArgumentHelp("What to do.", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("Such as 2026-11-26.", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("Such as 14:30.", valueName: "time"))
  var time: String?

  @Option(help: ArgumentHelp("Where.", valueName: "text"))
  var place: String?

  @Option(help: ArgumentHelp("If this happens …", valueName: "text"))
  var ifCue: String?

  @Option(help: ArgumentHelp("… then you will do this.", valueName: "text"))
  var thenAction: String?

  @Option(help: ArgumentHelp("Comes back every so many days or weeks.", valueName: "number"))
  var every: String?

  @Option(help: ArgumentHelp("What --every counts: days or weeks.", valueName: "word"))
  var unit: String?

  @Option(help: ArgumentHelp("Comes back on these, once for each.", valueName: "weekday"))
  var weekdays: [String] = []

  @Option(help: ArgumentHelp("The last day it can come back on.", valueName: "day"))
  var until: String?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    guard every == nil, unit == nil, weekdays.isEmpty, until == nil else {
      return try await addRoutine(open, surroundings, at: desk)
    }
    let blank = PlannedAction(
      id: surroundings.newID(),
      plannedAt: surroundings.now,
      title: ""
    )
    let action = try PlannedAction.fields.fill(blank, from: draft)
    try await open.keeper.commit { try $0.changes(planning: action) }
    desk.say("Planned: \(action.title)." as Phrase, named: action.id.raw)
  }

  private func addRoutine(
    _ open: OpenJournal,
    _ surroundings: Surroundings,
    at desk: Desk
  ) async throws {
    var draft = draft
    draft["start-on"] = draft.values.removeValue(forKey: "day") ?? ""
    draft["every"] = every ?? ""
    draft["unit"] = unit ?? (weekdays.isEmpty ? "days" : "weeks")
    draft["weekdays"] = weekdays.joined(separator: "\n").lowercased()
    draft["until"] = until ?? ""
    let blank = Routine(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      title: "",
      startOn: surroundings.today
    )
    let routine: Routine
    do {
      routine = try Routine.fields.fill(blank, from: draft).checked()
    } catch {
      // What a page asks as its first day is typed as the day.
      throw Problems(
        error.list.map { $0.field == "start-on" ? Problem("day", $0.message) : $0 }
      )
    }
    try await open.keeper.commit { $0.changes(beginning: routine, surroundings) }
    desk.say("Planned, \(routine.rhythm): \(routine.title)." as Phrase, named: routine.id.raw)
  }

  private var draft: Draft {
    Draft(
      [
        "title": title, "day": day, "time": time, "place": place, "if-cue": ifCue,
        "then-action": thenAction,
      ].compactMapValues(\.self)
    )
  }
}
