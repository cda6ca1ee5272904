import Records

/// A clue in the words of a status.
enum StatusSign: String, CaseIterable, Hashable, Sendable {
  case idea, applied, screen, interview, offer, accepted
  case rejected, refuse, decline, withdrawn, noAnswer, expired, cancelled, hold
  case reply, passed, unclear, nothing
  /// Makes the clue after it say the opposite.
  case not
  /// Makes the clues after it, in the same clause, say nothing: "not sure if rejected".
  case unsure
}

/// A clue, where it stands.
struct StatusClue: Hashable, Sendable {
  let sign: StatusSign
  /// Which part of the text it is in, as `, ; → ( )` part it.
  let clause: Int
  /// The place of its first word.
  let place: Int
  var isNegated = false
}

/// The phrases that people write for a stage, by their first word.
struct StatusWords: Sendable {
  private struct Spelling: Sendable {
    let words: [Word]
    let sign: StatusSign
  }

  private enum Word: Hashable, Sendable {
    case whole(String)
    case beginning(String)
    /// Up to two words of any kind.
    case gap

    init(_ text: Substring) {
      self =
        text == "~"
        ? .gap : text.hasSuffix("*") ? .beginning(String(text.dropLast())) : .whole(String(text))
    }

    /// More for a word that says more: a whole one before a beginning, and a long beginning first.
    var rank: Int {
      switch self {
      case .whole: 1_100
      case .beginning(let text): 1_000 + text.count
      case .gap: 0
      }
    }

    func fits(_ word: StatusText.Word) -> Bool {
      fits(word.text) || word.withoutUmlauts.map(fits) ?? false
    }

    private func fits(_ word: String) -> Bool {
      switch self {
      case .whole(let text): word == text
      case .beginning(let text): word.hasPrefix(text)
      case .gap: false
      }
    }

    /// Whether a word is this one with one slip of the keys.
    func nearlyFits(_ word: [Character]) -> Bool {
      switch self {
      case .whole(let text):
        text.count >= 7 && word.isOneSlip(from: Array(text))
      case .beginning(let text):
        text.count >= 6
          && (text.count - 1...text.count + 1).contains { length in
            length <= word.count && Array(word.prefix(length)).isOneSlip(from: Array(text))
          }
      case .gap: false
      }
    }
  }

  /// Those of more words first.
  private let phrases: [Character: [Spelling]]
  /// Of Chinese and Japanese, the longest first.
  private let unspaced: [Character: [(text: [Character], sign: StatusSign)]]

  /// Those of the list that the program carries.
  static let known = StatusWords(Guidance.statusWords)

  /// - Parameter lists: phrases parted by commas, by the name of their sign and by language.
  init(_ lists: [String: [String: String]]) {
    var phrases: [Spelling] = []
    var unspaced: [(text: [Character], sign: StatusSign)] = []
    for sign in StatusSign.allCases {
      for (language, list) in (lists[sign.rawValue] ?? [:]).sorted(by: { $0.key < $1.key }) {
        for spelling in list.split(separator: ",") {
          if ["zh", "ja"].contains(language) {
            unspaced.append((spelling.filter { $0 != " " }.map(\.self), sign))
          } else {
            phrases.append(
              Spelling(words: spelling.split(separator: " ").map(Word.init), sign: sign)
            )
          }
        }
      }
    }
    self.phrases = Dictionary(grouping: phrases.sorted { $0.words.count > $1.words.count }) {
      switch $0.words[0] {
      case .whole(let text), .beginning(let text): text.first ?? " "
      case .gap: " "
      }
    }
    self.unspaced = Dictionary(grouping: unspaced.sorted { $0.text.count > $1.text.count }) {
      $0.text[0]
    }
  }

  // MARK: - Looking

  func clues(in text: StatusText) -> [StatusClue] {
    text.isUnspaced ? clues(unspaced: text.folded) : negated(clues(spaced: text.words), text.words)
  }

  private func clues(unspaced text: String) -> [StatusClue] {
    let characters = Array(text)
    var found: [StatusClue] = []
    var place = 0
    while place < characters.count {
      let fitting = unspaced[characters[place]]?.first { phrase in
        characters[place...].starts(with: phrase.text)
      }
      if let fitting { found.append(StatusClue(sign: fitting.sign, clause: 0, place: place)) }
      place += fitting?.text.count ?? 1
    }
    return found
  }

  private func clues(spaced words: [StatusText.Word]) -> [StatusClue] {
    var found: [StatusClue] = []
    var place = 0
    while place < words.count {
      guard let (sign, length) = match(words[place...]) else {
        place += 1
        continue
      }
      found.append(StatusClue(sign: sign, clause: words[place].clause, place: place))
      place += length
    }
    return found
  }

  private func match(_ words: ArraySlice<StatusText.Word>) -> (StatusSign, Int)? {
    guard let first = words.first, let initial = first.text.first else { return nil }
    let sameClause = words.prefix { $0.clause == first.clause }
    let known = phrases[initial] ?? []
    // The longest whole phrase; among those of as many words, one that is not a mere beginning.
    var best: (sign: StatusSign, length: Int, rank: Int)?
    for phrase in known {
      guard let length = Self.length(of: phrase.words[...], in: sameClause) else { continue }
      let rank = phrase.words.reduce(0) { $0 + $1.rank }
      if rank > best?.rank ?? -1 { best = (phrase.sign, length, rank) }
    }
    if let best { return (best.sign, best.length) }
    guard first.text.count >= 6 else { return nil }
    let letters = Array(first.text)
    let near = known.filter { $0.words.count == 1 && $0.words[0].nearlyFits(letters) }
      .max { $0.words[0].rank < $1.words[0].rank }
    return near.map { ($0.sign, 1) }
  }

  /// How many words a phrase takes; nil where it does not begin here.
  private static func length(
    of phrase: ArraySlice<Word>,
    in words: ArraySlice<StatusText.Word>
  ) -> Int? {
    guard let first = phrase.first else { return 0 }
    if first == .gap {
      return (0...2).lazy.compactMap { gap -> Int? in
        guard gap <= words.count else { return nil }
        return length(of: phrase.dropFirst(), in: words.dropFirst(gap)).map { $0 + gap }
      }.first
    }
    guard let word = words.first, first.fits(word) else { return nil }
    return length(of: phrase.dropFirst(), in: words.dropFirst()).map { $0 + 1 }
  }

  /// Marks the clues before which, in the same clause, stands a "not", and drops those after a doubt.
  private func negated(_ clues: [StatusClue], _ words: [StatusText.Word]) -> [StatusClue] {
    var negation: StatusClue?
    var doubtful: Int?
    return clues.compactMap { clue in
      if clue.sign == .unsure { doubtful = clue.clause }
      if clue.clause == doubtful { return nil }
      // Words that say nothing are no end of a "not" before them.
      if clue.sign == .nothing { return nil }
      if clue.sign == .not {
        negation = clue
        return nil
      }
      var clue = clue
      if let not = negation, not.clause == clue.clause, clue.place - not.place <= 4 {
        clue.isNegated = true
      }
      negation = nil
      return clue
    }
  }
}

extension [Character] {
  /// Whether it is `other` with one letter more, less, another, or two of them swapped.
  fileprivate func isOneSlip(from other: [Character]) -> Bool {
    guard abs(count - other.count) <= 1, first == other.first, self != other else { return false }
    let same = zip(self, other).prefix { $0 == $1 }.count
    let (mine, theirs) = (self[same...], other[same...])
    if mine.dropFirst() == theirs.dropFirst() || mine.dropFirst() == theirs
      || mine == theirs.dropFirst()
    {
      return true
    }
    return mine.count == theirs.count && mine.count >= 2
      && mine[same] == theirs[same + 1] && mine[same + 1] == theirs[same]
      && mine.dropFirst(2) == theirs.dropFirst(2)
  }
}
