import ArgumentParser
import Journaling
import Records

/// `rebound thought add`, which is also what `rebound thought` does.
struct ThoughtAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write a thought down, and what speaks for it and against it.",
    usage: "rebound thought [add] [<options>]",
    discussion: """
      Without an answer as a flag it asks. Half-written ones wait, here and on the \
      pages. If the thought gets louder as you write, `.stop` leaves it there.

        rebound thought
        rebound thought --thought "I always freeze" --belief 70 \\
          --evidence-against "I answered six of seven"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = ThoughtRecord.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var belonging: RecoveryOption
  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await belonging.walk(
      "thought-record",
      command: "rebound thought",
      typed: fields.draft,
      options,
      at: desk
    )
  }
}
