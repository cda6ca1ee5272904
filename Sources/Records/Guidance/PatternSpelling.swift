/// The named sets that patterns refer to; each is parsed once, when a pattern first names it.
struct PatternSets {
  private let members: [String: [String]]
  private var phrases: [String: [[String]]] = [:]

  init(_ members: [String: [String]]) { self.members = members }

  /// - Returns: nil if there is no set of this name.
  mutating func phrases(of name: String) throws -> [[String]]? {
    if let known = phrases[name] { return known }
    guard let members = members[name] else { return nil }
    let read = try members.flatMap { member in
      var spelling = PatternSpelling("(\(member))")
      return try spelling.group(&self)
    }
    phrases[name] = read
    return read
  }
}

/// Parses the notation of a pattern, and lists the alternatives for each position.
///
/// Works on bytes: all signs of the notation are ASCII, and the file has a thousand lines to read at a
/// start that somebody waits for.
struct PatternSpelling {
  struct Unreadable: Error {
    let line: String
  }

  private let line: String
  private var rest: Substring.UTF8View

  init(_ line: String) {
    self.line = line
    rest = line[...].utf8
  }

  mutating func parts(_ sets: inout PatternSets) throws -> [[[String]]] {
    let parts = try sequence(&sets)
    guard rest.isEmpty else { throw Unreadable(line: line) }
    return parts
  }

  /// Parses words, sets and groups, up to the end of the group or the line.
  private mutating func sequence(_ sets: inout PatternSets) throws -> [[[String]]] {
    var parts: [[[String]]] = []
    while let next = rest.first, next != Sign.or, next != Sign.close {
      switch next {
      case Sign.space: rest.removeFirst()
      case Sign.open: parts.append(try group(&sets))
      default: parts.append(try word(&sets))
      }
    }
    return parts
  }

  fileprivate mutating func group(_ sets: inout PatternSets) throws -> [[String]] {
    var phrases: [[String]] = []
    repeat {
      rest.removeFirst()
      phrases += try sequence(&sets).reduce([[]]) { starts, ends in
        starts.flatMap { start in ends.map { start + $0 } }
      }
    } while rest.first == Sign.or
    guard rest.first == Sign.close else { throw Unreadable(line: line) }
    rest.removeFirst()
    return phrases + takeMark()
  }

  private mutating func word(_ sets: inout PatternSets) throws -> [[String]] {
    let word = rest.prefix { !Sign.all.contains($0) }
    guard let first = word.first else { throw Unreadable(line: line) }
    rest = rest[word.endIndex...]
    guard first == Sign.brace else { return [[String(Substring(word))]] + takeMark() }
    let name = String(Substring(word.dropFirst().dropLast()))
    guard let phrases = try sets.phrases(of: name) else { throw Unreadable(line: line) }
    return phrases + takeMark()
  }

  /// Parses a question mark, which makes what precedes it optional.
  private mutating func takeMark() -> [[String]] {
    guard rest.first == Sign.optional else { return [] }
    rest.removeFirst()
    return [[]]
  }

  private enum Sign {
    static let space = UInt8(ascii: " ")
    static let or = UInt8(ascii: "|")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let optional = UInt8(ascii: "?")
    static let brace = UInt8(ascii: "{")
    static let all = [space, or, open, close, optional]
  }
}
