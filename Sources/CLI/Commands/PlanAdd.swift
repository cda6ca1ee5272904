import ArgumentParser
import Journaling
import Planning
import Records
import Wording

/// `rebound plan add`.
struct PlanAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Plan something, for a day or for some day.",
    usage: "rebound plan add [<options>] <title>",
    discussion: """
        rebound plan add "Walk to the river"
        rebound plan add "Write to Inês" --day 2026-11-26 --time 10:00
      """
  )

  static var asked: [FieldInfo] { PlannedAction.fields.info }
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

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    let blank = PlannedAction(
      id: surroundings.newID(),
      plannedAt: surroundings.now,
      title: ""
    )
    let draft = Draft(
      [
        "title": title, "day": day, "time": time, "place": place, "if-cue": ifCue,
        "then-action": thenAction,
      ].compactMapValues(\.self)
    )
    let action = try PlannedAction.fields.fill(blank, from: draft)
    try await open.keeper.commit { try $0.changes(planning: action) }
    desk.say("Planned: \(action.title)." as Phrase, named: action.id.raw)
  }
}
