import API
import ArgumentParser
import Journaling
import Records

/// `rebound message fill`.
struct MessageFill: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Fill in the blanks of a message.",
    discussion: """
      Without --fill, it asks for each blank; Enter skips one.

        rebound message fill Inês
        rebound message fill Inês --fill "detail=the shared board"
      """
  )

  @OptionGroup var named: NamedRecord<Message>
  @OptionGroup var fills: FillOptions

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let message = try named.record(in: session)
    var values = try fills.values()
    if values.isEmpty { values = asked(message.blanks, in: session.environment) }
    guard !values.isEmpty else {
      return session.say("You left every blank empty, so nothing changed." as Phrase)
    }
    let (typed, name) = (values, values["my-name"])
    try await session.keeper.commit { journal in
      let filled = try journal.standing(message).filled(with: typed)
      return journal.changes(saving: filled, surroundings)
        + journal.changes(keepingName: name, surroundings)
    }
    session.say("Filled in." as Phrase)
    let left = try await session.renewed().journal[message.id]?.blanks ?? []
    for name in left { session.say(MessageFlag.blank(name).phrase) }
  }

  private func asked(_ names: [String], in environment: CommandEnvironment) -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      environment.terminal.tell(MessageText.placeholderName(name).said)
      guard let answer = environment.terminal.ask("> ") else { break }
      if !answer.trimmed.isEmpty { values[name] = answer.trimmed }
    }
    return values
  }
}
