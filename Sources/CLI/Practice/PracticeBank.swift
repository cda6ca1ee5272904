import API
import ArgumentParser
import Journaling
import Records

/// `rebound practice bank`.
struct PracticeBank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "Browse the question bank, and add questions from it.",
    discussion: """
        rebound practice bank --competency teamwork
        rebound practice bank show conflict-with-colleague
        rebound practice bank add conflict-with-colleague
      """,
    subcommands: [PracticeBankList.self, PracticeBankShow.self, PracticeBankAdd.self],
    defaultSubcommand: PracticeBankList.self
  )
}

extension QuestionType: ExpressibleByArgument {}
extension QuestionPack: ExpressibleByArgument {}
extension QuestionLevel: ExpressibleByArgument {}
extension QuestionFormat: ExpressibleByArgument {}

/// `rebound practice bank list`, which is also what `rebound practice bank` does.
struct PracticeBankList: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the questions of the bank.",
    usage: "rebound practice bank [list] [<options>] [<words> ...]",
    discussion: """
        rebound practice bank --type technical --pack data
        rebound practice bank deadline --json
      """
  )

  @Argument(help: ArgumentHelp("Only those with all of these words.", valueName: "words"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Only this kind.", valueName: "type"))
  var type: QuestionType?

  @Option(help: ArgumentHelp("Only those about it.", valueName: "competency"))
  var competency: String?

  @Option(help: ArgumentHelp("Only this field of work.", valueName: "pack"))
  var pack: QuestionPack?

  @Option(help: ArgumentHelp("Only those asked at this level.", valueName: "level"))
  var level: QuestionLevel?

  @Option(help: ArgumentHelp("Only those asked there.", valueName: "format"))
  var format: QuestionFormat?

  @Option(help: ArgumentHelp("1 easy, 2 medium, 3 hard.", valueName: "number"))
  var difficulty: Int?

  @Flag(help: "The ten questions suggested to start with.")
  var starterSet = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    if let competency, Guidance.competency(competency) == nil {
      throw Problems("competency", Control.choice(Guidance.competencies.choices).expectation)
    }
    let journal = session.journal
    let all = starterSet ? journal.starterSet() : Guidance.questionFamilies
    let families = all.filter(query.admits)
    let cards = journal.cardsOfBank
    if json { return session.say(.list(families.map { $0.json(card: cards[$0.id]) })) }
    guard !families.isEmpty else { return session.say("No question fits that." as Phrase) }
    session.say(
      Table(
        families.map { [cards[$0.id] == nil ? $0.id : "\($0.id) *", $0.title] },
        heads: ["Name", "Question"]
      )
    )
    if families.contains(where: { cards[$0.id] != nil }) {
      session.say("* marks your questions." as Phrase)
    }
  }

  private var query: BankQuery {
    var query = BankQuery()
    query.words = SoughtWords(words.joined(separator: " "))
    (query.type, query.competency, query.pack) = (type, competency, pack)
    (query.level, query.format, query.difficulty) = (level, format, difficulty)
    return query
  }
}

/// `rebound practice bank show`.
struct PracticeBankShow: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one question of the bank: its wordings, and what it is about.",
    discussion: """
        rebound practice bank show conflict-with-colleague
      """
  )

  @Argument(help: ArgumentHelp("Its name, as shown in the list.", valueName: "name"))
  var name: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let family = try Bank.family(name)
    if json {
      return session.say(family.json(card: session.journal.cardsOfBank[family.id]))
    }
    for wording in family.wordings { session.say("- " + wording) }
    if family.mayBeUnlawful {
      session.say(
        "\n" + ("In many places they may not ask this. You need not answer it." as Phrase).said
      )
    }
    section("What is being found out", [family.checks], in: session)
    section(
      family.mayBeUnlawful ? "Ways past it" : "An outline, not a script",
      family.outline.map { "- " + $0 },
      in: session
    )
    section("A common trap", [family.trap], in: session)
    section("They may go on with", family.followUps.map { "- " + $0 }, in: session)
  }

  private func section(_ title: Phrase, _ lines: [String], in session: Session) {
    session.say("\n" + title.said)
    for line in lines { session.say(line) }
  }
}

/// `rebound practice bank add`.
struct PracticeBankAdd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add questions from the bank to yours.",
    discussion: """
        rebound practice bank add conflict-with-colleague missed-deadline
      """
  )

  @Argument(help: ArgumentHelp("Their names, as shown in the list.", valueName: "name"))
  var names: [String]

  func run(in session: Session) async throws {
    let families = try names.map(Bank.family)
    let surroundings = session.surroundings
    let receipt = try await session.keeper.commit { $0.changes(adding: families, surroundings) }
    guard let commit = receipt.commit else {
      return session.say("You already have those questions." as Phrase)
    }
    session.say("Added. To take it back: rebound undo \(commit.description)" as Phrase)
  }
}

private enum Bank {
  /// - Throws: ``CommandRefused`` if the bank has no family with this name.
  static func family(_ name: String) throws -> QuestionFamily {
    guard let family = Guidance.family(name) else {
      throw CommandRefused(
        "The bank has no “\(name)”. `rebound practice bank` lists what there is.",
        .data
      )
    }
    return family
  }
}

extension QuestionFamily {
  fileprivate func json(card: QuestionCard?) -> JSONValue {
    .object([
      ("id", .text(id)), ("type", .text(type.rawValue)), ("competencies", texts(competencies)),
      ("pack", .some(pack?.rawValue)), ("level", texts((level ?? []).map(\.rawValue))),
      ("formats", texts((formats ?? []).map(\.rawValue))), ("difficulty", .number(difficulty)),
      ("mayBeUnlawful", .flag(mayBeUnlawful)), ("wordings", texts(wordings)),
      ("checks", .text(checks)), ("outline", texts(outline)), ("trap", .text(trap)),
      ("followUps", texts(followUps)), ("emphasis", texts(emphasis)), ("card", .some(card?.id)),
    ])
  }

  private func texts(_ list: [String]) -> JSONValue { .list(list.map(JSONValue.text)) }
}
