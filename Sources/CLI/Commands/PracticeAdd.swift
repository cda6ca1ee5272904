import ArgumentParser
import Records

/// `rebound practice add`.
struct PracticeAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a question of your own, or something to know for an interview.",
    usage: "rebound practice add [<options>]",
    discussion: """
      Without an answer as a flag it asks.

        rebound practice add --question "Why did you leave?" --competency integrity
        rebound practice add --sort fact --question "What do they make?"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = QuestionCard.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    try await WalkRun(
      desk: desk,
      open: try desk.open(),
      walked: .question,
      context: ExerciseContext(),
      typed: fields.draft,
      options: options
    ).run()
  }
}

extension Walked {
  static let question = Walked(
    id: "question",
    title: "A question to practice",
    prompts: [
      Exercise.Prompt(
        "question",
        ask: "What do they ask, or may they ask?",
        fields: ["question", "sort"]
      ),
      Exercise.Prompt("about", ask: "What is it about?", fields: ["competency"]),
      Exercise.Prompt(
        "answer",
        ask: "What would you say now?",
        help: "It can wait until you practice it.",
        fields: ["answer"]
      ),
    ],
    closing: "It is among your questions.",
    form: ExerciseForms.question,
    command: "rebound practice add"
  )
}
