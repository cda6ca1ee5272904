import API
import ArgumentParser
import Records

/// `rebound mock`.
struct MockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mock",
    abstract: "List your mock interviews, or read one.",
    discussion: """
      You do them on the pages: `rebound serve`, then /practice/mocks.

        rebound mock
        rebound mock show 3fa91c20
      """,
    subcommands: KindVerb.commands(MockInterview.self),
    defaultSubcommand: KindList<MockInterview>.self
  )
}

extension MockInterview: StyledRecord {
  static var style: KindStyle<MockInterview> {
    var style = KindStyle<MockInterview>()
    style.command = "mock"
    style.all = nil
    style.most = nil
    style.records = { session, _ in Array(session.journal.mocks) }
    style.none =
      "No mock interviews yet. Start one on the page /practice/mocks after `rebound serve`."
    style.columns = [
      KindColumn("Date") { $1.date(Day($0.addedAt, in: $1.surroundings.zone)) },
      KindColumn("Kind") { mock, _ in mock.sort.title.said },
      KindColumn("Role") { mock, _ in mock.role },
      KindColumn("Questions") { mock, _ in
        ("\(mock.questions.count) questions" as Phrase).said
      },
    ]
    style.parts = { mock, session in mock.parts(in: session.journal) }
    // Lists of records hold IDs elsewhere; under these names there have always been words.
    style.members = { mock, session in
      guard case .object(let members) = mock.json(in: session.journal) else { return [] }
      return members.filter { ["questions", "change"].contains($0.key) }
    }
    return style
  }

  /// Its questions, and the scores side by side; those of others appear once the person has scored.
  private func parts(in journal: Journal) -> [ShownPart] {
    let asked = questions.enumerated().map { place, question -> ShownPart in
      let notes = question.notes.isEmpty ? "" : "\n\(question.notes)"
      return .line("\(place + 1). \(question.text)\(notes)")
    }
    let comparison = MockComparison(self, hasOwnScores ? journal.ratings(of: self) : [])
    let heads = ["", ("you" as Phrase).said] + comparison.raters
    let scores = comparison.rows.isEmpty ? [] : [heads] + comparison.rows.map(\.cells)
    let change = journal[change].map { ShownPart.line("One thing to change: \($0.plan)") }
    return asked + [.rows("Scores", scores)] + [change].compactMap(\.self)
  }
}

extension MockComparison.Row {
  fileprivate var cells: [String] {
    let scores = ([own] + others).map { $0.map(String.init) ?? "-" }
    let mark: Phrase? = isWorthTalking ? "worth talking about" : nil
    return [title.said] + scores + [mark?.said ?? ""]
  }
}
