import Foundation
import Records

/// Asks what to do with half-written forms.
struct HalfWrittenChoice {
  let environment: CommandEnvironment
  let zone: TimeZone
  /// The total number of prompts.
  let prompts: Int
  let fields: [FieldInfo]

  enum Choice {
    case begin, goOn(LeftWalk), leave
  }

  /// - Parameter discard: deletes one of them for good.
  func choice(
    of all: [LeftWalk],
    discard: (LeftWalk) async throws -> Void
  ) async throws -> Choice {
    var left = all
    while !left.isEmpty {
      say(left)
      switch typed(among: left.count) {
      case .goOn(let number): return .goOn(left[number - 1])
      case .begin: return .begin
      case .leave: return .leave
      case .again: continue
      case .discard(let number):
        guard isAgreed(left[number - 1]) else { continue }
        try await discard(left.remove(at: number - 1))
        environment.tell("Draft discarded." as Phrase)
      }
    }
    return .begin
  }

  /// Asks again before deleting, and shows the first words, since this cannot be undone.
  private func isAgreed(_ half: LeftWalk) -> Bool {
    let what: Phrase =
      half.kept.firstWords(fields).map { "“\($0)”" } ?? "what you started \(moment(half))"
    environment.tell("Delete \(what)? This cannot be undone. Type yes to delete it." as Phrase)
    return environment.terminal.ask("> ")?.trimmed.lowercased() == "yes"
  }

  private func say(_ left: [LeftWalk]) {
    environment.tell("")
    if left.count == 1 {
      environment.tell(
        "You started this \(moment(left[0])). Your answers are still here." as Phrase
      )
      sayWords(left[0])
      environment.tell(
        "Press Enter to continue. Type “new” to start over, or “discard” to delete it." as Phrase
      )
      return
    }
    environment.tell("You started this more than once:" as Phrase)
    for (place, half) in left.enumerated() {
      let prompt = min(half.kept.prompt + 1, prompts)
      environment.tell("  \(place + 1)  \(moment(half)), prompt \(prompt) of \(prompts)" as Phrase)
      sayWords(half)
    }
    environment.tell(
      "Type a number to continue one, “new” to start over, or “discard 1” to delete one." as Phrase
    )
  }

  private func sayWords(_ half: LeftWalk) {
    guard let words = half.kept.firstWords(fields) else { return }
    environment.tell("     “\(words)”" as Phrase)
  }

  private func moment(_ half: LeftWalk) -> Phrase {
    environment.surroundings().seen(from: zone).moment(half.kept.begunAt ?? half.savedAt)
  }

  private enum Typed {
    case goOn(Int), discard(Int), begin, leave, again
  }

  private func typed(among count: Int) -> Typed {
    guard let line = environment.terminal.ask("> ") else { return .leave }
    let words = line.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let number = words.last.flatMap(Int.init) ?? 1
    guard (1...count).contains(number) else { return .again }
    switch words.first {
    case nil: return .goOn(1)
    case "new": return .begin
    case "discard": return .discard(number)
    case WalkWord.stop.rawValue: return .leave
    case let word?: return Int(word) == nil ? .again : .goOn(number)
    }
  }
}
