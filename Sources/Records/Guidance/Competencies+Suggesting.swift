/// The likely competency of a question, and the words that point to it.
package struct CompetencySuggestion: Sendable {
  package let competency: Competency
  /// The words as they are written in the question.
  package let words: String
}

extension [Competency] {
  /// The competency with the most signs in a question; nil if there are none.
  ///
  /// In a tie the longer sign wins, and then the order of the file. Nothing is learned, weighted or
  /// stored: anybody can read the list, and the person decides.
  package func suggestion(for question: String) -> CompetencySuggestion? {
    let words = question.questionWords
    var best: (count: Int, length: Int, suggestion: CompetencySuggestion)?
    for competency in self {
      let found = competency.signs.compactMap { sign in words.firstRange(of: sign.questionSign) }
      guard let longest = found.max(by: { $0.count < $1.count }) else { continue }
      if let best, (best.count, best.length) >= (found.count, longest.count) { continue }
      let text = words[longest].joined(separator: " ")
      best = (found.count, longest.count, CompetencySuggestion(competency: competency, words: text))
    }
    return best?.suggestion
  }
}

extension String {
  /// The words of a question as written, without punctuation.
  fileprivate var questionWords: [Substring] {
    split { !($0.isLetter || $0.isNumber || "'’-".contains($0)) }
  }

  /// The words of a sign; a star stays with its word.
  fileprivate var questionSign: [Substring] { split(separator: " ") }
}

extension [Substring] {
  /// The first place where these words follow one another.
  fileprivate func firstRange(of sign: [Substring]) -> Range<Int>? {
    guard !sign.isEmpty, sign.count <= count else { return nil }
    return (0...(count - sign.count)).lazy.map { $0..<($0 + sign.count) }.first { range in
      zip(self[range], sign).allSatisfy { $0.matches($1) }
    }
  }
}

extension Substring {
  fileprivate func matches(_ sign: Substring) -> Bool {
    let word = lowercased()
    return sign.last == "*" ? word.hasPrefix(sign.dropLast()) : word == sign
  }
}
