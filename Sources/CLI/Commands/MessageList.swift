import API
import ArgumentParser
import Records

/// `rebound message list`, which is also what `rebound message` does.
struct MessageList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your messages, newest first.",
    usage: "rebound message [list] [<options>]",
    discussion: """
        rebound message
        rebound message list --all --json
      """
  )

  @OptionGroup var options: ListOptions

  func run(at desk: Desk) async throws {
    try await options.list(
      Message.self,
      at: desk,
      none: "None yet. `rebound message add` begins one."
    ) { message, _ in
      [message.state.said, message.recipient, MessageText.said(message.subject)]
    }
  }
}

/// `rebound message show`.
struct MessageShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one message, to copy, and what came of it.",
    discussion: """
        rebound message show Inês
        rebound message show 3fa91c20 --json
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let message = try Finder(journal: journal).message(message)
    if json { return desk.say(message.json(in: journal)) }
    let address = message.email.isEmpty ? "" : " <\(message.email)>"
    desk.say("To: \(message.recipient)\(address)" as Phrase)
    desk.say("Subject: \(message.subject)" as Phrase)
    desk.say("\n" + message.text + "\n")
    desk.say(message.state)
    if !message.reply.isEmpty { desk.say("\n" + message.reply) }
  }
}

extension Message {
  /// Where it stands.
  var state: Phrase {
    if let day = repliedOn { return "answered \(day.noonGMT, .short)" }
    if let day = sentOn { return "sent \(day.noonGMT, .short)" }
    return "draft"
  }
}
