import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound mcp`.
struct MCPCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Let an assistant on this computer read the journal, over MCP.",
    usage: "rebound mcp [<options>]",
    discussion: """
      It speaks the Model Context Protocol over standard input and output, as programs \
      start it. It reads, unless --write is given. Mood, thoughts, writing and settings \
      stay closed, unless --open names one. Every call is listed under Settings, Other \
      programs. What the assistant does with what it reads is between you and whoever \
      runs it.

        rebound mcp
        rebound mcp --write --open thoughts
      """
  )

  /// The writer's name in the history of a record.
  static let writer = "mcp"

  @Flag(help: "Let it add, change and remove records too.")
  var write = false

  @Option(
    name: .customLong("open"),
    help: ArgumentHelp(
      "A private room to open: mood, thoughts, writing or settings.",
      valueName: "room"
    )
  )
  var rooms: [String] = []

  func run(in environment: CommandEnvironment) async throws {
    let open = try environment.open(as: Self.writer)
    let rooms = try Set(rooms.map(Self.room))
    let uses = AccessTokens(environment.place)
    let server = MCPServer(
      open.keeper,
      APIScope(mayWrite: write, openRooms: rooms),
      version: Version.current,
      services: environment.services(),
      surroundings: environment.surroundings
    ) { tool, kind, isRefused in
      let now = Int(environment.surroundings().now.timeIntervalSince1970 * 1_000)
      // A failure to write the list must not stop an answer; `doctor` reports such a place.
      try? uses.note(
        TokenUse(name: TokenWish.assistant, at: now, what: tool, kind: kind, isRefused: isRefused)
      )
    }
    while let line = readLine() {
      guard !line.isEmpty, let answer = await server.answer(line) else { continue }
      environment.terminal.write(Data((answer + "\n").utf8))
    }
  }

  private static func room(_ typed: String) throws(Problems) -> Room {
    guard let room = Room(rawValue: typed), room.isPrivate else {
      throw Problems("open", "Choose mood, thoughts, writing or settings.")
    }
    return room
  }
}
