import API
import Records

/// What somebody typed at a prompt.
enum Answer: Equatable {
  case typed(String)
  /// An empty line: the field stays as it is.
  case open
  case word(WalkWord)
  /// The input has ended.
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

/// The commands a person can type at a prompt in place of an answer.
///
/// They begin with a dot, because any other word could be an answer.
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
    case .back: "the previous question"
    case .skip: "the next question"
    case .stop: "stop here and save what you wrote for later"
    case .clear: "empty this answer"
    case .edit: "write this answer in the editor of $EDITOR"
    case .help: "these words"
    }
  }
}

extension Control {
  /// How each answer to a closed question is typed: its number, or else its position in the list.
  ///
  /// A scale is typed in words if the person wants no numbers.
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

  /// The typed text as the field reads it: the number of a listed answer becomes that answer.
  ///
  /// A word that is not listed is unchanged; the field decides whether it is valid.
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

  /// Splits several answers at commas, or at spaces if they are numbers.
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

extension FieldInfo {
  /// The typed text as the field reads it: "tomorrow" becomes a date.
  func read(_ typed: String, on today: Day) -> String {
    guard control == .day else { return control.read(typed) }
    return Day(typed, on: today, isPast: isPastDay(false))?.description ?? typed
  }
}
