extension MessageText {
  /// The remarks of a check before sending, which are never enforced.
  package static func flags(
    _ text: String,
    subject: String = "",
    _ check: MessageCheck
  ) -> [MessageFlag] {
    let whole = subject.isEmpty ? text : subject + "\n" + text
    var flags = placeholders(in: whole).map(MessageFlag.blank) + brackets(in: whole)
    let count = words(in: text)
    if count > check.mostWords { flags.append(.tooLong(words: count, most: check.mostWords)) }
    if check.asksOnce, questions(in: text) > 1 { flags.append(.severalQuestions) }
    let plain = plainly(text)
    if sorry.contains(where: plain.contains) { flags.append(.apology) }
    if arguing.contains(where: plain.contains) { flags.append(.argument) }
    flags += check.avoided.filter { isSaid($0, in: plain) }.map(MessageFlag.avoided)
    if let clock = check.clock, isLate(clock) { flags.append(.late) }
    switch check.closeness {
    case .far: break
    case .fresh: flags.append(.freshNo)
    case .big: flags.append(.bigNo)
    }
    return flags
  }

  /// From 22:00 to 06:00.
  package static func isLate(_ clock: ClockTime) -> Bool { clock.hour >= 22 || clock.hour < 6 }

  /// Leftover marks of a template, and "[name]" as other programs' templates write it.
  private static func brackets(in text: String) -> [MessageFlag] {
    let marks = ["[[", "]]", "{{", "}}"].filter(pieces(of: text).words.contains)
    let named = text.replacing("[[", with: " ").replacing("]]", with: " ")
      .matches(of: /\[\p{L}[^\[\]\n]{0,40}\](?!\()/).map { String($0.output) }
    var seen: Set<String> = []
    return (marks + named).filter { seen.insert($0).inserted }.map(MessageFlag.bracket)
  }

  /// The number of questions in a text.
  ///
  /// A question mark within a link, as in `https://x.example/?a=b`, does not count, one after a
  /// link does, and several in a row count once.
  private static func questions(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).reduce(0) { count, word in
      let asking = isLink(word) ? word.afterAddress : word
      return count + asking.split { $0 != "?" && $0 != "!" }.count { $0.contains("?") }
    }
  }

  /// Whether a word is a web address, with or without `https://`.
  private static func isLink(_ word: Substring) -> Bool {
    let bare = word.drop { !$0.isLetter && !$0.isNumber }.lowercased()
    if bare.contains("://") || bare.hasPrefix("www.") { return true }
    guard let slash = bare.firstIndex(of: "/") else { return false }
    let names = bare[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    return names.count > 1
      && names.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  private static func plainly(_ text: String) -> String {
    text.lowercased().replacing("’", with: "'")
  }

  private static func isSaid(_ phrase: String, in text: String) -> Bool {
    let phrase = plainly(phrase)
    // Arguing and apologizing have flags of their own, so they are not reported twice.
    return text.contains(phrase) && !(sorry + arguing).contains(where: phrase.contains)
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

extension [MessageText.Piece] {
  /// The words without placeholders.
  fileprivate var words: String {
    map { piece in
      switch piece {
      case .words(let words): words
      case .blank: " "
      }
    }.joined()
  }
}

extension Substring {
  /// What follows the last letter, number or slash.
  fileprivate var afterAddress: Substring {
    let last = lastIndex { $0.isLetter || $0.isNumber || $0 == "/" }
    return last.map { self[index(after: $0)...] } ?? self
  }
}
