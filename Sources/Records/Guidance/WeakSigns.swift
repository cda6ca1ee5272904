/// Finds the weak signs in a text: single words, pairs of words, and the kinds of
/// `crisis-words.yaml`.
struct WeakSigns: Sendable {
  /// The sign that an excused word counts as, instead of its kinds.
  private static let harmless = "{harmless}"
  private let kindsByFirstWord: [Int: [(name: String, pattern: WordPattern)]]

  init(kinds: [String: WordPattern]) {
    var found: [Int: [(name: String, pattern: WordPattern)]] = [:]
    for (name, pattern) in kinds {
      for word in pattern.firstWords { found[word, default: []].append(("{\(name)}", pattern)) }
    }
    kindsByFirstWord = found
  }

  /// The signs that begin at each word of a text.
  func found(in words: ReadWords, excused: Set<Int>) -> [[String]] {
    words.numbers.indices.map { place in
      let word = words.spelled[place]
      var signs = [word]
      if place + 1 < words.numbers.count, !words.sentences.contains(place + 1) {
        signs.append("\(word) \(words.spelled[place + 1])")
      }
      if excused.contains(place) { return signs + [Self.harmless] }
      for kind in kindsByFirstWord[words.numbers[place]] ?? []
      where !kind.pattern.ways(in: words, from: place).isEmpty {
        signs.append(kind.name)
      }
      return signs
    }
  }
}

extension ReadWords {
  /// One, two and three sentences in a row; long sentences are cut to keep stretches short.
  var stretches: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for end in numbers.indices.map({ $0 + 1 })
    where end == numbers.count || sentences.contains(end) || end - start == 24 {
      pieces.append(start..<end)
      start = end
    }
    return pieces.indices.flatMap { first in
      pieces[first...].prefix(3).map { pieces[first].lowerBound..<$0.upperBound }
    }
  }
}

/// The points from `crisis-points.yaml`: the weight of each weak sign, and the sum that gets an
/// answer.
package struct CrisisPoints: Decodable, Sendable {
  let panel: Points
  let line: Points

  /// All signs that have points.
  package var signs: Set<String> { panel.signs.union(line.signs) }

  struct Points: Decodable, Sendable {
    let start: Int
    let enough: Int
    private let points: [String: Int]

    var signs: Set<String> { Set(points.keys) }

    /// Whether the signs in a stretch reach the sum, each counted once.
    func areEnough(of signs: [[String]], in stretches: [Range<Int>]) -> Bool {
      let weighed = signs.map { $0.filter { points[$0] != nil } }
      return stretches.contains { stretch in
        let sum = Set(weighed[stretch].joined()).reduce(start) { $0 + (points[$1] ?? 0) }
        return sum >= enough
      }
    }

    private enum CodingKeys: CodingKey { case start, enough, points }

    init(from decoder: any Decoder) throws {
      let file = try decoder.container(keyedBy: CodingKeys.self)
      start = try file.decode(Int.self, forKey: .start)
      enough = try file.decode(Int.self, forKey: .enough)
      var points: [String: Int] = [:]
      for (number, signs) in try file.decode([String: [String]].self, forKey: .points) {
        guard let number = Int(number) else {
          throw DecodingError.dataCorruptedError(
            forKey: .points,
            in: file,
            debugDescription: "'\(number)' is no number of points"
          )
        }
        for sign in signs { points[sign] = number }
      }
      self.points = points
    }
  }
}
