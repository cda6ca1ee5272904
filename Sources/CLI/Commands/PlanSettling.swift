import ArgumentParser
import Journaling
import Records

/// `rebound plan done`.
struct PlanDone: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Mark something in your plan as done.",
    discussion: """
        rebound plan done "Walk to the river"
        rebound plan done 3fa91c20 --came-of-it "She knows somebody there"
      """
  )

  static var asked: [FieldInfo] { PlannedAction.afterwards.info }

  @Argument(help: ArgumentHelp("Its ID, or a part of its name.", valueName: "action"))
  var action: String

  @Option(help: ArgumentHelp("What came of it.", valueName: "text"))
  var cameOfIt: String?

  func run(at desk: Desk) async throws {
    let (settled, next) = try await desk.settle(action, as: .done, cameOfIt)
    desk.say("Done: \(settled.title)." as Phrase)
    if let next { desk.say(next) }
  }
}

/// `rebound plan drop`.
struct PlanDrop: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Drop something from your plan that you no longer want to do.",
    discussion: """
        rebound plan drop "Walk to the river"
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or a part of its name.", valueName: "action"))
  var action: String

  func run(at desk: Desk) async throws {
    let (settled, next) = try await desk.settle(action, as: .dropped)
    desk.say("Dropped: \(settled.title)." as Phrase)
    if let next { desk.say(next) }
  }
}

/// `rebound plan move`.
struct PlanMove: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move something in your plan to another day, or to no day.",
    discussion: """
      Without --day, it stays in your plan without a day.

        rebound plan move "Write to" --day 2026-11-27
        rebound plan move 3fa91c20
      """
  )

  static var asked: [FieldInfo] { PlannedAction.fields.info }

  @Argument(help: ArgumentHelp("Its ID, or a part of its name.", valueName: "action"))
  var action: String

  @Option(help: ArgumentHelp("Such as 2026-11-26.", valueName: "day"))
  var day: String?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let meant = try Finder(journal: try await open.keeper.journal()).action(action)
    let to = day.flatMap(Day.init)
    guard day == nil || to != nil else { throw Problems("day", Control.day.expectation) }
    try await open.keeper.commit { journal in
      journal.changes(moving: try journal.standing(meant), to: to)
    }
    desk.say("Moved: \(meant.title)." as Phrase)
  }
}

extension Desk {
  /// - Returns: what was settled, and when it comes back where it does.
  fileprivate func settle(
    _ text: String,
    as state: ActionState,
    _ cameOfIt: String? = nil
  ) async throws -> (PlannedAction, Phrase?) {
    let open = try open()
    let journal = try await open.keeper.journal()
    let meant = try Finder(journal: journal).action(text)
    let surroundings = journal.seen(surroundings())
    let said = Draft(cameOfIt.map { ["came-of-it": $0] } ?? [:])
    try await open.keeper.commit { journal in
      let action = try PlannedAction.afterwards.fill(journal.standing(meant), from: said)
      return journal.changes(settling: action, as: state, surroundings)
    }
    let saved = try await open.keeper.journal()
    let next = saved[meant.routine].flatMap { saved.openAction(of: $0)?.day }
    return (meant, next.map { "It comes back on \($0.noonGMT, .weekdayAndDay)." })
  }
}
