import ArgumentParser
import Journaling
import Records

/// `rebound values add`, which is also what `rebound values` does.
struct ValuesAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Choose two or three values, and write about them.",
    usage: "rebound values [add] [<options>]",
    discussion: """
      Without an answer as a flag it asks. Half-written ones wait, here and on the \
      pages. It stays yours: nobody else reads it.

        rebound values --editor
        rebound values --values family --own-values "Cooking for people"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = ValuesWriting.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var belonging: RecoveryOption
  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await belonging.walk(
      "values-writing",
      command: "rebound values",
      typed: fields.draft,
      options,
      at: desk
    )
  }
}
