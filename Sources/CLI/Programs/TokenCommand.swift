import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound token`.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Give other programs access, each with a token to read or write.",
    subcommands: [TokenAdd.self, TokenList.self, TokenRemove.self],
    defaultSubcommand: TokenList.self
  )
}

/// `rebound token add`.
struct TokenAdd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Create a token for a program, and print it once.",
    usage: "rebound token add [<options>] <name>",
    discussion: """
      The program sends it as `Authorization: Bearer TOKEN` to /api/v1 of a running Rebound; \
      docs/api.md lists what it can request. Only a hash of the token is kept. Check-ins, thoughts, \
      writing and settings stay closed, unless their room is opened by name.

        rebound token add "My script"
        rebound token add Assistant --write --kinds interview --until 2027-03-31
        rebound token add "Mood chart" --kinds check-in --open mood
      """
  )

  static let positional: Set<String> = ["name"]

  @Argument(help: ArgumentHelp("What you call the program.", valueName: "name"))
  var name: String

  @Flag(help: "Let it add, change and remove records too.")
  var write = false

  @Option(
    help: ArgumentHelp("Only these, as listed by `rebound kinds`.", valueName: "kind,kind")
  )
  var kinds = ""

  @Option(help: ArgumentHelp("The last day of access.", valueName: "day"))
  var until = ""

  @Option(
    help: ArgumentHelp(
      "A private room it may open: mood, thoughts, writing or settings.",
      valueName: "room"
    )
  )
  var open: [String] = []

  func run(in session: Session) async throws {
    var wish = TokenWish()
    wish.name = name
    wish.mayWrite = write
    wish.kinds = kinds.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    wish.openRooms = open
    wish.until = Day(until, on: session.today)?.description ?? until
    let made = try AccessTokens(session.environment.place).add(wish, on: session.today)
    session.tell("This is the only time the token is shown:")
    session.say(made.secret)
  }
}

/// `rebound token list`.
struct TokenList: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the programs with a token, and when each last used it.",
    discussion: "  rebound token list --json"
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let today = session.today
    let store = AccessTokens(session.environment.place)
    let (tokens, uses) = (try store.all(), try store.uses())
    if json {
      return session.say(.list(tokens.map { token in self.json(token, uses, today) }))
    }
    guard !tokens.isEmpty else {
      return session.say("No programs yet. `rebound token add` gives one access." as Phrase)
    }
    session.say(
      Table(
        tokens.map { token in
          [
            token.id, token.name, token.mayWrite ? "write" : "read",
            token.kinds.map { $0.map(\.rawValue).joined(separator: ",") } ?? "all",
            token.openRooms.joined(separator: ","),
            token.isOver(on: today) ? "over" : token.until.map { "until \($0)" } ?? "",
          ]
        },
        heads: [Table.nameHead, "Program", "May", "Kinds", "Rooms", "Until"]
      )
    )
  }

  private func json(_ token: AccessToken, _ uses: [TokenUse], _ today: Day) -> JSONValue {
    let last = uses.first { $0.name == token.name }.map {
      Date(timeIntervalSince1970: Double($0.at) / 1000).inJSON
    }
    return .object([
      ("id", .text(token.id)), ("name", .text(token.name)), ("mayWrite", .flag(token.mayWrite)),
      ("kinds", token.kinds.map { .list($0.map { .text($0.rawValue) }) } ?? .none),
      ("openRooms", .list(token.openRooms.map(JSONValue.text))),
      ("madeOn", .some(token.madeOn)), ("until", .some(token.until)),
      ("isOver", .flag(token.isOver(on: today))), ("lastUsedAt", .some(last)),
    ])
  }
}

/// `rebound token remove`.
struct TokenRemove: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "End a program’s access right away.",
    discussion: "  rebound token remove \"My script\""
  )

  @Argument(
    help: ArgumentHelp(
      "The program's name, or the eight characters before it.",
      valueName: "name"
    )
  )
  var name: String

  func run(in environment: CommandEnvironment) async throws {
    let store = AccessTokens(environment.place)
    guard let token = try store.all().first(where: { $0.name == name || $0.id == name }) else {
      throw CommandRefused("There is no program “\(name)”. `rebound token list` names them.", .data)
    }
    _ = try store.remove(token.id)
    environment.say("Removed: \(token.name). It no longer has access." as Phrase)
  }
}
