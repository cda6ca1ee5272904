import ArgumentParser
import Records

/// `rebound lesson add`.
struct LessonAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write a lesson down yourself: something to keep, or to change.",
    usage: "rebound lesson add [<options>]",
    discussion: """
      Without an answer as a flag it asks. Without --sort it is something to keep.

        rebound lesson add
        rebound lesson add --text "Asking about the night team"
        rebound lesson add --text - < lesson.txt
        rebound lesson add --sort change --text "Pause before I answer" \\
          --if-cue "they describe a problem" --then-action "ask a question first"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Lesson.fieldsWithSort.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await WalkRun(
      desk: desk,
      open: try desk.open(),
      walked: .lesson,
      context: ExerciseContext(),
      typed: fields.draft,
      options: options
    ).run()
  }
}
