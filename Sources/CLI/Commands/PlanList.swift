import API
import ArgumentParser
import Records

/// `rebound plan list`, which is also what `rebound plan` does.
struct PlanList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is planned, day by day, then what has no day yet.",
    usage: "rebound plan [list] [<options>]",
    discussion: """
        rebound plan
        rebound plan --week
        rebound plan --week --from 2026-11-16
        rebound plan --day 2026-11-26 --json
      """
  )

  @Flag(help: "Seven days alone, with what was settled and what comes back.")
  var week = false

  @Option(help: ArgumentHelp("The first day of --week; else today.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("One day alone, such as 2026-11-26.", valueName: "day"))
  var day: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let rows = try rows(of: journal, surroundings)
    if json { return desk.say(.list(rows.map { $0.1.json(on: $0.0, in: journal, surroundings) })) }
    guard !rows.isEmpty else {
      return desk.say("Nothing is planned. `rebound plan add \"…\"` adds something." as Phrase)
    }
    desk.say(
      Columns(
        rows.map { day, entry in
          let when: Phrase = day.map { "\($0.noonGMT, .short)" } ?? "no day yet"
          let title = entry.title(in: journal)
          return [
            entry.id.short, when.said, entry.time(in: surroundings.zone)?.description ?? "",
            entry.state.map { "\(title) (\($0))" as Phrase }?.said ?? title.said,
          ]
        }
      )
    )
  }

  /// A stretch of days as they are, or everything that is still to come.
  private func rows(
    of journal: Journal,
    _ surroundings: Surroundings
  ) throws -> [(Day?, AgendaEntry)] {
    let start = try Day.typed(day, "day") ?? Day.typed(from, "from") ?? surroundings.today
    guard day == nil, !week, from == nil else {
      let days = start...(day == nil ? start + 6 : start)
      return journal.agenda(of: days, surroundings).flatMap { day in
        day.entries.map { (day.day, $0) }
      }
    }
    let agenda = journal.agenda(surroundings)
    return agenda.days.flatMap { day in day.entries.map { (day.day, $0) } }
      + agenda.someDay.map { (nil, AgendaEntry.action($0)) }
  }
}

extension AgendaEntry {
  fileprivate var id: RecordID {
    switch self {
    case .interview(let interview): interview.id.raw
    case .action(let action): action.id.raw
    case .followUp(let application): application.id.raw
    case .invitation(let recovery): recovery.id.raw
    case .expected(let routine): routine.id.raw
    }
  }

  fileprivate var sort: String {
    switch self {
    case .interview: "interview"
    case .action: "action"
    case .followUp: "follow-up"
    case .invitation: "invitation"
    case .expected: "expected"
    }
  }

  /// What became of it, where it is settled, or that it comes of itself.
  fileprivate var state: Phrase? {
    switch self {
    case .action(let action): action.settledState
    case .expected: "comes back"
    default: nil
    }
  }

  fileprivate func title(in journal: Journal) -> Phrase {
    switch self {
    case .interview(let interview):
      "\(interview.name) at \(journal[interview.application]?.company ?? "")"
    case .action(let action): Phrase(verbatim: action.title)
    case .followUp(let application): "Follow up with \(application.company)"
    case .invitation: "Look back, if you like"
    case .expected(let routine): Phrase(verbatim: routine.title)
    }
  }

  func json(on day: Day?, in journal: Journal, _ surroundings: Surroundings) -> JSONValue {
    var plan: PlannedAction?
    var routine: Routine?
    switch self {
    case .action(let its): plan = its
    case .expected(let its): routine = its
    default: break
    }
    return .object([
      ("id", .some(id)), ("sort", .text(sort)), ("title", .text(title(in: journal).said)),
      ("day", .some(day)), ("time", .some(time(in: surroundings.zone))),
      ("place", .some(plan?.place ?? routine?.place)),
      ("ifCue", .some(plan?.ifCue ?? routine?.ifCue)),
      ("thenAction", .some(plan?.thenAction ?? routine?.thenAction)),
      ("state", .some(plan?.state)), ("routine", .some(plan?.routine ?? routine?.id)),
      ("cameOfIt", .some(plan?.cameOfIt)),
    ])
  }
}

extension PlannedAction {
  /// Done or let go, both in as many words; nil while it is open.
  var settledState: Phrase? {
    switch state {
    case .open: nil
    case .done: "done"
    default: "let go"
    }
  }
}
