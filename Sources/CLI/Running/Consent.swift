import API
import Records

/// Whether a person wants what was shown to be done.
struct Consent {
  let yes: Bool
  let json: Bool

  /// - Throws: ``CommandRefused`` where nobody is there to ask.
  func isGiven(at desk: Desk) throws -> Bool {
    if yes { return true }
    let question: Phrase = "Bring this in? y or n: "
    guard !json, let answer = desk.terminal.ask(question.said) else {
      throw CommandRefused("Nothing was saved. Add --yes to bring this in.", .usage)
    }
    return ["y", "yes"].contains(answer.trimmed.lowercased())
  }
}
