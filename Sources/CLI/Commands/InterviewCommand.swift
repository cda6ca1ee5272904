import ArgumentParser
import Records

/// `rebound interview`.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Write down interviews, and see which come next.",
    subcommands: [InterviewAdd.self, InterviewList.self]
      + KindVerb.commands(Interview.self, without: [.add, .list])
  )
}
