import Foundation

/// A text split into words and the ends of clauses and sentences.
///
/// Ignores accents, invisible characters and look-alike letters of other alphabets.
struct WordPieces: Sequence {
  enum Piece: Equatable {
    case word(String)
    case clause, sentence
  }

  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
      .decomposedStringWithCanonicalMapping
    scalars = plain.unicodeScalars.filter { !Self.isInvisible($0) }
      .map { Self.lookAlikes[$0] ?? $0 }
  }

  func makeIterator() -> IndexingIterator<[Piece]> {
    var pieces: [Piece] = []
    var word = ""
    func closeWord() {
      if !word.isEmpty { pieces.append(.word(word)) }
      word = ""
    }
    for (place, scalar) in scalars.enumerated() {
      if let letter = letter(at: place) {
        word.unicodeScalars.append(letter)
      } else if scalar != "*" || word.isEmpty {
        closeWord()
        mark(at: place).map { pieces.append($0) }
      }
    }
    closeWord()
    return pieces.makeIterator()
  }

  /// The letter or digit at a place; symbols and digits within a word count as the letters they
  /// imitate.
  private func letter(at place: Int) -> Unicode.Scalar? {
    let scalar = scalars[place]
    if scalar.properties.isAlphabetic { return scalar }
    let isWithin = isWordy(place - 1) && isWordy(place + 1)
    if isWithin, let letter = Self.within[scalar] { return letter }
    return scalar.properties.numericType == nil ? nil : scalar
  }

  private func isWordy(_ place: Int) -> Bool {
    scalars.indices.contains(place) && scalars[place].properties.isAlphabetic
      || scalars.indices.contains(place) && "1!|".unicodeScalars.contains(scalars[place])
        && scalars.indices.contains(place + 1) && scalars[place + 1].properties.isAlphabetic
  }

  /// The end of a clause or sentence at a place: a period counts if a space follows, an ellipsis
  /// does not.
  private func mark(at place: Int) -> Piece? {
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    switch scalars[place] {
    case "!", "?": return .sentence
    case ".":
      let isDots = place > 0 && scalars[place - 1] == "."
      return next.properties.isWhitespace && !isDots ? .sentence : isDots ? .clause : nil
    case "\n": return next == "\n" ? .sentence : nil
    case ",", ";", ":", "(", ")", "–", "—": return .clause
    default: return nil
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Symbols that people write for a letter within a word; all apostrophes become one.
  private static let within: [Unicode.Scalar: Unicode.Scalar] = [
    "1": "i", "!": "i", "|": "i", "0": "o", "3": "e", "@": "a", "$": "s",
    "'": "'", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
  ]

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = zip(
      "авекмнорстухіѕјԁοαεικνρτυ".unicodeScalars,
      "abekmhopctyxisjdoaeikvptu".unicodeScalars
    )
    return Dictionary(pairs.map { ($0, $1) }) { first, _ in first }
  }()
}
