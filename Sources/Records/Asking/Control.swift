/// How a field is asked: a closed set, so that every control is drawn, read and tested in one
/// place.
package enum Control: Hashable, Sendable {
  case line(atMost: Int)
  case prose(atMost: Int)
  /// One item per line.
  case lines(atMost: Int)
  case day
  case time
  case link
  case email
  /// One number on a scale, as radio chips; a range input would always have a value.
  case chips(ClosedRange<Int>, step: Int, low: Phrase, high: Phrase)
  /// One whole number, typed, for ranges too long for chips.
  case number(ClosedRange<Int>)
  case choice([Choice])
  case choices([Choice], atMost: Int)
  /// Several words from a list, and the person's own words.
  case words([Choice], atMost: Int)
  /// One of the existing records, by its title; the caller supplies the choices.
  case record(of: String)
  case check
}

/// One answer to a closed question.
package struct Choice: Hashable, Sendable {
  package let value: String
  package let title: Phrase
  package let about: Phrase?

  package init(_ value: String, _ title: Phrase, about: Phrase? = nil) {
    self.value = value
    self.title = title
    self.about = about
  }
}

extension Control {
  /// The maximum length of a word of the person's own, in characters.
  static let longestWord = 120

  /// Punctuation alone is not a word: a lone question mark asks a command for its list.
  static func isWord(_ text: String) -> Bool {
    text.count <= longestWord && !text.allSatisfy(\.isPunctuation)
  }

  /// What a valid answer looks like, shown when a field cannot be read.
  package var expectation: Phrase {
    switch self {
    case .line(let most), .prose(let most), .lines(let most):
      "Use at most \(most) characters."
    case .day: "Enter a date such as 2026-11-23."
    case .time: "Enter a time such as 14:30."
    case .link: "Enter a link that starts with https:// or http://."
    case .email: "Enter an email address such as mara@example.org."
    case .chips(let range, let step, _, _):
      step == 1
        ? "Enter a number from \(range.lowerBound) to \(range.upperBound)."
        : "Enter a number from \(range.lowerBound) to \(range.upperBound), in steps of \(step)."
    case .number(let range):
      "Enter a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .choice: "Choose one of the answers listed."
    case .choices(_, let most): "Choose at most \(most) of the answers listed."
    case .words(_, let most):
      "Enter at most \(most), each with at most \(Control.longestWord) characters."
    case .record: "Choose one from the list."
    case .check: "Answer yes or no."
    }
  }
}
