package import Foundation

/// Something to do, when and where, with what to do if it gets in the way.
package struct PlannedAction: JournalRecord {
  package static let kind = Kind(rawValue: "planned-action")
  package static let names = KindNames(one: "planned action", many: "Plan", in: .plan)

  package let id: Identifier<PlannedAction>
  package var plannedAt: Date
  package var title: String
  package var day: Day?
  package var time: ClockTime?
  package var place: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// The name of an activity from the library, or of one of the person's own.
  package var activity: String?
  /// The record it came out of.
  package var source: RecordID?
  /// The title and the day its source gave it last; others are the person's own.
  package var sourceTitle: String = ""
  package var sourceDay: Day?
  /// It only says to come back to its source.
  package var isReminder: Bool = false
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var state: ActionState = .open
  /// When it was done or dropped.
  package var settledAt: Date?
  package var moodBefore: Int?
  package var moodAfter: Int?
  /// Whether it is worth doing again; nil where nobody said.
  package var worthRepeating: Bool?
  /// The routine it stands for this once.
  package var routine: Identifier<Routine>?
  /// The day its routine gave it, whatever day it was moved to.
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
    .value("day", \.day, "Which day", .day),
    .value("time", \.time, "What time", .time),
    .line("place", \.place, "Where", about: .label),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}

extension PlannedAction {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems)
    -> [Change]
  {
    try journal.changes(planning: self)
  }
}
