import API
import ArgumentParser
import Journaling
import Records

/// `rebound message fill`.
struct MessageFill: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Fill in what is still open in a message.",
    discussion: """
      Without --fill it asks for each; Enter leaves one open.

        rebound message fill Inês
        rebound message fill Inês --fill "detail=the shared board"
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @OptionGroup var fills: FillOptions

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try Finder(journal: journal).message(message)
    var values = try fills.values()
    if values.isEmpty { values = asked(meant.blanks, at: desk) }
    guard !values.isEmpty else { return desk.say("Nothing was filled in. That is fine." as Phrase) }
    let (typed, name) = (values, values["my-name"])
    try await open.keeper.commit { journal in
      let filled = try journal.standing(meant).filled(with: typed)
      return journal.changes(saving: filled, surroundings)
        + journal.changes(keepingName: name, surroundings)
    }
    let saved = try await open.keeper.journal()
    let left = saved[meant.id]?.blanks ?? []
    desk.say("Filled in." as Phrase)
    for name in left { desk.say(MessageFlag.blank(name).phrase) }
  }

  private func asked(_ names: [String], at desk: Desk) -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      desk.terminal.tell(MessageText.placeholderName(name).said)
      guard let answer = desk.terminal.ask("> ") else { break }
      if !answer.trimmed.isEmpty { values[name] = answer.trimmed }
    }
    return values
  }
}

/// `rebound message check`.
struct MessageLook: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Take a second look at a draft: what is open, long, or better sent tomorrow.",
    discussion: """
      Nothing it says is in the way of anything.

        rebound message check Inês
        rebound message check Inês --json
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let meant = try Finder(journal: journal).message(message)
    let flags = journal.flags(of: meant, journal.seen(desk.surroundings()))
    if json { return desk.say(.list(flags.map(\.json))) }
    guard !flags.isEmpty else { return desk.say("Nothing stands out." as Phrase) }
    Self.say(flags, at: desk)
  }

  static func say(_ flags: [MessageFlag], at desk: Desk) {
    for flag in flags { desk.say("- \(flag.phrase)" as Phrase) }
  }
}

extension MessageFlag {
  fileprivate var json: JSONValue {
    .object([("rule", .text(name)), ("about", .some(about)), ("said", .text(phrase.said))])
  }

  /// The words it is about.
  private var about: String? {
    switch self {
    case .blank(let text), .bracket(let text), .avoided(let text): text
    default: nil
    }
  }
}
