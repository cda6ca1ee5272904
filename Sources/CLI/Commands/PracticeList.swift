import API
import ArgumentParser
import Records

/// `rebound practice list`.
struct PracticeList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your questions, and when each comes round.",
    usage: "rebound practice list [<options>]",
    discussion: """
        rebound practice list
        rebound practice list --today
        rebound practice list --competency teamwork --json
      """
  )

  @Flag(help: "Only what today's practice holds, in its order.")
  var today = false

  @Flag(help: "Those that rest or are done with, too.")
  var all = false

  @Option(help: ArgumentHelp("Only those about it.", valueName: "competency"))
  var competency: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  static var asked: [FieldInfo] { QuestionCard.fields.info }

  func run(at desk: Desk) async throws {
    if let competency, Guidance.competency(competency) == nil {
      throw Problems("competency", Control.choice(Guidance.competencies.choices).expectation)
    }
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let session = journal.practiceSession(surroundings)
    let cards =
      today ? session.items.map(\.card) : journal.questionsToPractise().map(\.card)
    let rules = PracticeRules(event: session.event)
    let listed = cards.filter { card in
      (all || card.standing == nil) && (competency == nil || card.competency == competency)
    }.map { ListedQuestion(card: $0, turn: journal.turn(of: $0, rules, surroundings)) }
    if json { return desk.say(.list(listed.map { $0.json(in: journal) })) }
    guard !listed.isEmpty else {
      return desk.say("None here. `rebound practice bank` has some to begin with." as Phrase)
    }
    desk.say(
      Columns(
        listed.map { [$0.card.id.raw.short, $0.turn.said, $0.card.question.firstLine] },
        atMost: 60
      )
    )
  }
}

/// A question of somebody's, and when it comes round.
struct ListedQuestion {
  let card: QuestionCard
  let turn: CardTurn

  func json(in journal: Journal) -> JSONValue {
    let reviews = journal.reviews(of: card)
    return .object([
      ("id", .some(card.id)), ("question", .text(card.question)),
      ("kind", .some(card.kindOfCard)), ("competency", .some(card.competency)),
      ("family", .some(card.family)), ("labels", .list(card.labels.map(JSONValue.text))),
      ("turn", .text(turn.name)), ("comesBackOn", .some(turn.day)),
      ("times", .number(reviews.count)),
      ("lastPractised", .some(reviews.last?.reviewedAt.inJSON)),
      ("interview", .some(card.interview)), ("answer", .some(card.answer)),
    ])
  }
}

extension CardTurn {
  var day: Day? { if case .on(let day) = self { day } else { nil } }

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
      case .now: "may come now"
      case .on(let day): "\(day.noonGMT, .short)"
      case .resting: "rests"
      case .retired: "done with"
      case .over: "over"
      }
    return phrase.said
  }
}
