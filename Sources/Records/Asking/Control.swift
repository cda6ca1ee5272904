/// How a field is asked: a closed list, so that every control is drawn, read and tested once.
package enum Control: Hashable, Sendable {
  case line(atMost: Int)
  case prose(atMost: Int)
  /// One item a line.
  case lines(atMost: Int)
  case day
  case time
  case link
  case email
  /// One number of a scale, as radio chips; a range input would always have a value.
  case chips(ClosedRange<Int>, step: Int, low: Phrase, high: Phrase)
  /// One whole number, typed: for ranges too long for chips.
  case number(ClosedRange<Int>)
  case choice([Choice])
  case choices([Choice], atMost: Int)
  /// Several words of a list, and the person's own beside them.
  case words([Choice], atMost: Int)
  /// One of the records at hand, by its name; whoever shows the form knows which there are.
  case record(of: String)
  case check
}

/// One answer of a closed question.
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
  /// The most characters a word of a person's own can have.
  static let longestWord = 120

  /// Marks alone, such as the question mark that asks a command for its list, are no word.
  static func isWord(_ text: String) -> Bool {
    text.count <= longestWord && !text.allSatisfy(\.isPunctuation)
  }

  /// What a person can mend when a field cannot be read.
  package var expectation: Phrase {
    switch self {
    case .line(let most), .prose(let most), .lines(let most):
      "At most \(most) characters fit here."
    case .day: "A date like 2026-11-23."
    case .time: "A time like 14:30."
    case .link: "An address that begins with https:// or http://."
    case .email: "An e-mail address like mara@example.org."
    case .chips(let range, let step, _, _):
      step == 1
        ? "A number from \(range.lowerBound) to \(range.upperBound)."
        : "A number from \(range.lowerBound) to \(range.upperBound), in steps of \(step)."
    case .number(let range):
      "A whole number from \(range.lowerBound) to \(range.upperBound)."
    case .choice: "One of the answers listed."
    case .choices(_, let most): "At most \(most) of the answers listed."
    case .words(_, let most): "At most \(most), each of at most \(Control.longestWord) characters."
    case .record: "One of those listed."
    case .check: "Yes or no."
    }
  }
}
