import API
import ArgumentParser
import Journaling
import Records

/// `rebound message add`.
struct MessageAdd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Start a message from a template, filled in from your journal.",
    usage: "rebound message add <template> [<options>]",
    discussion: """
      What the journal cannot fill in stays blank. Fill it in with --fill, or later \
      with `rebound message fill`. A reminder to send it goes into your plan for \
      tomorrow.

        rebound message add t1-thank-you --application "Lumen Labs" --formal
        rebound message add t6-chat --contact Inês --short \\
          --fill "question=What helped you to begin?"
      """
  )

  enum Fields: FlaggedFields {
    static let links: [FieldInfo] = [
      .naming(Contact.self, "The recipient, from People"),
      .naming(JobApplication.self, "The application it is about"),
      .naming(Recovery.self, "The recovery it is part of"),
    ]
    static let flagged =
      links
      + Message.fields.info.filter { ["recipient", "email", "subject", "text"].contains($0.name) }
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  @Flag(help: "Use the formal version.")
  var formal = false

  @Flag(help: "Use the short version.")
  var short = false

  @OptionGroup var fills: FillOptions
  @OptionGroup var fields: FieldFlags<Fields>

  @Option(
    help: ArgumentHelp("When you want to send it, such as 2026-11-26 or friday.", valueName: "day")
  )
  var sendOn: String?

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    var typed = try session.environment.completed(fields.draft)
    let beginning = try beginning(&typed, session.finder)
    let day = try session.day(sendOn, "send-on").map { max($0, session.today) }
    let message = try message(begunFrom: beginning, typed, session)
    try await session.keeper.commit {
      $0.changes(saving: message, sendOn: day, surroundings)
        + $0.changes(keepingName: beginning.fills["my-name"], surroundings)
    }
    let saved = try await session.renewed()
    if json { return saved.say(saved.json(message)) }
    saved.say("Saved as a draft." as Phrase, named: message.id.raw)
    saved.say(saved.journal.flags(of: message, surroundings))
  }

  private func beginning(_ typed: inout Draft, _ finder: Finder) throws -> MessageBeginning {
    var beginning = MessageBeginning(
      template: try finder.template(template).id,
      isFormal: formal
    )
    func named<R: JournalRecord>(_ kind: R.Type) throws -> Identifier<R>? {
      try typed.values.removeValue(forKey: KindStyle<R>.own.command).map {
        try finder.record($0, of: R.self).id
      }
    }
    beginning.isShort = short
    beginning.contact = try named(Contact.self)
    beginning.application = try named(JobApplication.self)
    beginning.recovery = try named(Recovery.self)
    beginning.fills = try fills.values()
    return beginning
  }

  private func message(
    begunFrom beginning: MessageBeginning,
    _ typed: Draft,
    _ session: Session
  ) throws -> Message {
    var draft = session.journal.draft(begunFrom: beginning, session.surroundings)
    for (name, text) in typed.values { draft[name] = text }
    draft = session.journal.filling(draft, from: beginning)
    var message = Message(
      id: session.surroundings.newID(),
      writtenAt: session.surroundings.now,
      template: beginning.template
    )
    message.recovery = beginning.recovery
    message.application = beginning.application
    return try Message.fields.fill(message, from: draft)
  }
}

/// The texts for a message's placeholders.
struct FillOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A blank to fill in, such as “detail=the shared board”; repeat the flag for more.",
      valueName: "name=text"
    )
  )
  var fill: [String] = []

  /// - Throws: `Problems` if a placeholder is missing or unknown.
  func values() throws(Problems) -> [String: String] {
    var values: [String: String] = [:]
    for pair in fill {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, MessageText.known.contains(where: { $0.name == parts[0] }) else {
        throw Problems("fill", "One of these names, “=”, and the words: \(Self.names)")
      }
      values[parts[0]] = parts[1]
    }
    return values
  }

  private static var names: String {
    MessageText.known.map(\.name).joined(separator: ", ") + "."
  }
}
