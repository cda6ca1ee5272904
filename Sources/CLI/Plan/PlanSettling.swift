import ArgumentParser
import Journaling
import Records

/// `rebound plan done`.
struct PlanDone: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Mark something in your plan as done.",
    discussion: """
        rebound plan done "Walk to the river"
        rebound plan done 3fa91c20 --came-of-it "She knows somebody there"
      """
  )

  static var asked: [FieldInfo] { PlannedAction.afterwards.info }

  @OptionGroup var named: NamedRecord<PlannedAction>

  @Option(help: ArgumentHelp("How it went.", valueName: "text"))
  var cameOfIt: String?

  func run(in session: Session) async throws {
    let (settled, next) = try await session.settle(named.record(in: session), as: .done, cameOfIt)
    session.say("Done: \(settled.title)." as Phrase)
    if let next { session.say(next) }
  }
}

/// `rebound plan drop`.
struct PlanDrop: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Drop something from your plan that you no longer want to do.",
    discussion: """
        rebound plan drop "Walk to the river"
      """
  )

  @OptionGroup var named: NamedRecord<PlannedAction>

  func run(in session: Session) async throws {
    let (settled, next) = try await session.settle(named.record(in: session), as: .dropped)
    session.say("Dropped: \(settled.title)." as Phrase)
    if let next { session.say(next) }
  }
}

/// `rebound plan move`.
struct PlanMove: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move something in your plan to another day, or to no day.",
    discussion: """
      Without --day, it stays in your plan without a day.

        rebound plan move "Write to" --day tomorrow
        rebound plan move 3fa91c20
      """
  )

  static var asked: [FieldInfo] { PlannedAction.fields.info }

  @OptionGroup var named: NamedRecord<PlannedAction>

  @Option(help: ArgumentHelp("Such as 2026-11-26 or tomorrow.", valueName: "day"))
  var day: String?

  func run(in session: Session) async throws {
    let action = try named.record(in: session)
    let day = try session.day(day, "day")
    try await session.keeper.commit { journal in
      journal.changes(moving: try journal.standing(action), to: day)
    }
    session.say("Moved: \(action.title)." as Phrase)
  }
}

extension Session {
  /// - Returns: the action, and when its routine falls next.
  fileprivate func settle(
    _ meant: PlannedAction,
    as state: ActionState,
    _ cameOfIt: String? = nil
  ) async throws -> (PlannedAction, Phrase?) {
    let surroundings = surroundings
    let said = try environment.completed(Draft(cameOfIt.map { ["came-of-it": $0] } ?? [:]))
    try await keeper.commit { journal in
      let action = try PlannedAction.afterwards.fill(journal.standing(meant), from: said)
      return journal.changes(settling: action, as: state, surroundings)
    }
    let saved = try await keeper.journal()
    let next = saved[meant.routine].flatMap { saved.openAction(of: $0)?.day }
    return (meant, next.map { "It repeats on \($0.noonGMT, .weekdayAndDay)." })
  }
}
