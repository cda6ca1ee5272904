package import Foundation

/// Something to do, when and where, and what to do if something gets in the way.
package struct PlannedAction: JournalRecord {
  package static let kind = Kind(rawValue: "planned-action")
  package static let names = KindNames(
    "planned action",
    "Plan",
    in: .plan,
    about: "What you want to do, and when."
  )

  package let id: Identifier<PlannedAction>
  package var plannedAt: Date
  package var title: String
  package var day: Day?
  package var time: ClockTime?
  package var place: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// The ID of an activity from the library, or of one of the person's own.
  package var activity: String?
  /// The record it came from.
  package var source: RecordID?
  /// The title and the day its source last set; if they differ now, the person changed them.
  var sourceTitle: String = ""
  var sourceDay: Day?
  /// Whether it is only a reminder to return to its source.
  package var isReminder: Bool = false
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var state: ActionState = .open
  /// When it was done or dropped.
  package var settledAt: Date?
  var moodBefore: Int?
  package var moodAfter: Int?
  /// Whether it is worth doing again; nil if not given.
  package var worthRepeating: Bool?
  /// The routine this action belongs to.
  package var routine: Identifier<Routine>?
  /// The day its routine set, even if the action was moved to another one.
  package var slot: Day?
  package var cameOfIt: String = ""

  package init(id: Identifier<PlannedAction>, plannedAt: Date, title: String) {
    self.id = id
    self.plannedAt = plannedAt
    self.title = title
  }

  package mutating func keepInRange() {
    moodBefore.keep(within: Scale.feeling)
    moodAfter.keep(within: Scale.feeling)
  }

  package var filedAt: Date { plannedAt }
  package var isRunning: Bool { state == .open }
  package var words: [String] { [title, place, ifCue, thenAction, cameOfIt] }

  package static let linkRules: [LinkRule<PlannedAction>] = [
    .mentions("source", \.source), .mentions("recovery", \.recovery),
    .mentions("routine", \.routine),
  ]
  package static func begun(_ new: NewRecord<PlannedAction>) -> PlannedAction? {
    PlannedAction(id: new.id, plannedAt: new.surroundings.now, title: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension PlannedAction {
  package static let fields = FieldTable<PlannedAction>([
    .line("title", \.title, "What", about: .myself).required,
    .value("day", \.day, "Date", .day),
    .value("time", \.time, "Time", .time),
    .line("place", \.place, "Place", about: .label),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}

extension PlannedAction {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try journal.changes(planning: self)
  }
}

/// What became of a planned action; no state is a failure.
package struct ActionState: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let open = ActionState(rawValue: "open")
  package static let done = ActionState(rawValue: "done")
  package static let dropped = ActionState(rawValue: "dropped")

  package static let all: [ActionState] = [.open, .done, .dropped]
}

extension Journal {
  /// Updates the planned action that comes from another record.
  ///
  /// It is added, edited, or removed if there is nothing left to plan. An action that is done or
  /// dropped is unchanged, and so is a title the person gave it. A day they gave it stays until
  /// they give the source another day. A record can have one action and one reminder.
  package func changes(
    planning title: String,
    on day: Day?,
    from source: some JournalRecord,
    recovery: Identifier<Recovery>?,
    asReminder isReminder: Bool = false,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(PlannedAction.self, mentioning: source.id.raw)
      .last { $0.source == source.id.raw && $0.isReminder == isReminder }
    return changes(
      updating: known,
      planning: title,
      on: day,
      from: source,
      recovery: recovery,
      asReminder: isReminder,
      surroundings
    )
  }

  /// The same for a source that can have several actions.
  ///
  /// - Parameter known: the action that was planned before; nil for a new one.
  func changes(
    updating known: PlannedAction?,
    planning title: String,
    on day: Day?,
    from source: some JournalRecord,
    recovery: Identifier<Recovery>?,
    asReminder isReminder: Bool = false,
    _ surroundings: Surroundings
  ) -> [Change] {
    guard known?.state ?? .open == .open else { return [] }
    guard !title.isEmpty else { return known.map { [.remove($0.reference)] } ?? [] }
    var action =
      known
      ?? PlannedAction(id: surroundings.newID(), plannedAt: surroundings.now, title: title)
    if known == nil || action.title == action.sourceTitle { action.title = title }
    if known == nil || day != action.sourceDay { action.day = day ?? known?.day }
    action.sourceTitle = title
    action.sourceDay = day
    action.source = source.id.raw
    action.isReminder = isReminder
    action.recovery = recovery
    return action == known ? [] : [.save(action)]
  }
}
