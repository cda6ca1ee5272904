import API
import ArgumentParser
import Records

/// `rebound plan list`, which is also what `rebound plan` does.
struct PlanList: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your plans day by day, then those without a date.",
    usage: "rebound plan [list] [<options>]",
    discussion: """
        rebound plan
        rebound plan --week
        rebound plan --week --from monday
        rebound plan --day tomorrow --json
      """
  )

  @Flag(help: "Only seven days, with what is done or dropped and what repeats.")
  var week = false

  @Option(help: ArgumentHelp("The first day of --week, if not today.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Only one day, such as 2026-11-26 or tomorrow.", valueName: "day"))
  var day: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let (journal, surroundings) = (session.journal, session.surroundings)
    let rows = try rows(in: session)
    if json {
      return session.say(
        .list(rows.map { .object($0.1.members(on: $0.0, in: journal, surroundings)) })
      )
    }
    guard !rows.isEmpty else {
      return session.say("No plans yet. `rebound plan add \"…\"` adds one." as Phrase)
    }
    session.say(
      Table(
        rows.map { day, entry in
          let title = entry.title(in: journal)
          return [
            entry.id.short, day == nil ? ("no date yet" as Phrase).said : session.date(day),
            entry.time(in: surroundings.zone)?.description ?? "",
            entry.state.map { "\(title) (\($0))" as Phrase }?.said ?? title.said,
          ]
        },
        heads: [Table.nameHead, "Date", "Time", "What"]
      )
    )
  }

  /// All entries in a range of days, or everything that is still to come.
  private func rows(in session: Session) throws -> [(Day?, AgendaEntry)] {
    let (journal, surroundings) = (session.journal, session.surroundings)
    let start = try session.day(day, "day") ?? session.day(from, "from") ?? session.today
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

  /// Whether it was done or dropped, or that it is only expected.
  fileprivate var state: Phrase? {
    switch self {
    case .action(let action): action.settledState
    case .expected: "repeats"
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

  /// Its JSON members.
  func members(
    on day: Day?,
    in journal: Journal,
    _ surroundings: Surroundings
  ) -> [JSONMember] {
    var plan: PlannedAction?
    var routine: Routine?
    switch self {
    case .action(let its): plan = its
    case .expected(let its): routine = its
    default: break
    }
    return [
      ("id", .some(id)), ("sort", .text(sort)), ("title", .text(title(in: journal).said)),
      ("day", .some(day)), ("time", .some(time(in: surroundings.zone))),
      ("place", .some(plan?.place ?? routine?.place)),
      ("ifCue", .some(plan?.ifCue ?? routine?.ifCue)),
      ("thenAction", .some(plan?.thenAction ?? routine?.thenAction)),
      ("state", .some(plan?.state)), ("routine", .some(plan?.routine ?? routine?.id)),
      ("cameOfIt", .some(plan?.cameOfIt)),
    ]
  }
}

extension PlannedAction {
  /// "Done" or "dropped", with the day; nil while it is open.
  var settledState: Phrase? {
    switch state {
    case .open: nil
    case .done: "done"
    default: "dropped"
    }
  }
}
