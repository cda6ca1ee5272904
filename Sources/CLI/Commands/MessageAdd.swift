import API
import ArgumentParser
import Journaling
import Records

/// `rebound message add`.
struct MessageAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Begin a message from a template, filled from your journal.",
    usage: "rebound message add <template> [<options>]",
    discussion: """
      Blanks that the journal cannot fill stay open. Fill them with --fill, or later \
      with `rebound message fill`. A reminder to send it goes into your plan for \
      tomorrow.

        rebound message add t1-thank-you --application "Lumen Labs" --formal
        rebound message add t6-chat --contact Inês --short \\
          --fill "question=What helped you to begin?"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Message.fields.info.filter {
      ["recipient", "email", "subject", "text"].contains($0.name)
    }
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  @Flag(help: "The formal words.")
  var formal = false

  @Flag(help: "The short form.")
  var short = false

  @Option(help: ArgumentHelp("The recipient, from People: an ID or a name.", valueName: "person"))
  var contact: String?

  @Option(
    help: ArgumentHelp(
      "The application it is about: an ID or the company.",
      valueName: "application"
    )
  )
  var application: String?

  @Option(help: ArgumentHelp("The recovery it is part of.", valueName: "recovery"))
  var recovery: String?

  @OptionGroup var fills: FillOptions
  @OptionGroup var fields: FieldFlags<Fields>

  @Option(help: ArgumentHelp("When you want to send it, such as 2026-11-26.", valueName: "day"))
  var sendOn: String?

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let beginning = try beginning(in: Finder(journal: journal))
    let day = try sendDay(surroundings)
    let message = try message(begunFrom: beginning, in: journal, surroundings)
    try await open.keeper.commit {
      $0.changes(saving: message, sendOn: day, surroundings)
        + $0.changes(keepingName: beginning.fills["my-name"], surroundings)
    }
    let saved = try await open.keeper.journal()
    if json { return desk.say(message.json(in: saved)) }
    desk.say("Saved as a draft." as Phrase, named: message.id.raw)
    MessageLook.say(saved.flags(of: message, surroundings), at: desk)
  }

  private func beginning(in finder: Finder) throws -> MessageBeginning {
    var beginning = MessageBeginning(
      template: try finder.template(template).id,
      isFormal: formal
    )
    beginning.isShort = short
    beginning.contact = try contact.map { try finder.contact($0).id }
    beginning.application = try application.map { try finder.application($0).id }
    beginning.recovery = try recovery.map { try finder.recovery($0).id }
    beginning.fills = try fills.values()
    return beginning
  }

  private func message(
    begunFrom beginning: MessageBeginning,
    in journal: Journal,
    _ surroundings: Surroundings
  ) throws -> Message {
    var draft = journal.draft(begunFrom: beginning, surroundings)
    for (name, text) in fields.draft.values { draft[name] = text }
    draft = journal.filling(draft, from: beginning)
    var message = Message(
      id: surroundings.newID(),
      writtenAt: surroundings.now,
      template: beginning.template
    )
    message.recovery = beginning.recovery
    message.application = beginning.application
    return try Message.fields.fill(message, from: draft)
  }

  private func sendDay(_ surroundings: Surroundings) throws -> Day? {
    guard let sendOn else { return nil }
    guard let day = Day(sendOn) else { throw Problems("send-on", Control.day.expectation) }
    return max(day, surroundings.today)
  }
}

/// What is put where a text is open.
struct FillOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to put in, such as “detail=the shared board”; once for each.",
      valueName: "name=text"
    )
  )
  var fill: [String] = []

  /// - Throws: `Problems` where no name is said, or one that nobody knows.
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
