package import Records
package import Wording

extension MessageText {
  /// What a second look before sending would notice; offered, never enforced.
  ///
  /// - Parameters:
  ///   - text: the message.
  ///   - words: fewest and most words of the template it began from.
  ///   - avoided: words that have no place in a message of its kind.
  ///   - asksOnce: one question is the whole point of it.
  ///   - clock: the time on the wall, where it is still to be sent.
  /// - Returns: a sentence for each.
  package static func flags(
    _ text: String,
    words: [Int],
    avoiding avoided: [String] = [],
    asksOnce: Bool,
    at clock: ClockTime? = nil
  ) -> [Phrase] {
    var flags: [Phrase] = placeholders(in: text).map {
      "“\(placeholderName($0))” is still to be filled in."
    }
    let count = self.words(in: text)
    if count > max(words.last ?? 0, 150) {
      flags.append("It has \(count) words. Short ones are answered more easily.")
    }
    if asksOnce, text.count(where: { $0 == "?" }) > 1 {
      flags.append("It asks more than one question. One is easier to answer.")
    }
    flags += phrases(in: text)
    for phrase in avoided where contains(text, phrase) {
      flags.append("“\(phrase)” may be heard differently here than you mean it.")
    }
    if let clock, clock.hour >= 22 || clock.hour < 6 {
      flags.append("It is late. The draft can wait for the morning.")
    }
    return flags
  }

  /// A placeholder's name in words.
  package static func placeholderName(_ name: String) -> Phrase {
    switch name {
    case "their-name": "their name"
    case "company": "the company"
    case "role": "the role"
    case "interview-day": "the day of the interview"
    case "my-name": "your name"
    case "detail": "one thing you spoke about"
    case "role-type": "the kind of role"
    case "how-we-know": "how you know each other"
    case "why-them": "why you ask them"
    case "question": "your question"
    case "added": "one thing you would add"
    case "memory": "something you share"
    case "appreciate": "what you like about their work"
    case "update": "a short word about you"
    case "posting-link": "the link to the posting"
    case "line-1": "a line about you to paste"
    case "line-2": "a second line"
    case "line-3": "a third line"
    case "by-when": "by when"
    case "reason": "your reason, in a few words"
    case "useful": "one useful thing"
    case "window-1": "one time that suits you"
    case "window-2": "another time that suits you"
    default: Phrase(verbatim: name)
    }
  }

  private static func contains(_ text: String, _ phrase: String) -> Bool {
    text.lowercased().replacing("’", with: "'").contains(phrase.lowercased())
      // What argues or apologises is said once, in its own words.
      && !(sorry + arguing).contains { phrase.lowercased().contains($0) }
  }

  /// Apologies, and words that argue.
  private static func phrases(in text: String) -> [Phrase] {
    let text = text.lowercased().replacing("’", with: "'")
    var flags: [Phrase] = []
    if sorry.contains(where: text.contains) {
      flags.append("It says sorry. It reads well without that, too.")
    }
    if arguing.contains(where: text.contains) {
      flags.append("It may read as asking them to explain or to think again.")
    }
    return flags
  }

  private static let sorry = [
    "sorry for", "sorry to", "i know you're busy", "i know you are busy", "apologies for",
    "i apologise", "i apologize",
  ]

  private static let arguing = [
    "reconsider", "change your mind", "i disagree", "you made a mistake", "why did i",
    "why was i", "why wasn't i", "what did i do wrong", "reasons for", "legal advice",
    "i am entitled", "i'm entitled",
  ]
}
