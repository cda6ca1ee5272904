import Foundation

/// A status as it is read: without case, accents, emoji and numbers.
struct StatusText: Sendable {
  struct Word: Sendable {
    let text: String
    let clause: Int
    /// With "a", "o", "u" for the "ae", "oe", "ue" of a German who has no such keys; nil where it has none.
    let withoutUmlauts: String?

    init(text: String, clause: Int) {
      self.text = text
      self.clause = clause
      let plain = text.count < 4 ? text : text.replacing(#/([aou])e/#) { $0.output.1 }
      withoutUmlauts = plain == text ? nil : plain
    }
  }

  let folded: String
  let words: [Word]
  /// Whether its words are not parted by spaces, as in Chinese and Japanese.
  let isUnspaced: Bool
  /// Whether the person was not sure themselves.
  let isQuestion: Bool

  init(_ text: String) {
    let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
    // Also "Rejected?!", "Ghosted? 😕" and "Applied (?)"; not "Applied (referral?)".
    let end = plain.reversed().prefix { !$0.isLetter && !$0.isNumber }
    isQuestion = end.contains("?") && (!end.contains(")") || end.contains("("))
    isUnspaced = plain.unicodeScalars.contains {
      (0x3040...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
    }
    folded = isUnspaced ? plain.filter { !$0.isWhitespace } : Self.fold(plain)
    words = isUnspaced ? [] : Self.words(of: folded)
  }

  private static func fold(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\u{300}"..."\u{36F}": continue
      case "ł": scalars.append("l")
      case "ø": scalars.append("o")
      case "ı": scalars.append("i")
      case "ß": scalars.append(contentsOf: "ss".unicodeScalars)
      case "’", "ʼ", "‘", "`": scalars.append("'")
      case "👻": scalars.append(contentsOf: " ghosted ".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    // "w/" is "with", "w/o" is "without": their sign parts nothing.
    return String(scalars).replacing("n't", with: "n t").replacing(" w/o ", with: " without ")
      .replacing(" w/", with: " with ")
  }

  /// English "haven't" and the like, as many write them; not "dont", which is a French word.
  private static let bareContractions: Set = [
    "arent", "couldnt", "didnt", "doesnt", "hadnt", "hasnt", "havent", "isnt", "wasnt", "werent",
    "wouldnt", "wont",
  ]

  private static func words(of text: String) -> [Word] {
    var (words, word, clause) = ([Word](), "", 0)
    var before: Character = " "
    let characters = Array(text) + [" "]
    for (place, character) in characters.enumerated() {
      if character.isLetter || character.isNumber {
        word.append(character)
        before = character
        continue
      }
      if !word.isEmpty {
        if bareContractions.contains(word) {
          words += [
            Word(text: String(word.dropLast()), clause: clause), Word(text: "t", clause: clause),
          ]
        } else if !word.allSatisfy(\.isNumber) {
          words.append(Word(text: word, clause: clause))
        }
        word = ""
      }
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if parts(character, before, next) { clause += 1 }
      before = character
    }
    return words
  }

  /// Whether a sign begins another part of the text; a hyphen inside of a word does not.
  private static func parts(_ sign: Character, _ before: Character, _ next: Character) -> Bool {
    switch sign {
    case ",", ";", "(", ")", "|", "→", ">", "–", "—", "\n", "+", "&": true
    // Not in "Bewerber:in" and "14:00".
    case ":": !(before.isLetter || before.isNumber) || !(next.isLetter || next.isNumber)
    // Not in "3/5".
    case "/": !(before.isNumber && next.isNumber)
    case "-": before == " " || next == " "
    // Not after the number of a day or of a round, as in "am 3. Mai" and "2. Gespräch".
    case ".": next == " " && !before.isNumber
    default: false
    }
  }
}
