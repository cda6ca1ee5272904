/// Parses the notation of a pattern, and lists the alternatives for each position.
struct PatternSpelling {
  struct Unreadable: Error {
    let line: String
  }

  private let line: String
  private let sets: [String: [String]]
  private var rest: Substring

  init(_ line: String, sets: [String: [String]]) {
    self.line = line
    self.sets = sets
    rest = line[...]
  }

  mutating func parts() throws -> [[[String]]] {
    let parts = try sequence()
    guard rest.isEmpty else { throw Unreadable(line: line) }
    return parts
  }

  /// Parses words, sets and groups, up to the end of the group or the line.
  private mutating func sequence() throws -> [[[String]]] {
    var parts: [[[String]]] = []
    while let next = rest.first, next != "|", next != ")" {
      switch next {
      case " ": rest.removeFirst()
      case "(": parts.append(try group())
      default: parts.append(try word())
      }
    }
    return parts
  }

  private mutating func group() throws -> [[String]] {
    var phrases: [[String]] = []
    repeat {
      rest.removeFirst()
      phrases += try sequence().reduce([[]]) { starts, ends in
        starts.flatMap { start in ends.map { start + $0 } }
      }
    } while rest.first == "|"
    guard rest.first == ")" else { throw Unreadable(line: line) }
    rest.removeFirst()
    return phrases + takeMark()
  }

  private mutating func word() throws -> [[String]] {
    let word = rest.prefix { !" |()?".contains($0) }
    guard !word.isEmpty else { throw Unreadable(line: line) }
    rest = rest.dropFirst(word.count)
    guard word.hasPrefix("{") else { return [[String(word)]] + takeMark() }
    guard let set = sets[String(word.dropFirst().dropLast())] else { throw Unreadable(line: line) }
    let phrases = try set.flatMap { member in
      var spelling = PatternSpelling("(\(member))", sets: sets)
      return try spelling.group()
    }
    return phrases + takeMark()
  }

  /// Parses a question mark, which makes what precedes it optional.
  private mutating func takeMark() -> [[String]] {
    guard rest.first == "?" else { return [] }
    rest.removeFirst()
    return [[]]
  }
}
