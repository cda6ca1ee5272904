import API
import Records

/// One field in a terminal: how it is shown, and how its answer is read.
struct FieldAsking {
  let asked: AskedField
  /// What stands there now.
  let current: String
  /// Whether its label says more than the question above it.
  var isNamed = true

  private var control: Control { asked.info.control }

  /// The lines above the cursor.
  var lines: [String] {
    (isNamed ? ["", asked.label] : []) + hint + answers + scale + soFar
      + (takesLines ? [ends.said] : [])
  }

  /// Whether it is answered with several lines, and an empty one ends it.
  var takesLines: Bool {
    switch control {
    case .prose, .lines: true
    default: false
    }
  }

  private var ends: Phrase {
    if case .lines = control { return "One on each line. An empty line ends it." }
    return "As many lines as you like. An empty line ends it."
  }

  private var hint: [String] {
    guard let hint = asked.hint, current.isEmpty else { return [] }
    return [("Such as: \(hint)" as Phrase).said]
  }

  private var answers: [String] {
    let keys = control.keys
    guard keys.count > 8, keys.allSatisfy({ $0.choice.about == nil }) else {
      return keys.map { key, choice in
        let about = choice.about.map { ": \($0.said)" } ?? ""
        return "  \(key)  \(choice.title.said)\(about)"
      } + several
    }
    let rows = (keys.count + 2) / 3
    let table = (0..<rows).map { row in
      [""]
        + stride(from: row, to: keys.count, by: rows).map {
          "\(keys[$0].key)  \(keys[$0].choice.title.said)"
        }
    }
    return Columns(table).lines + several
  }

  private var several: [String] {
    let words: Phrase
    switch control {
    case .choices(let choices, let most) where most < choices.count:
      words = "Numbers or words, with commas between them; at most \(most)."
    case .choices: words = "Numbers or words, with commas between them."
    case .words(let choices, _) where choices.isEmpty:
      words = "Several stand between commas."
    case .words: words = "Numbers, or words of your own, with commas between them."
    default: return []
    }
    return [words.said]
  }

  private var scale: [String] {
    guard case .chips(let range, let step, let low, let high) = control, control.keys.isEmpty
    else { return [] }
    let words: Phrase =
      step == 1
      ? "\(range.lowerBound) \(low), \(range.upperBound) \(high)."
      : "\(range.lowerBound) \(low), \(range.upperBound) \(high), in steps of \(step)."
    return [words.said]
  }

  private var soFar: [String] {
    guard !current.trimmed.isEmpty else { return [] }
    return [("So far; Enter leaves it as it is:" as Phrase).said] + inWords
  }

  /// The field and its answer, as they are read again; nothing where it was left open.
  var answered: [String] {
    guard !current.trimmed.isEmpty else { return [] }
    return ["", asked.label] + inWords
  }

  /// A number that is none of the places asked, in the words of its scale.
  private func scaled(_ text: String) -> String? {
    guard case .chips(let range, _, let low, let high) = control, Scales.current == .words else {
      return nil
    }
    return Int(text).map { ScaleWords(range, low: low, high: high).words(for: $0).said }
  }

  private var inWords: [String] {
    let keys = control.keys
    let lines = current.textLines.map { line in
      keys.first { $0.choice.value == line }?.choice.title.said ?? scaled(line) ?? line
    }
    return keys.isEmpty ? lines.map { "  " + $0 } : ["  " + lines.joined(separator: ", ")]
  }
}
