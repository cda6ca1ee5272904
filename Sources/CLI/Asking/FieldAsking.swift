import API
import Records

/// One field in a terminal: how it is shown, and how its answer is read.
struct FieldAsking {
  let asked: AskedField
  /// The field's current text.
  let current: String
  /// Whether the field's label is printed, because it says more than the question above it.
  var isNamed = true

  private var control: Control { asked.info.control }

  /// The lines printed above the cursor.
  var lines: [String] {
    (isNamed ? ["", asked.label] : []) + hint + answers + scale + soFar
      + (takesLines ? [ends.said] : [])
  }

  /// Whether the answer takes several lines, ended by an empty one.
  var takesLines: Bool {
    switch control {
    case .prose, .lines: true
    default: false
    }
  }

  private var ends: Phrase {
    if case .lines = control { return "Write one on each line. An empty line ends the list." }
    return "Write as many lines as you like. An empty line ends the text."
  }

  private var hint: [String] {
    guard let hint = asked.hint, current.isEmpty else { return [] }
    return [("For example: \(hint)" as Phrase).said]
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
    return Table(table).lines() + several
  }

  private var several: [String] {
    let words: Phrase
    switch control {
    case .choices(let choices, let most) where most < choices.count:
      words = "Type numbers or words, separated by commas, at most \(most)."
    case .choices: words = "Type numbers or words, separated by commas."
    case .words(let choices, _) where choices.isEmpty:
      words = "Separate several with commas."
    case .words: words = "Type numbers or your own words, separated by commas."
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
    return [("So far (press Enter to leave it as it is):" as Phrase).said] + inWords
  }

  /// The field and its answer, for rereading; empty if it was left open.
  var answered: [String] {
    guard !current.trimmed.isEmpty else { return [] }
    return ["", asked.label] + inWords
  }

  /// A number that is not one of the offered points, in the words of its scale.
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
