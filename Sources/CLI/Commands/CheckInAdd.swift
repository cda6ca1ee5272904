import ArgumentParser
import Records

/// `rebound check-in add`, which is also what `rebound check-in` does.
struct CheckInAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note how you are now.",
    usage: "rebound check-in [add] [<options>]",
    discussion: """
      Without an answer as a flag it asks, and every answer can stay open. A day and \
      a time are for one that comes late; without them it is now. Feelings are words of \
      a list or your own; `--feelings ?` names the list.

        rebound check-in
        rebound check-in --mood 4 --feelings tired --activities "A walk"
        rebound check-in --mood 7 --note "Slept well." --day 2026-11-22
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = CheckInForm.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await WalkRun(
      desk: desk,
      open: try desk.open(),
      walked: .checkIn,
      context: ExerciseContext(),
      typed: fields.draft,
      options: options
    ).run()
  }
}
