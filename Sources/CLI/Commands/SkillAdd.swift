import API
import ArgumentParser
import Records

/// `rebound skill add`.
struct SkillAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down something you can do; its name is enough.",
    usage: "rebound skill add [<options>]",
    discussion: """
      Without an answer as a flag it asks. Stories that show it are named by their \
      IDs, as `rebound story list --json` prints them.

        rebound skill add
        rebound skill add --name SQL --area technical --level 4 \\
          --evidence "Six years of meter data"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Skill.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await WalkRun(
      desk: desk,
      open: try desk.open(),
      walked: .skill,
      context: ExerciseContext(),
      typed: fields.draft,
      options: options
    ).run()
  }
}
