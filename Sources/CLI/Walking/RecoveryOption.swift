import ArgumentParser
import Journaling
import Records

/// Which recovery something is written in.
struct RecoveryOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The recovery it belongs to, by its ID or the company; the one that is open, if you leave it out.",
      valueName: "recovery"
    )
  )
  var recovery: String?

  func context(in journal: Journal) throws -> ExerciseContext {
    var context = ExerciseContext()
    context.recovery =
      try recovery.map { try Finder(journal: journal).recovery($0).id }
      ?? journal.shelf(Recovery.self).last { $0.endedAt == nil }?.id
    return context
  }

  /// Asks an exercise that belongs to a recovery and to nothing else.
  func walk(
    _ exercise: String,
    command: String,
    typed: Draft,
    _ options: WalkOptions,
    at desk: Desk
  ) async throws {
    let open = try desk.open()
    let context = try context(in: try await open.keeper.journal())
    try await WalkRun(
      desk: desk,
      open: open,
      walked: .exercise(exercise, command: command),
      context: context,
      typed: typed,
      options: options,
      named: recovery == nil ? ExerciseContext() : context
    ).run()
  }
}
