import API
import Records

/// What somebody typed at a prompt.
enum Answer: Equatable {
  case typed(String)
  /// An empty line: the field stays as it is.
  case open
  case word(WalkWord)
  /// Nobody answers any more.
  case ended

  init(_ line: String?) {
    guard let line else {
      self = .ended
      return
    }
    let text = line.trimmed
    self = text.isEmpty ? .open : WalkWord(text).map(Answer.word) ?? .typed(text)
  }
}

/// The words that are for Rebound, and no answer.
///
/// They begin with a dot, since any other word could be somebody's own.
enum WalkWord: String, CaseIterable {
  case back = ".back"
  case skip = ".skip"
  case stop = ".stop"
  case clear = ".clear"
  case edit = ".edit"
  case help = ".help"

  init?(_ text: String) { self.init(rawValue: text.lowercased()) }

  var meaning: Phrase {
    switch self {
    case .back: "the question before"
    case .skip: "the question after"
    case .stop: "stop here, and keep what is written for later"
    case .clear: "empty this answer"
    case .edit: "write this answer in the editor of $EDITOR"
    case .help: "these words"
    }
  }
}

extension Control {
  /// How each answer of a closed question is typed: its number where it has one, else its place.
  ///
  /// A scale has words of its own where somebody wants no numbers.
  var keys: [(key: String, choice: Choice)] {
    switch self {
    case .chips(let range, let step, let low, let high):
      guard Scales.current == .words else { return [] }
      let words = ScaleWords(range, low: low, high: high)
      return words.places(step: step, chosen: nil).enumerated().map { place, number in
        (String(place + 1), Choice(String(number), words.words(for: number)))
      }
    case .choice(let choices), .choices(let choices, _), .words(let choices, _):
      let isNumbered = choices.contains { Int($0.value) != nil }
      return choices.enumerated().map { place, choice in
        let key = isNumbered ? String(choice.value.prefix(1)) : String(place + 1)
        return (key, choice)
      }
    case .check: return [("y", Choice("yes", "Yes")), ("n", Choice("", "No"))]
    default: return []
    }
  }

  /// What was typed, as the field takes it: a number of a list becomes the answer it stands for.
  ///
  /// A word that is not listed stays as it is; whether it will do is for the field to say.
  func read(_ typed: String) -> String {
    switch self {
    case .choice, .check: return value(of: typed) ?? typed
    case .chips: return keys.first { $0.key == typed }?.choice.value ?? typed
    case .choices, .words:
      var seen: Set<String> = []
      return parts(typed).map { value(of: $0) ?? $0 }.filter { seen.insert($0).inserted }
        .joined(separator: "\n")
    default: return typed
    }
  }

  /// Several answers stand between commas; numbers may stand between spaces.
  private func parts(_ typed: String) -> [String] {
    let isNumbers = typed.allSatisfy { $0.isNumber || $0.isWhitespace || $0 == "," }
    return typed.split { $0.isNewline || $0 == "," || (isNumbers && $0.isWhitespace) }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func value(of typed: String) -> String? {
    let word = typed.lowercased()
    return keys.first { key, choice in
      key == word || choice.value.lowercased() == word || choice.title.said.lowercased() == word
    }?.choice.value
  }
}
