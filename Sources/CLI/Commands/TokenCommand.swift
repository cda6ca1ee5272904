import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound token`.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Let other programs in: a token each, to read or to write.",
    subcommands: [TokenAdd.self, TokenList.self, TokenRemove.self],
    defaultSubcommand: TokenList.self
  )
}

/// `rebound token add`.
struct TokenAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make a token for a program, and print it once.",
    usage: "rebound token add [<options>] <name>",
    discussion: """
      The program sends it as `Authorization: Bearer TOKEN` to /api/v1 of a running Rebound; \
      docs/api.md says what can be asked. Only a hash of it is kept. Check-ins, thoughts, \
      writing and settings stay shut to it, unless their room is opened by name.

        rebound token add "My script"
        rebound token add Assistant --write --kinds interview --until 2027-03-31
        rebound token add "Mood chart" --kinds check-in --open mood
      """
  )

  static let positional: Set<String> = ["name"]

  @Argument(help: ArgumentHelp("What you call the program.", valueName: "name"))
  var name: String

  @Flag(help: "It may also add, change and remove.")
  var write = false

  @Option(
    help: ArgumentHelp("Only these, as `rebound kinds` names them.", valueName: "kind,kind")
  )
  var kinds = ""

  @Option(help: ArgumentHelp("The last day it works.", valueName: "day"))
  var until = ""

  @Option(
    help: ArgumentHelp(
      "A private room to open to it: mood, thoughts, writing or settings.",
      valueName: "room"
    )
  )
  var open: [String] = []

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    var wish = TokenWish()
    wish.name = name
    wish.mayWrite = write
    wish.kinds = kinds.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    wish.openRooms = open
    wish.until = until
    let today = journal.seen(desk.surroundings()).today
    let made = try AccessTokens(desk.place).add(wish, on: today)
    desk.terminal.tell("This is the only time it is shown:")
    desk.say(made.secret)
  }
}

/// `rebound token list`.
struct TokenList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the programs that are let in, and when each was last here.",
    discussion: "  rebound token list --json"
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let today = journal.seen(desk.surroundings()).today
    let store = AccessTokens(desk.place)
    let (tokens, uses) = (try store.all(), try store.uses())
    if json {
      return desk.say(.list(tokens.map { token in self.json(token, uses, today) }))
    }
    guard !tokens.isEmpty else {
      return desk.say("No programs yet. `rebound token add` lets one in." as Phrase)
    }
    desk.say(
      Columns(
        tokens.map { token in
          [
            token.id, token.name, token.mayWrite ? "write" : "read",
            token.kinds.map { $0.map(\.rawValue).joined(separator: ",") } ?? "all",
            token.openRooms.joined(separator: ","),
            token.isOver(on: today) ? "over" : token.until.map { "until \($0)" } ?? "",
          ]
        }
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
struct TokenRemove: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Shut a program out, at once.",
    discussion: "  rebound token remove \"My script\""
  )

  @Argument(
    help: ArgumentHelp(
      "What you call the program, or the eight characters before it.",
      valueName: "name"
    )
  )
  var name: String

  func run(at desk: Desk) async throws {
    let store = AccessTokens(desk.place)
    guard let token = try store.all().first(where: { $0.name == name || $0.id == name }) else {
      throw CommandRefused("There is no program “\(name)”. `rebound token list` names them.", .data)
    }
    _ = try store.remove(token.id)
    desk.say("Removed: \(token.name). It is shut out from now on." as Phrase)
  }
}
