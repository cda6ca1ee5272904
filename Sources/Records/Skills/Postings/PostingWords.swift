import Foundation

/// The words of a text, with their positions.
///
/// A word is a run of letters and digits. A plus, a hash, an ampersand or a dot belongs to it if it
/// is part of a name: C++, C#, R&D, Node.js, .NET. A script written without spaces ends a word of
/// another script.
struct PostingWords {
  struct Word {
    let text: Substring
    /// The word without case and accents.
    let folded: String
  }

  let words: [Word]

  init(_ text: String) {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex {
      guard Self.begins(at: place, in: scalars) else {
        place = scalars.index(after: place)
        continue
      }
      let end = Self.end(of: place, in: scalars)
      let word = text[place..<end]
      words.append(Word(text: word, folded: String(word).foldedWord))
      place = end
    }
    self.words = words
  }

  private typealias Scalars = String.UnicodeScalarView

  private static func begins(at place: Scalars.Index, in scalars: Scalars) -> Bool {
    let scalar = scalars[place]
    if isPart(scalar) { return true }
    guard scalar == ".", let next = after(place, in: scalars), isPart(next) else { return false }
    return place == scalars.startIndex || !isPart(scalars[scalars.index(before: place)])
  }

  private static func end(of start: Scalars.Index, in scalars: Scalars) -> Scalars.Index {
    var place = scalars.index(after: start)
    var isWide = scalars[start].isWide
    while place < scalars.endIndex {
      let scalar = scalars[place]
      if isPart(scalar) {
        // A leading dot does not tell the script.
        if scalar.isWide != isWide, scalars[start] != "." || place > scalars.index(after: start) {
          break
        }
        isWide = scalar.isWide
      } else if scalar == "+" || scalar == "#" {
        place = scalars.index(after: place)
        continue
      } else if scalar == "." || scalar == "&" {
        guard let next = after(place, in: scalars), isPart(next), !next.isWide else { break }
      } else {
        break
      }
      place = scalars.index(after: place)
    }
    return place
  }

  private static func after(_ place: Scalars.Index, in scalars: Scalars) -> Unicode.Scalar? {
    let next = scalars.index(after: place)
    return next < scalars.endIndex ? scalars[next] : nil
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}

extension Unicode.Scalar {
  /// Whether its script is written without spaces between words.
  fileprivate var isWide: Bool { (0x2E80...0x9FFF).contains(value) || value >= 0x20000 }
}

extension String {
  /// The word for comparison, without case and accents.
  var foldedWord: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  /// The name of a skill, for comparison.
  package var foldedSkill: String { PostingWords(self).words.map(\.folded).joined(separator: " ") }
}
