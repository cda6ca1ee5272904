import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound practice session`, which is also what `rebound practice` does.
struct PracticeSessionCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Practice today's questions one by one, or the one you name.",
    usage: "rebound practice [session] [<options>] [<question>]",
    discussion: """
      It asks, then shows what the question is about, then how your answer came: \
      that says when it comes back. Half-written answers wait, here and on the page. \
      With answers as flags it asks nothing; then name the question.

        rebound practice
        rebound practice "a colleague disagreed"
        rebound practice "a colleague disagreed" --rating good --aloud yes
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = PracticeReview.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(help: ArgumentHelp("Its ID, or a part of its words.", valueName: "question"))
  var question: String?

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let card = try question.map { try Finder(journal: journal).question($0) }
    let walk = PracticeWalk(desk: desk, open: open, options: options)
    guard fields.draft.values.isEmpty else {
      guard let card else {
        throw CommandRefused("Name the question that this answers.", .usage)
      }
      return try await walk.save(fields.draft, of: card)
    }
    guard desk.terminal.isAnswering() else {
      throw CommandRefused(
        "Nobody is here to answer. Answer with flags, as `rebound practice session --help` shows.",
        .usage
      )
    }
    let scales = journal.preferences(zone: desk.surroundings().zone).scales
    try await Scales.$current.withValue(scales) {
      if let card {
        _ = try await walk.ask(card, kicker: "")
      } else {
        try await walk.session()
      }
    }
  }
}
