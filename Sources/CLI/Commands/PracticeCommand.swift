import ArgumentParser
import Records

/// `rebound practice`.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practice questions: today's, one of yours, or some from the bank.",
    discussion: """
      At most ten questions or a quarter of an hour a day. Each comes back when it \
      is about to be forgotten, and more often before an interview.

        rebound practice
        rebound practice list
        rebound practice bank --type motivation
      """,
    subcommands: [
      PracticeSessionCommand.self, PracticeList.self, PracticeAdd.self, PracticeBank.self,
      PracticeImport.self, PracticeExport.self,
    ]
      + KindVerb.commands(QuestionCard.self, without: [.list, .add]),
    defaultSubcommand: PracticeSessionCommand.self
  )
}
