import API
import ArgumentParser
import Interchange
import Journaling
import Records

/// `rebound plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "What you want to do, and when: list, add, finish, move, export.",
    discussion: """
      You can do, drop or move anything in your plan.

        rebound plan
        rebound plan add "Write to Inês" --day friday
        rebound plan move "Write to" --day tomorrow
        rebound plan --week
        rebound plan routines
      """,
    // `list` shows interviews and follow-ups too, and `add` can also make a routine; the others
    // settle.
    subcommands: [
      PlanList.self, KindShow<PlannedAction>.self, PlanAdd.self, PlanDone.self, PlanDrop.self,
      PlanMove.self, PlanRoutines.self, PlanEnd.self, PlanExport.self,
    ]
      + KindVerb.commands(PlannedAction.self, without: [.list, .show, .add]),
    defaultSubcommand: PlanList.self
  )
}

extension PlannedAction: StyledRecord {
  static var style: KindStyle<PlannedAction> {
    var style = KindStyle<PlannedAction>()
    style.command = "plan"
    style.comesFirst = { $0.state == .open }
    style.parts = { action, session in
      let rhythm = session.journal[action.routine]?.rhythm
      let came = action.cameOfIt.isEmpty ? nil : Phrase(verbatim: action.cameOfIt)
      return [action.settledState, rhythm.map { "Repeats \($0)." }, came]
        .compactMap { $0.map(ShownPart.line) }
    }
    style.members = { action, session in
      let entry = AgendaEntry.action(action)
      return entry.members(on: action.day, in: session.journal, session.surroundings)
        .filter { $0.key != "id" }
    }
    return style
  }
}

/// `rebound plan routines`.
struct PlanRoutines: CommandAlias {
  static let name = "routines"
  @OptionGroup var aliased: KindList<Routine>
}

extension Routine: StyledRecord {
  static var style: KindStyle<Routine> {
    var style = KindStyle<Routine>()
    style.comesFirst = \.isRunning
    style.lists = "List what repeats, how often, and when it is next."
    style.all = "Include those that have ended."
    style.most = nil
    style.records = { session, all in
      let routines = session.journal.shelf(Routine.self)
      return all ? Array(routines) : routines.running
    }
    style.none = "No routines yet. `rebound plan add \"…\" --every 2` adds one."
    style.columns = [
      KindColumn("What") { routine, _ in routine.title },
      KindColumn("How often") { routine, _ in routine.rhythm.said },
      KindColumn("Next") { routine, session in
        let next = session.journal.openAction(of: routine)?.day
        return next == nil ? ("ended" as Phrase).said : session.date(next)
      },
    ]
    style.members = { routine, session in
      [
        ("rhythm", .text(routine.rhythm.said)),
        ("next", .some(session.journal.openAction(of: routine)?.day)),
        ("endedOn", .some(routine.endedOn)),
      ]
    }
    return style
  }
}

/// `rebound plan end`.
struct PlanEnd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "End a routine; what you have done stays.",
    discussion: "  rebound plan end \"A walk\""
  )

  @OptionGroup var named: NamedRecord<Routine>

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let routine = try named.record(in: session)
    try await session.keeper.commit { try $0.changes(ending: $0.standing(routine), surroundings) }
    session.say("Ended: \(routine.title)." as Phrase)
  }
}

/// `rebound plan export`.
struct PlanExport: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write interviews and plans as a calendar file.",
    discussion: """
      Any calendar can open it. On the pages, you can also get an address to subscribe to.

        rebound plan export --output plan.ics
        rebound plan export --events --output plan.ics
      """
  )

  @Flag(help: "Show only that something is planned.")
  var discreet = false

  @Flag(help: "Write plans as events, for calendars that do not show to-dos.")
  var events = false

  @OptionGroup var output: OutputOption

  func run(in session: Session) async throws {
    let (journal, surroundings) = (session.journal, session.surroundings)
    let isDiscreet = discreet || journal.preferences(zone: surroundings.zone).calendarDiscreet
    let file = CalendarFile(
      journal,
      isDiscreet: isDiscreet,
      plansAreEvents: events,
      surroundings
    )
    try output.write(file.data(), in: session.environment)
  }
}
