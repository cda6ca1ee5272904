import API
import ArgumentParser
import Interchange
import Journaling
import Records

/// `rebound practice import`.
struct PracticeImport: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring questions in from Anki.",
    usage: "rebound practice import [<options>] <file>",
    discussion: """
      In Anki: File, Export, “Notes in Plain Text”. It shows what will happen and \
      asks first. Bringing the same file in again adds nothing, and the whole import \
      can be undone for 30 days.

        rebound practice import deck.txt --dry-run
        rebound practice import deck.txt --yes
      """
  )

  @Argument(help: ArgumentHelp("The file.", valueName: "file"), completion: .file())
  var file: String

  @Flag(help: "Where both say something, take what the file says.")
  var takeOver = false

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do it without asking.")
  var yes = false

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let read = try AnkiFile(InputFile.read(file))
    let choices = AnkiChoices(takesOver: takeOver)
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let plan = AnkiImport(read, choices, surroundings).plan(for: journal)
    if !json { report(plan, at: desk) }
    guard !dryRun, !plan.changes.isEmpty, try Consent(yes: yes, json: json).isGiven(at: desk) else {
      return finish(plan, commit: nil, at: desk)
    }
    let receipt = try await open.keeper.commit { journal in
      AnkiImport(read, choices, surroundings).plan(for: journal).changes
    }
    finish(plan, commit: receipt.commit, at: desk)
  }

  private func report(_ plan: AnkiPlan, at desk: Desk) {
    for remark in plan.remarks { desk.say(remark) }
    desk.say(
      """
      \(plan.cards.count) notes: \(plan.count(.add)) new, \(plan.count(.fill)) known with something \
      new, \(plan.count(.same)) known, \(plan.count(.leave)) left aside.
      """ as Phrase
    )
    let noticed = plan.cards.flatMap { card in
      card.notices.map { ["", "line \(card.line)", card.question.firstLine, $0.said] }
    }
    if !noticed.isEmpty { desk.say(Columns(Array(noticed.prefix(300)))) }
  }

  private func finish(_ plan: AnkiPlan, commit: RecordID?, at desk: Desk) {
    if json { return desk.say(plan.json(commit: commit)) }
    guard let commit else {
      let known: Phrase = "Everything in it is among your questions already."
      return desk.say(plan.changes.isEmpty ? known : "Nothing was saved.")
    }
    desk.say("Saved. To take it all back: rebound undo \(commit.description)" as Phrase)
  }
}

extension AnkiPlan {
  /// - Parameter commit: names the import, where it was done.
  fileprivate func json(commit: RecordID?) -> JSONValue {
    .object([
      ("saved", .flag(commit != nil)), ("commit", .some(commit)),
      ("new", .number(count(.add))), ("updated", .number(count(.fill))),
      ("known", .number(count(.same))), ("leftAside", .number(count(.leave))),
      ("questions", .list(cards.map(\.json))),
      ("notes", .list(remarks.map { .text($0.said) })),
    ])
  }
}

extension PlannedCard {
  fileprivate var json: JSONValue {
    let becomes =
      switch verb {
      case .add: "new"
      case .same: "known"
      case .fill: "updated"
      case .leave, .exclude: "left-aside"
      }
    return .object([
      ("line", .number(line)), ("becomes", .text(becomes)), ("question", .some(question)),
      ("card", .some(card)), ("notices", .list(notices.map { .text($0.said) })),
    ])
  }
}

/// `rebound practice export`.
struct PracticeExport: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take your questions to Anki, as a text file.",
    discussion: """
      In Anki: File, Import. Each question keeps its name, so that a newer file \
      changes notes in place of doubling them.

        rebound practice export --output questions.txt
      """
  )

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(at desk: Desk) async throws {
    let bytes = AnkiCards.data(of: try await desk.journal())
    guard let output else { return desk.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    desk.say("Written to \(output)." as Phrase)
  }
}
