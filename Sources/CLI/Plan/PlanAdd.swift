import ArgumentParser
import Journaling
import Records

/// `rebound plan add`.
struct PlanAdd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Plan something, for a day or without one, once or repeatedly.",
    usage: "rebound plan add <title> [<options>]",
    discussion: """
        rebound plan add "Walk to the river"
        rebound plan add "Write to Inês" --day friday --time 10:00
        rebound plan add "A walk" --every 2
        rebound plan add "One message" --weekdays tuesday --weekdays thursday
      """
  )

  enum Fields: FlaggedFields {
    static let positional = PlannedAction.fields.info.filter { $0.name == "title" }
    static let flagged = PlannedAction.fields.info.filter { $0.name != "title" } + rhythm
    /// The flags that make an action repeat.
    static let rhythm = Routine.fields.info.filter { names.contains($0.name) }
    static let names: Set = ["every", "unit", "weekdays", "until"]
  }

  static var asked: [FieldInfo] { PlannedAction.fields.info + Routine.fields.info }
  static let positional: Set<String> = ["title"]

  @OptionGroup var fields: FieldFlags<Fields>

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let draft = try session.environment.completed(fields.draft(on: session.today))
    guard Fields.names.isDisjoint(with: draft.values.keys) else {
      return try await addRoutine(draft, in: session)
    }
    let blank = PlannedAction(
      id: surroundings.newID(),
      plannedAt: surroundings.now,
      title: ""
    )
    let action = try PlannedAction.fields.fill(blank, from: draft)
    try await session.keeper.commit { try $0.changes(planning: action) }
    session.say("Planned: \(action.title)." as Phrase, named: action.id.raw)
  }

  private func addRoutine(_ typed: Draft, in session: Session) async throws {
    let surroundings = session.surroundings
    var draft = typed
    draft["start-on"] = draft.values.removeValue(forKey: "day") ?? ""
    draft["unit"] = typed.values["unit"] ?? (typed["weekdays"].isEmpty ? "days" : "weeks")
    draft["weekdays"] = draft["weekdays"].lowercased()
    let blank = Routine(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      title: "",
      startOn: session.today
    )
    let routine: Routine
    do {
      routine = try Routine.fields.fill(blank, from: draft).checked()
    } catch {
      // What the page calls the first day is typed here as the day.
      throw Problems(
        error.list.map { $0.field == "start-on" ? Problem("day", $0.message) : $0 }
      )
    }
    try await session.keeper.commit { $0.changes(beginning: routine, surroundings) }
    session.say("Planned, \(routine.rhythm): \(routine.title)." as Phrase, named: routine.id.raw)
  }
}
