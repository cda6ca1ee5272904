import ArgumentParser
import Records

/// `rebound lesson`.
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "What to keep and what to change: list it, add to it, set it aside.",
    discussion: """
      The newest come along to your next interview.

        rebound lesson
        rebound lesson --search pause
      """,
    subcommands: [LessonList.self, LessonAdd.self, LessonSetAside.self]
      + KindVerb.commands(Lesson.self, without: [.list, .add]),
    defaultSubcommand: LessonList.self
  )
}
