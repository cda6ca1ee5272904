import API
import Records

/// Whether a person agrees to what was shown.
struct Consent {
  let yes: Bool
  let json: Bool

  /// - Throws: ``CommandRefused`` if nobody is there to ask.
  func isGiven(in environment: CommandEnvironment) throws -> Bool {
    if yes { return true }
    let question: Phrase = "Import this? y or n: "
    guard !json, let answer = environment.terminal.ask(question.said) else {
      throw CommandRefused("Nothing was saved. Add --yes to import this.", .usage)
    }
    return ["y", "yes"].contains(answer.trimmed.lowercased())
  }
}
