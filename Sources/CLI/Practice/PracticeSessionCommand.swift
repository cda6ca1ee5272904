import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound practice session`, which is also what `rebound practice` does.
struct PracticeSessionCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Practice today's questions one by one, or the one you name.",
    usage: "rebound practice [session] [<question>] [<options>]",
    discussion: """
      It asks, shows what the question is about, and asks how easy it was to answer, \
      which decides when it comes back. Unfinished answers are saved, here and on the \
      page. With answers as flags, it asks nothing; then name the question.

        rebound practice
        rebound practice "a colleague disagreed"
        rebound practice "a colleague disagreed" --rating good --aloud yes
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = PracticeReview.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(
    help: ArgumentHelp("Its ID, or a part of its words.", valueName: "question"),
    completion: .records(of: QuestionCard.kind)
  )
  var question: String?

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(in session: Session) async throws {
    let card = try question.map { try session.finder.record($0, of: QuestionCard.self) }
    let walk = PracticeWalk(session: session, options: options)
    let typed = try session.environment.completed(fields.draft)
    guard typed.values.isEmpty else {
      guard let card else {
        throw CommandRefused("Name the question that this answers.", .usage)
      }
      return try await walk.save(typed, of: card)
    }
    try session.environment.needsAnswers("rebound practice session")
    let scales = session.journal.preferences(zone: session.surroundings.zone).scales
    try await Scales.$current.withValue(scales) {
      if let card {
        _ = try await walk.ask(card, kicker: "")
      } else {
        try await walk.practiceToday()
      }
    }
  }
}
