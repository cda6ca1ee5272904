import ArgumentParser
import Records

/// `rebound story add`.
struct StoryAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write a story down; a name is enough to begin with.",
    usage: "rebound story add [<options>]",
    discussion: """
      Without an answer as a flag it asks.

        rebound story add
        rebound story add --title "The night shift rota" --competencies teamwork
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Story.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await WalkRun(
      desk: desk,
      open: try desk.open(),
      walked: .story,
      context: ExerciseContext(),
      typed: fields.draft,
      options: options
    ).run()
  }
}
