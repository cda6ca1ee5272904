import Foundation

/// What no page, card, message or command may say after what came, by the name of what came.
package enum NotSaidAfter {
  /// That somebody else was chosen, or that a message came.
  private static let rejections = [
    "chose someone", "chosen", "said no", "hard message", "heard no", "heard back", "a no ",
    "a no.", "a no,", "this no ", "the no ", "no came", "noes", "their message",
    "keep their words", "save their words", "their words, if", "keep what they", "save what they",
    "energy wrote", "write back to",
    "write back after", "letting me know", "let me know about", "about your decision",
    "new colleague", "reply to a rejection", "saved: a rejection", "cancelled",
    "for the interview", "for our talk", "for our conversation", "talking with me",
    "have decided otherwise",
  ]

  private static let byWay: [String: [String]] = [
    // They may have hired nobody.
    "rejection-after-interview": [
      "chose someone", "new colleague", "no reply came", "they did not reply", "the position at",
      "you withdrew",
    ],
    "rejection": [
      "no reply came", "they did not reply", "the position at", "you withdrew", "for our talk",
      "for our conversation", "talking with me", "for meeting me",
      "the people who met you", "the people who interviewed you",
    ],
    "no-reply": rejections + ["the position at", "you withdrew", "thank you for your reply"],
    "canceled": rejections + [
      "no reply came", "they did not reply", "you withdrew", "thank you for your reply",
    ],
    "withdrew": rejections + [
      "no reply came", "they did not reply", "the position at", "thank you for your reply",
    ],
  ]

  /// The phrases of the list that a text says, whatever its case.
  package static func found(in text: String, after way: String) -> [String] {
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      .replacing("&#39;", with: "'")
    guard let phrases = byWay[way] else {
      return ["Nobody said what may not be said after \(way)."]
    }
    return phrases.compactMap { phrase in
      folded.range(of: phrase).map { place in
        let before = folded[..<place.lowerBound].suffix(40)
        return "…\(before)\(folded[place.lowerBound...].prefix(60))…"
      }
    }
  }
}
