/// A line of `crisis-words.yaml`: words in their order, some of which may differ or be left out.
///
/// The notation is in docs/guidance-format.md.
struct WordPattern: Sendable {
  /// What may stand at one place, by its first word, so that long lists cost no more than short ones.
  private struct Part {
    var phrases: [Int: [[Int]]] = [:]
    /// What begins with a sign, and nothing at all where the part may be left out.
    var signs: [[Int]] = []
  }

  private let parts: [Part]

  init(_ line: String, sets: [String: [String]], _ vocabulary: inout Vocabulary) throws {
    var spelling = PatternSpelling(line, sets: sets)
    parts = try spelling.parts().map { phrases in
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

  /// The words it can begin with.
  var firstWords: Set<Int> {
    var first: Set<Int> = []
    for part in parts {
      first.formUnion(part.phrases.keys)
      if !part.signs.contains([]) { break }
    }
    return first
  }

  /// The places of the words it names, for each place where it ends when it begins at `start`.
  ///
  /// - Complexity: bounded by the pattern, whatever the text is.
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

/// Several patterns, found by their first word.
struct WordPatterns: Sendable {
  private let byFirstWord: [Int: [WordPattern]]

  init(_ patterns: [WordPattern]) {
    var found: [Int: [WordPattern]] = [:]
    for pattern in patterns {
      for word in pattern.firstWords { found[word, default: []].append(pattern) }
    }
    byFirstWord = found
  }

  /// Whether one of them stands in a text, and ends with a word that is not excused.
  func isFound(in words: ReadWords, except excused: Set<Int> = []) -> Bool {
    words.numbers.indices.contains { start in
      (byFirstWord[words.numbers[start]] ?? []).contains { pattern in
        pattern.ways(in: words, from: start).contains { way in
          way.last.map { !excused.contains($0) } ?? false
        }
      }
    }
  }

  /// The places of all words they name in a text; what a gap passes over is not named.
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
