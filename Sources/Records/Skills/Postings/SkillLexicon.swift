/// A skill in a text, and where it is mentioned.
package struct FoundSkill: Sendable {
  package let term: SkillTerm
  /// In the order of the text, without overlaps.
  package let places: [Range<String.Index>]
}

/// Finds skills in a text with a readable list; nothing is learned, weighted or guessed.
package struct SkillLexicon: Sendable {
  fileprivate struct Spelling: Sendable {
    let term: Int
    /// Folded and without stars, or as written if case matters.
    let words: [(text: String, isStem: Bool, isExact: Bool)]
  }

  package static let shared = SkillLexicon(Guidance.skills)

  private let terms: [SkillTerm]
  /// The spellings by their first word, with whole words and stems separate.
  private var whole: [String: [Spelling]] = [:]
  private var stems: [String: [Spelling]] = [:]

  init(_ terms: [SkillTerm]) {
    self.terms = terms
    for (index, term) in terms.enumerated() {
      for text in term.spellings { add(text, of: index) }
    }
  }

  private mutating func add(_ text: String, of term: Int) {
    let isExact = text.contains(where: \.isUppercase)
    let words = text.split(separator: " ").flatMap { part -> [(String, Bool, Bool)] in
      let isStem = part.last == "*"
      let parts = PostingWords(String(isStem ? part.dropLast() : part)).words
      return parts.enumerated().map { place, word in
        (isExact ? String(word.text) : word.folded, isStem && place == parts.count - 1, isExact)
      }
    }
    guard let first = words.first else { return }
    let spelling = Spelling(
      term: term,
      words: words.map { (text: $0.0, isStem: $0.1, isExact: $0.2) }
    )
    if first.1 {
      stems[first.0.foldedWord, default: []].append(spelling)
    } else {
      whole[first.0.foldedWord, default: []].append(spelling)
    }
  }

  /// The skills of the list that a text mentions, in order of first mention.
  ///
  /// The longest spelling at a place wins. Takes linear time.
  package func skills(in text: String) -> [FoundSkill] {
    let words = PostingWords(text).words
    var places: [Int: [Range<String.Index>]] = [:]
    var order: [Int] = []
    var place = 0
    while place < words.count {
      guard let best = longest(at: place, of: words) else {
        place += 1
        continue
      }
      let end = place + best.words.count
      let range = words[place].text.startIndex..<words[end - 1].text.endIndex
      if places[best.term] == nil { order.append(best.term) }
      places[best.term, default: []].append(range)
      place = end
    }
    return order.map { FoundSkill(term: terms[$0], places: places[$0] ?? []) }
  }

  private func longest(at place: Int, of words: [PostingWords.Word]) -> Spelling? {
    let folded = words[place].folded
    var candidates = whole[folded] ?? []
    // The shortest stem has two letters, and a word has few prefixes.
    for length in 2...max(2, min(folded.count, 24)) where length <= folded.count {
      candidates += stems[String(folded.prefix(length))] ?? []
    }
    return candidates.filter { $0.stands(at: place, in: words) }
      .max { ($0.words.count, $0.length) < ($1.words.count, $1.length) }
  }
}

extension SkillLexicon.Spelling {
  fileprivate var length: Int { words.reduce(0) { $0 + $1.text.count } }

  fileprivate func stands(at place: Int, in known: [PostingWords.Word]) -> Bool {
    guard place + words.count <= known.count else { return false }
    return words.enumerated().allSatisfy { offset, word in
      let other = known[place + offset]
      let text = word.isExact ? String(other.text) : other.folded
      return word.isStem ? text.hasPrefix(word.text) : text == word.text
    }
  }
}
