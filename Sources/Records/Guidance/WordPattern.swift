/// A line of `crisis-words.yaml`: words in order, some of which have alternatives or are optional.
///
/// docs/guidance-format.md describes the notation.
struct WordPattern: Sendable {
  /// The alternatives at one position, grouped by first word so that long lists are fast.
  private struct Part {
    var phrases: [Int: [[Int]]] = [:]
    /// Alternatives that begin with a special sign, and an empty one if the part is optional.
    var signs: [[Int]] = []
  }

  private let parts: [Part]

  init(_ line: String, _ sets: inout PatternSets, _ vocabulary: inout Vocabulary) throws {
    var spelling = PatternSpelling(line)
    parts = try spelling.parts(&sets).map { phrases in
      var part = Part()
      for phrase in Set(phrases.map { phrase in phrase.map { vocabulary.number($0) } }) {
        guard let first = phrase.first, first > 0 else {
          part.signs.append(phrase)
          continue
        }
        part.phrases[first, default: []].append(Array(phrase.dropFirst()))
      }
      return part
    }
    guard !firstWords.isEmpty else { throw PatternSpelling.Unreadable(line: line) }
  }

  /// The words that a match can begin with.
  var firstWords: Set<Int> {
    var first: Set<Int> = []
    for part in parts {
      first.formUnion(part.phrases.keys)
      if !part.signs.contains([]) { break }
    }
    return first
  }

  /// The places of the words it names, once for each place where a match from `start` ends.
  ///
  /// - Complexity: bounded by the pattern, for any text.
  func ways(in words: ReadWords, from start: Int) -> [[Int]] {
    var reached = [start: [Int]()]
    for part in parts {
      var next: [Int: [Int]] = [:]
      func reach(_ ends: [(Int, [Int])], _ named: [Int]) {
        for (end, more) in ends where next[end] == nil { next[end] = named + more }
      }
      for (place, named) in reached {
        for sign in part.signs { reach(words.ends(of: sign, from: place, start: start), named) }
        for first in words.next(from: place, start) {
          for rest in part.phrases[words.numbers[first]] ?? [] {
            reach(words.ends(of: rest, from: first + 1, start: start), named + [first])
          }
        }
      }
      if next.isEmpty { return [] }
      reached = next
    }
    return Array(reached.values)
  }
}

/// A set of patterns, indexed by first word.
struct WordPatterns: Sendable {
  private let byFirstWord: [Int: [WordPattern]]

  init(_ patterns: [WordPattern]) {
    var found: [Int: [WordPattern]] = [:]
    for pattern in patterns {
      for word in pattern.firstWords { found[word, default: []].append(pattern) }
    }
    byFirstWord = found
  }

  /// Whether one of them matches and ends with a word that is not excused.
  func isFound(in words: ReadWords, except excused: Set<Int> = []) -> Bool {
    words.numbers.indices.contains { start in
      (byFirstWord[words.numbers[start]] ?? []).contains { pattern in
        pattern.ways(in: words, from: start).contains { way in
          way.last.map { !excused.contains($0) } ?? false
        }
      }
    }
  }

  /// The places of all words they name in a text; words skipped by a gap are not named.
  func named(in words: ReadWords) -> Set<Int> {
    var places: Set<Int> = []
    for start in words.numbers.indices {
      for pattern in byFirstWord[words.numbers[start]] ?? [] {
        for way in pattern.ways(in: words, from: start) { places.formUnion(way) }
      }
    }
    return places
  }
}
