import Foundation

/// The words that patterns use, numbered.
struct Vocabulary: Sendable {
  private(set) var numbers = ["~": shortGap, "~~": longGap, ".": end]
  private(set) var skipped: Set<Int> = []
  private(set) var breaks: Set<Int> = []
  /// The words "i" and "me", which a short gap does not skip.
  private(set) var own: Set<Int> = []

  /// The number for every word that no pattern uses.
  static let unknown = 0
  /// Special numbers in a pattern: up to three words, up to eight words, and the end of a clause.
  static let (shortGap, longGap, end) = (-1, -2, -3)

  init(skipped: [String], breaks: [String]) {
    self.skipped = Set(skipped.map { number($0) })
    self.breaks = Set(breaks.map { number($0) })
    own = Set(["i", "me"].map { number($0) })
  }

  mutating func number(_ word: String) -> Int {
    if let known = numbers[word] { return known }
    let new = numbers.count
    numbers[word] = new
    return new
  }
}

/// A text as patterns see it: word numbers, and where sentences and clauses end.
struct ReadWords: Sendable {
  var numbers: [Int] = []
  /// The words as read, with misspellings corrected.
  var spelled: [String] = []
  /// The indices of words before which a sentence or a clause ends.
  var sentences: Set<Int> = []
  var clauses: Set<Int> = []
  let vocabulary: Vocabulary

  /// The ends of a phrase that begins at a place, each with the places of its words.
  ///
  /// - Parameter start: where the pattern begins; a match does not go past the end of that
  ///   sentence.
  func ends(of phrase: [Int], from place: Int, start: Int) -> [(Int, [Int])] {
    var reached = [(place, [Int]())]
    for sign in phrase {
      reached = reached.flatMap { place, named in
        switch sign {
        case Vocabulary.shortGap: gap(from: place, atMost: 3).map { ($0, named) }
        case Vocabulary.longGap: gap(from: place, atMost: 8).map { ($0, named) }
        case Vocabulary.end: isEnd(place) ? [(place, named)] : []
        default:
          next(from: place, start).first { numbers[$0] == sign }
            .map { [($0 + 1, named + [$0])] } ?? []
        }
      }
    }
    return reached
  }

  /// Where the next word of a pattern can be: up to three filler words may come before it.
  func next(from place: Int, _ start: Int) -> [Int] {
    var places: [Int] = []
    for place in place..<min(place + 4, numbers.count) {
      if place > start, sentences.contains(place) { break }
      places.append(place)
      if !vocabulary.skipped.contains(numbers[place]) { break }
    }
    return places
  }

  private func gap(from place: Int, atMost most: Int) -> [Int] {
    var ends = [place]
    for place in place..<min(place + most, numbers.count) {
      if sentences.contains(place) || most == 3 && vocabulary.own.contains(numbers[place]) { break }
      ends.append(place + 1)
    }
    return ends
  }

  /// Whether a clause ends before a place, or after filler words there.
  private func isEnd(_ place: Int) -> Bool {
    for place in place..<min(place + 4, numbers.count) {
      if sentences.contains(place) || clauses.contains(place) { return true }
      if vocabulary.breaks.contains(numbers[place]) { return true }
      if !vocabulary.skipped.contains(numbers[place]) { return false }
    }
    return place + 4 > numbers.count
  }
}

/// Reads a text as people type it when upset: in any case, with odd letters and misspellings.
struct WordReader: Sendable {
  private let vocabulary: Vocabulary
  private let short: [String: [String]]
  private let misspelled: [String]

  init(_ vocabulary: Vocabulary, short: [String: String], misspelled: [String]) {
    self.vocabulary = vocabulary
    self.short = short.mapValues { $0.split(separator: " ").map(String.init) }
    self.misspelled = misspelled
  }

  func words(of text: String) -> ReadWords {
    var read = ReadWords(vocabulary: vocabulary)
    var letters = ""
    func closeLetters() {
      if letters.count > 2 {
        append(letters, to: &read)
      } else {
        for letter in letters { append(String(letter), to: &read) }
      }
      letters = ""
    }
    for piece in WordPieces(text) {
      switch piece {
      case .word(let word) where word.count == 1: letters += word
      case .word(let word):
        closeLetters()
        append(word, to: &read)
      case .clause:
        closeLetters()
        read.clauses.insert(read.numbers.count)
      case .sentence:
        closeLetters()
        read.sentences.insert(read.numbers.count)
      }
    }
    closeLetters()
    return read
  }

  private func append(_ word: String, to read: inout ReadWords) {
    let plain = word.filter { $0 != "'" }
    let spellings = [word, plain, plain.runs(atMost: 1), plain.runs(atMost: 2)]
    if let long = spellings.lazy.compactMap({ short[$0] }).first {
      for word in long { append(readAs: word, to: &read) }
    } else {
      append(readAs: meant(by: spellings) ?? plain, to: &read)
    }
  }

  private func append(readAs word: String, to read: inout ReadWords) {
    read.numbers.append(vocabulary.numbers[word] ?? Vocabulary.unknown)
    read.spelled.append(word)
  }

  private func meant(by spellings: [String]) -> String? {
    spellings.first { vocabulary.numbers[$0] != nil }
      ?? misspelled.first { word in spellings.contains { word.isOneSlip(from: $0) } }
  }
}

extension String {
  /// The text with letters repeated three times or more cut down to this number.
  fileprivate func runs(atMost most: Int) -> String {
    var out = ""
    var run: [Character] = []
    for character in self + " " {
      if run.last == character {
        run.append(character)
        continue
      }
      out += run.count > 2 ? run.prefix(most) : run[...]
      run = [character]
    }
    return out
  }

  /// Whether the texts differ by one extra, missing, wrong or swapped letter.
  func isOneSlip(from other: String) -> Bool {
    let (mine, theirs) = (Array(self), Array(other))
    guard abs(mine.count - theirs.count) < 2, mine.first == theirs.first else { return false }
    let same = zip(mine, theirs).prefix { $0 == $1 }.count
    let (rest, others) = (mine[same...], theirs[same...])
    if rest.dropFirst() == others.dropFirst() { return true }
    if rest.dropFirst() == others || rest == others.dropFirst() { return true }
    return rest.count > 1 && others.count > 1
      && rest.prefix(2) == ArraySlice(others.prefix(2).reversed())
      && rest.dropFirst(2) == others.dropFirst(2)
  }
}
