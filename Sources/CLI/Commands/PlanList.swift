import Applications
import ArgumentParser
import Planning
import Records
import Wording

/// `rebound plan list`, which is also what `rebound plan` does.
struct PlanList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is planned, day by day, then what has no day yet.",
    usage: "rebound plan [list] [<options>]",
    discussion: """
        rebound plan
        rebound plan --week
        rebound plan list --json
      """
  )

  @Flag(help: "The next seven days alone.")
  var week = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let agenda = journal.agenda(surroundings)
    let last = surroundings.today + 6
    let days = agenda.days.filter { !week || ($0.day >= surroundings.today && $0.day <= last) }
    let someDay = week ? [] : agenda.someDay
    let rows: [(Day?, AgendaEntry)] =
      days.flatMap { day in day.entries.map { (day.day, $0) } }
      + someDay.map { (nil, AgendaEntry.action($0)) }
    if json { return desk.say(.list(rows.map { $0.1.json(on: $0.0, in: journal, surroundings) })) }
    guard !rows.isEmpty else {
      return desk.say("Nothing is planned. `rebound plan add \"…\"` adds something." as Phrase)
    }
    desk.say(
      Columns(
        rows.map { day, entry in
          let when: Phrase = day.map { "\($0.noonGMT, .short)" } ?? "no day yet"
          return [
            entry.id.short, when.said, entry.time(in: surroundings.zone)?.description ?? "",
            entry.title(in: journal).said,
          ]
        }
      )
    )
  }
}

extension AgendaEntry {
  fileprivate var id: RecordID {
    switch self {
    case .interview(let interview): interview.id.raw
    case .action(let action): action.id.raw
    case .followUp(let application): application.id.raw
    case .invitation(let recovery): recovery.id.raw
    }
  }

  fileprivate var sort: String {
    switch self {
    case .interview: "interview"
    case .action: "action"
    case .followUp: "follow-up"
    case .invitation: "invitation"
    }
  }

  fileprivate func title(in journal: Journal) -> Phrase {
    switch self {
    case .interview(let interview):
      "\(interview.name) at \(journal[interview.application]?.company ?? "")"
    case .action(let action): Phrase(verbatim: action.title)
    case .followUp(let application): "Follow up with \(application.company)"
    case .invitation: "Look back, if you like"
    }
  }

  fileprivate func json(
    on day: Day?,
    in journal: Journal,
    _ surroundings: Surroundings
  ) -> JSONValue {
    var plan: PlannedAction?
    if case .action(let action) = self { plan = action }
    return .object([
      ("id", .some(id)), ("sort", .text(sort)), ("title", .text(title(in: journal).said)),
      ("day", .some(day)), ("time", .some(time(in: surroundings.zone))),
      ("place", .some(plan?.place)),
      ("ifCue", .some(plan?.ifCue)), ("thenAction", .some(plan?.thenAction)),
    ])
  }
}
