import API
import ArgumentParser
import Journaling
import Records

/// `rebound practice bank`.
struct PracticeBank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "Browse the question bank and add questions from it.",
    discussion: """
        rebound practice bank why should we hire you
        rebound practice bank --pack nursing
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
        rebound practice bank weakness
        rebound practice bank --pack nursing
        rebound practice bank --format ai-interviewer --json
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Words of the question, or what it is known as. The closest come first.",
      valueName: "words"
    )
  )
  var words: [String] = []

  @Option(help: ArgumentHelp("Only this kind.", valueName: "type"))
  var type: QuestionType?

  @Option(help: ArgumentHelp("Only those about this competency.", valueName: "competency"))
  var competency: String?

  @Option(help: ArgumentHelp("Only this kind of work, or this situation.", valueName: "pack"))
  var pack: QuestionPack?

  @Option(help: ArgumentHelp("Only those asked at this level.", valueName: "level"))
  var level: QuestionLevel?

  @Option(help: ArgumentHelp("Only those asked in this kind of interview.", valueName: "format"))
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
    let families = query.families(among: all)
    let cards = journal.cardsOfBank
    if json { return session.say(.list(families.map { $0.json(card: cards[$0.id]) })) }
    guard !families.isEmpty else { return session.say("No question matches." as Phrase) }
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
    query.text = words.joined(separator: " ")
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
    section("Also known as", [family.also.joined(separator: ", ")], in: session)
    section("Kind of work", family.packs.map(\.title.said), in: session)
    if let rule = family.needNotAnswer {
      section("You need not answer this", [rule.why], in: session)
      section("What you can say instead", [rule.instead], in: session)
      section("Where there is a rule", [rule.place], in: session)
    }
    section("What they want to find out", [family.checks], in: session)
    section(
      family.mayBeUnlawful ? "Ways to answer, or not" : "An outline, not a script",
      family.outline.map { "- " + $0 },
      in: session
    )
    section("A common trap", [family.trap], in: session)
    section("They may ask next", family.followUps.map { "- " + $0 }, in: session)
  }

  private func section(_ title: Phrase, _ lines: [String], in session: Session) {
    let lines = lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
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
    session.say("Added. To undo this: rebound undo \(commit.description)" as Phrase)
  }
}

private enum Bank {
  /// - Throws: ``CommandRefused`` if the bank has no family with this name.
  static func family(_ name: String) throws -> QuestionFamily {
    guard let family = Guidance.family(name) else {
      throw CommandRefused(
        "The question bank has no “\(name)”. `rebound practice bank` lists all questions.",
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
      ("packs", texts(packs.map(\.rawValue))), ("also", texts(also)),
      ("level", texts((level ?? []).map(\.rawValue))),
      ("formats", texts((formats ?? []).map(\.rawValue))), ("difficulty", .number(difficulty)),
      ("mayBeUnlawful", .flag(mayBeUnlawful)),
      ("needNotAnswer", needNotAnswer.map(rule) ?? .none), ("wordings", texts(wordings)),
      ("checks", .text(checks)), ("outline", texts(outline)), ("trap", .text(trap)),
      ("followUps", texts(followUps)), ("emphasis", texts(emphasis)), ("card", .some(card?.id)),
    ])
  }

  private func rule(_ rule: NeedNotAnswer) -> JSONValue {
    .object([
      ("why", .text(rule.why)), ("instead", .text(rule.instead)), ("where", .text(rule.place)),
    ])
  }

  private func texts(_ list: [String]) -> JSONValue { .list(list.map(JSONValue.text)) }
}
