import API
import ArgumentParser
import Interchange
import Records

/// `rebound practice`.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practice questions: today's, one of yours, or some from the bank.",
    discussion: """
      At most ten questions or a quarter of an hour a day. Each comes back when you \
      are about to forget it, and more often before an interview.

        rebound practice
        rebound practice list
        rebound practice bank --type motivation
      """,
    // `session` asks and schedules, `list` can show today's questions, and `add` asks; the bank
    // holds no records.
    subcommands: [
      PracticeSessionCommand.self, PracticeList.self, Ask<QuestionAsked>.self, PracticeBank.self,
      PracticeImport.self, PracticeExport.self,
    ]
      + KindVerb.commands(QuestionCard.self, without: [.list, .add]),
    defaultSubcommand: PracticeSessionCommand.self
  )
}

extension QuestionCard: StyledRecord {
  static var style: KindStyle<QuestionCard> {
    var style = KindStyle<QuestionCard>()
    style.command = "practice"
    style.called = { card, _ in [card.question, card.family ?? ""] }
    return style
  }
}

/// `rebound practice list`.
struct PracticeList: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your questions, and when each comes back.",
    usage: "rebound practice list [<options>]",
    discussion: """
        rebound practice list
        rebound practice list --today
        rebound practice list --on tomorrow
        rebound practice list --competency teamwork --json
      """
  )

  @Flag(help: "Only today's questions, in order.")
  var today = false

  @Flag(help: "Include questions that are paused or retired.")
  var all = false

  @Option(help: ArgumentHelp("Only those about this competency.", valueName: "competency"))
  var competency: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  @OptionGroup var replay: ReplayOption

  static var asked: [FieldInfo] { QuestionCard.fields.info }

  func run(in session: Session) async throws {
    if let competency, Guidance.competency(competency) == nil {
      throw Problems("competency", Control.choice(Guidance.competencies.choices).expectation)
    }
    let (journal, surroundings) = try replay.view(in: session)
    let practice = journal.practiceSession(surroundings)
    let cards = today ? practice.items.map(\.card) : journal.questionsToPractise().map(\.card)
    let rules = PracticeRules(event: practice.event)
    let listed = cards.filter { card in
      (all || card.standing == nil) && (competency == nil || card.competency == competency)
    }.map { ($0, journal.turn(of: $0, rules, surroundings)) }
    if json { return session.say(.list(listed.map { $0.json($1, in: journal) })) }
    guard !listed.isEmpty else {
      return session.say("No questions yet. `rebound practice bank` has some to start with.")
    }
    session.say(
      Table(
        listed.map { card, turn in [card.id.raw.short, turn.said, card.question.firstLine] },
        heads: [Table.nameHead, "Due", "Question"]
      )
    )
  }
}

extension QuestionCard {
  fileprivate func json(_ turn: CardTurn, in journal: Journal) -> JSONValue {
    let reviews = journal.reviews(of: self)
    return .object([
      ("id", .some(id)), ("question", .text(question)), ("kind", .some(kindOfCard)),
      ("competency", .some(competency)), ("family", .some(family)),
      ("labels", .list(labels.map(JSONValue.text))), ("turn", .text(turn.name)),
      ("comesBackOn", .some(turn.day)), ("times", .number(reviews.count)),
      ("lastPractised", .some(reviews.last?.reviewedAt.inJSON)),
      ("interview", .some(interview)), ("answer", .some(answer)),
    ])
  }
}

extension CardTurn {
  fileprivate var day: Day? { if case .on(let day) = self { day } else { nil } }

  fileprivate var name: String {
    switch self {
    case .new: "new"
    case .now: "now"
    case .on: "on"
    case .resting: "resting"
    case .retired: "retired"
    case .over: "over"
    }
  }

  fileprivate var said: String {
    let phrase: Phrase =
      switch self {
      case .new: "not tried yet"
      case .now: "due now"
      case .on(let day): "\(day.noonGMT, .short)"
      case .resting: "rests"
      case .retired: "done with"
      case .over: "over"
      }
    return phrase.said
  }
}

/// `rebound practice add`.
enum QuestionAsked: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add your own question, or a fact to know for an interview.",
    usage: "rebound practice add [<options>]",
    discussion: """
      Without an answer as a flag, it asks.

        rebound practice add --question "Why did you leave?" --competency integrity
        rebound practice add --sort fact --question "What do they make?"
      """
  )

  static let flagged = QuestionCard.fields.info

  static func asking(_ typed: inout Draft, in session: Session) -> Asking {
    Asking(walked: .question)
  }
}

/// `rebound practice export`.
struct PracticeExport: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export your questions for Anki, as a text file.",
    discussion: """
      In Anki: File, Import. Each question keeps its name, so that a newer file \
      updates notes instead of duplicating them.

        rebound practice export --output questions.txt
      """
  )

  @OptionGroup var output: OutputOption

  func run(in session: Session) async throws {
    try output.write(AnkiCards.data(of: session.journal), in: session.environment)
  }
}
