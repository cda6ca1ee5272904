import API
import ArgumentParser
import Records

/// `rebound plan show`.
struct PlanShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one thing of the plan, and what came of it.",
    discussion: """
        rebound plan show "Write to Inês"
        rebound plan show 3fa91c20 --json
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or a part of its name.", valueName: "action"))
  var action: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let meant = try Finder(journal: journal).action(action)
    if json {
      let surroundings = journal.seen(desk.surroundings())
      return desk.say(AgendaEntry.action(meant).json(on: meant.day, in: journal, surroundings))
    }
    desk.say(meant.title)
    let facts = PlannedAction.fields.fields.filter { $0.name != "title" }.compactMap { field in
      let text = field.read(meant)
      return text.isEmpty ? nil : [field.label.said, field.control.said(text)]
    }
    desk.say(Columns([["ID", meant.id.description]] + facts))
    if let state = meant.settledState { desk.say(state) }
    if let routine = journal[meant.routine] { desk.say("Comes back \(routine.rhythm)." as Phrase) }
    if !meant.cameOfIt.isEmpty { desk.say("\n" + meant.cameOfIt) }
  }
}
