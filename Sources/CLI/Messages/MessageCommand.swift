import API
import ArgumentParser
import Interchange
import Records

/// `rebound message`.
struct MessageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message",
    abstract: "Write messages, fill them in, check them and export them to your email program.",
    discussion: """
      Rebound never sends anything. You can print a message and copy it, or write it as \
      a file that your email program opens as a draft.

        rebound message add t6-chat --contact Inês
        rebound message fill Inês --fill "question=What helped you to begin?"
        rebound message export Inês --output inês.eml
        rebound message sent Inês
      """,
    // `add` begins from a template, and `show` prints a message to copy; the others are the steps
    // that follow.
    subcommands: [
      KindList<Message>.self, MessageShow.self, MessageAdd.self, MessageFill.self,
      MessageCheck.self, MessageExport.self, MessageSent.self, MessageReply.self,
      MessageKeep.self, TemplatesCommand.self,
    ]
      + KindVerb.commands(Message.self, without: [.list, .show, .add]),
    defaultSubcommand: KindList<Message>.self
  )
}

extension Message: StyledRecord {
  static var style: KindStyle<Message> {
    var style = KindStyle<Message>()
    style.called = { message, _ in [message.recipient, message.subject] }
    style.comesFirst = { $0.sentOn == nil }
    style.none = "No messages yet. `rebound message add` starts one."
    style.columns = [
      KindColumn("Date") { $1.date(Day($0.filedAt, in: $1.surroundings.zone)) },
      KindColumn("State") { message, _ in message.state.said },
      KindColumn("To") { message, _ in message.recipient },
      KindColumn("Subject") { message, _ in MessageText.said(message.subject) },
    ]
    return style
  }

  /// Draft, sent or answered.
  fileprivate var state: Phrase {
    if let day = repliedOn { return "answered \(day.noonGMT, .short)" }
    if let day = sentOn { return "sent \(day.noonGMT, .short)" }
    return "draft"
  }
}

/// `rebound message show`.
struct MessageShow: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one message to copy, and the reply.",
    discussion: """
        rebound message show Inês
        rebound message show 3fa91c20 --json
      """
  )

  @OptionGroup var named: NamedRecord<Message>

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let message = try named.record(in: session)
    if json { return session.say(session.json(message)) }
    let address = message.email.isEmpty ? "" : " <\(message.email)>"
    session.say("To: \(message.recipient)\(address)" as Phrase)
    session.say("Subject: \(message.subject)" as Phrase)
    session.say("\n" + message.text + "\n")
    session.say(message.state)
    if !message.reply.isEmpty { session.say("\n" + message.reply) }
  }
}

/// `rebound message check`.
struct MessageCheck: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a draft for blanks, length, and whether to send it tomorrow.",
    discussion: """
      These are suggestions. You can send the message anyway.

        rebound message check Inês
        rebound message check Inês --json
      """
  )

  @OptionGroup var named: NamedRecord<Message>

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let message = try named.record(in: session)
    let flags = session.journal.flags(of: message, session.surroundings)
    if json { return session.say(.list(flags.map(\.json))) }
    guard !flags.isEmpty else { return session.say("Nothing to change." as Phrase) }
    session.say(flags)
  }
}

extension Session {
  /// Prints the remarks of a check.
  func say(_ flags: [MessageFlag]) {
    for flag in flags { say("- \(flag.phrase)" as Phrase) }
  }
}

extension MessageFlag {
  fileprivate var json: JSONValue {
    .object([("rule", .text(name)), ("about", .some(about)), ("said", .text(phrase.said))])
  }

  /// The words that the remark is about.
  private var about: String? {
    switch self {
    case .blank(let text), .bracket(let text), .avoided(let text): text
    default: nil
    }
  }
}

/// `rebound message export`.
struct MessageExport: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a message as a file that an email program opens as a draft.",
    discussion: """
      Fill in its blanks first.

        rebound message export Inês --output inês.eml
      """
  )

  @OptionGroup var named: NamedRecord<Message>
  @OptionGroup var output: OutputOption

  func run(in session: Session) async throws {
    let message = try named.record(in: session)
    guard message.blanks.isEmpty else {
      throw CommandRefused(
        "These blanks are not filled in yet: \(message.blanks.joined(separator: ", ")). "
          + "Fill them in with `rebound message fill`.",
        .data
      )
    }
    let file = MailFile(
      toName: message.recipient,
      address: message.email,
      subject: message.subject,
      text: message.text,
      writtenAt: message.writtenAt
    )
    try output.write(file.data, in: session.environment)
  }
}
