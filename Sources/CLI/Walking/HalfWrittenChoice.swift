import Foundation
import Records

/// Asks what to do with walks that were left half-way.
struct HalfWrittenChoice {
  let desk: Desk
  let zone: TimeZone
  /// How many prompts there are.
  let prompts: Int
  let fields: [FieldInfo]

  enum Choice {
    case begin, goOn(LeftWalk), leave
  }

  /// - Parameter discard: throws one of them away for good.
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
        desk.tell("Thrown away." as Phrase)
      }
    }
    return .begin
  }

  /// Nothing can bring it back, so it is asked once more, by its first words.
  private func isAgreed(_ half: LeftWalk) -> Bool {
    let what: Phrase =
      half.kept.firstWords(fields).map { "“\($0)”" } ?? "what you began \(moment(half))"
    desk.tell("Throw away \(what)? It cannot be brought back. Type yes to go on." as Phrase)
    return desk.terminal.ask("> ")?.trimmed.lowercased() == "yes"
  }

  private func say(_ left: [LeftWalk]) {
    desk.tell("")
    if left.count == 1 {
      desk.tell("You began this \(moment(left[0])). It is as you left it." as Phrase)
      sayWords(left[0])
      desk.tell("Enter goes on with it. “new” begins anew, “discard” throws it away." as Phrase)
      return
    }
    desk.tell("You began this more than once:" as Phrase)
    for (place, half) in left.enumerated() {
      let prompt = min(half.kept.prompt + 1, prompts)
      desk.tell("  \(place + 1)  \(moment(half)), prompt \(prompt) of \(prompts)" as Phrase)
      sayWords(half)
    }
    desk.tell(
      "A number goes on with one. “new” begins anew, “discard 1” throws one away." as Phrase
    )
  }

  private func sayWords(_ half: LeftWalk) {
    guard let words = half.kept.firstWords(fields) else { return }
    desk.tell("     “\(words)”" as Phrase)
  }

  private func moment(_ half: LeftWalk) -> Phrase {
    desk.surroundings().seen(from: zone).moment(half.kept.begunAt ?? half.savedAt)
  }

  private enum Typed {
    case goOn(Int), discard(Int), begin, leave, again
  }

  private func typed(among count: Int) -> Typed {
    guard let line = desk.terminal.ask("> ") else { return .leave }
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
