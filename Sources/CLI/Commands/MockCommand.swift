import API
import ArgumentParser
import Records

/// `rebound mock`.
struct MockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mock",
    abstract: "Mock interviews: list them, read one.",
    discussion: """
      They are played on the pages: `rebound serve`, then /practice/mocks.

        rebound mock
        rebound mock show 3fa91c20
      """,
    subcommands: [MockList.self, MockShow.self]
      + KindVerb.commands(MockInterview.self, without: [.list, .show]),
    defaultSubcommand: MockList.self
  )
}

/// `rebound mock list`.
struct MockList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your mock interviews, newest first.",
    usage: "rebound mock [list] [<options>]",
    discussion: """
        rebound mock
        rebound mock list --json
      """
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    if json { return desk.say(.list(journal.mocks.map { $0.json(in: journal) })) }
    guard !journal.mocks.isEmpty else {
      return desk.say("None yet. `rebound serve`, then /practice/mocks, begins one." as Phrase)
    }
    let zone = journal.seen(desk.surroundings()).zone
    desk.say(
      Columns(
        journal.mocks.map { mock in
          let day: Phrase = "\(Day(mock.addedAt, in: zone).noonGMT, .short)"
          let count: Phrase = "\(mock.questions.count) questions"
          return [mock.id.raw.short, day.said, mock.sort.title.said, mock.role, count.said]
        }
      )
    )
  }
}

/// `rebound mock show`.
struct MockShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one mock interview: its questions, and scores side by side.",
    discussion: """
      Somebody else’s scores are shown once yours are there.

        rebound mock show 3fa91c20
        rebound mock show 3fa91c20 --json
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or a part of it.", valueName: "mock"))
  var mock: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let finder = Finder(journal: journal)
    guard let mock = journal[try finder.record(mock)] as? MockInterview else {
      throw finder.none(mock, "That is no mock interview. `rebound mock` lists them.")
    }
    if json { return desk.say(mock.json(in: journal)) }
    desk.say(mock.role.isEmpty ? mock.sort.title.said : "\(mock.sort.title.said): \(mock.role)")
    for (place, question) in mock.questions.enumerated() {
      desk.say("\n\(place + 1). \(question.text)")
      if !question.notes.isEmpty { desk.say(question.notes) }
    }
    let comparison = MockComparison(mock, mock.hasOwnScores ? journal.ratings(of: mock) : [])
    if !comparison.rows.isEmpty {
      let heads = ["", ("you" as Phrase).said] + comparison.raters
      desk.say("")
      desk.say(Columns([heads] + comparison.rows.map(row)))
    }
    if let change = journal[mock.change] {
      desk.say("\n" + ("One change: \(change.plan)" as Phrase).said)
    }
  }

  private func row(_ row: MockComparison.Row) -> [String] {
    let scores = ([row.own] + row.others).map { $0.map(String.init) ?? "-" }
    let mark: Phrase? = row.isWorthTalking ? "worth talking about" : nil
    return [row.title.said] + scores + [mark?.said ?? ""]
  }
}
