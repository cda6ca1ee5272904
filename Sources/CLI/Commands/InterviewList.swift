import API
import ArgumentParser
import Records

/// `rebound interview list`.
struct InterviewList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the interviews still ahead, soonest first.",
    discussion: """
      With --all, those that are over come first.

        rebound interview list
        rebound interview list --all --json
      """
  )

  @Flag(help: "Those that are over, too.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let interviews =
      all ? Array(journal.shelf(Interview.self)) : journal.upcomingInterviews(at: surroundings)
    if json { return desk.say(.list(interviews.map { $0.json(in: journal, surroundings) })) }
    guard !interviews.isEmpty else {
      return desk.say("None is ahead. `rebound interview add \"Company\" --day …` writes one down.")
    }
    desk.say(
      Columns(
        interviews.map { interview in
          interview.row + [journal[interview.application]?.label ?? ""]
        }
      )
    )
  }
}
