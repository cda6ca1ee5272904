/// Words after which a person may want somebody to talk to.
package struct CrisisWords: Decodable, Sendable {
  private let phrases: PhraseList
  /// What those phrases are part of where they mean something else, or where they are denied.
  private let unless: PhraseList

  /// Whether one of the phrases stands in a text in earnest.
  package func stand(in text: String) -> Bool {
    let words = PhraseList.words(text)
    guard !words.isEmpty else { return false }
    let meant = phrases.places(in: words)
    guard !meant.isEmpty else { return false }
    let excused = unless.places(in: words)
    return meant.contains { place in
      !excused.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }
  }
}

/// Phrases looked for as whole words, without regard to case and apostrophes.
private struct PhraseList: Decodable, Sendable {
  private let byFirstWord: [String: [[String]]]

  init(from decoder: any Decoder) throws {
    let phrases = try [String](from: decoder).map(PhraseList.words).filter { !$0.isEmpty }
    byFirstWord = Dictionary(grouping: phrases) { $0[0] }
  }

  static func words(_ text: String) -> [String] {
    text.lowercased().filter { !"'’ʼ`´".contains($0) }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Where the phrases stand, by the indices of their words.
  func places(in words: [String]) -> [Range<Int>] {
    words.indices.flatMap { start in
      (byFirstWord[words[start]] ?? []).filter { words[start...].starts(with: $0) }
        .map { start..<start + $0.count }
    }
  }
}
