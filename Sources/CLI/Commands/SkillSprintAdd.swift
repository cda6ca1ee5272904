import ArgumentParser
import Records

/// `rebound skill sprint`.
struct SkillSprintAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "sprint",
    abstract: "Begin some weeks for one skill: a resource, a person, a proof.",
    usage: "rebound skill sprint [<options>]",
    discussion: """
      Without an answer as a flag it asks. The day to look at it again stands in your \
      plan.

        rebound skill sprint
        rebound skill sprint --skill SQL --person "Inês Duarte" --review-on 2026-12-14
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = SprintForm.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var belonging: RecoveryOption
  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await belonging.walk(
      "skill-sprint",
      command: "rebound skill sprint",
      typed: fields.draft,
      options,
      at: desk
    )
  }
}
