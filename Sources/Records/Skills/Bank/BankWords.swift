/// Words that a person looks for in the question bank, such as “weakness” or “why should we hire you”.
struct BankWords {
  private let phrase: [String]
  /// The phrase without words that say nothing about a question; all of it, if no others are left.
  private let telling: [String]

  init(_ text: String) { self.init(text.bankTokens) }

  private init(_ phrase: [String]) {
    self.phrase = phrase
    let left = phrase.filter { !Self.common.contains($0) }
    telling = left.isEmpty ? phrase : left
  }

  var isEmpty: Bool { phrase.isEmpty }

  /// The families that hold all of the words, best first.
  ///
  /// If none does, words that no family has are read with one letter changed; and if there is still
  /// none, it is the families that hold most of the words, the rarest first.
  func ranked(_ families: [QuestionFamily]) -> [QuestionFamily] {
    let found = holding(families)
    guard found.isEmpty else { return found }
    let corrected = BankWords(phrase.map(BankText.spelled))
    let meant = corrected.holding(families)
    return meant.isEmpty ? corrected.nearest(families) : meant
  }

  private func holding(_ families: [QuestionFamily]) -> [QuestionFamily] {
    families.enumerated()
      .compactMap { offset, family in
        BankText.all[family.id].flatMap(place).map { (family, $0 + [offset]) }
      }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
      .map(\.0)
  }

  /// The place in the order, lowest first; nil if the family lacks one of the words.
  ///
  /// What a family is known by counts before its wordings, and those before the rest; at the same
  /// level, families for any kind of work come first.
  private func place(_ text: BankText) -> [Int]? {
    let general = text.isGeneral ? 0 : 1
    let levels: [(BankText) -> Int?] = [
      { $0.names.firstIndex(of: phrase) },
      { $0.names.dropLast().firstIndex { phrase.stand(in: $0, by: ==) } },
      { $0.names.firstIndex(of: telling) },
      { $0.packs.contains(telling) ? 0 : nil },
      { $0.names.dropLast().firstIndex { telling.stand(in: $0, by: begins) } },
      { $0.names.firstIndex { phrase.stand(in: $0, by: begins) } },
      { $0.wordings.contains { phrase.stand(in: $0, by: begins) } ? 0 : nil },
      { telling.areAll(in: $0.names.flatMap(\.self)) ? 0 : nil },
      { telling.areAll(in: $0.asked) ? 0 : nil },
      { telling.areAll(in: $0.everything) ? 0 : nil },
    ]
    for (level, index) in levels.enumerated() {
      if let index = index(text) { return [level, general, index] }
    }
    return nil
  }

  private func nearest(_ families: [QuestionFamily]) -> [QuestionFamily] {
    let texts = families.map { BankText.all[$0.id]?.everything ?? [] }
    var scores = families.map { _ in 0.0 }
    for word in telling {
      let holders = texts.indices.filter { [word].areAll(in: texts[$0]) }
      for holder in holders { scores[holder] += 1 / Double(holders.count) }
    }
    guard let best = scores.max(), best > Self.leastShare else { return [] }
    return zip(families, scores).filter { $0.1 == best }.map(\.0)
  }

  /// A word that more than one family in twelve holds says too little by itself.
  private static let leastShare = 12.0 / Double(max(12, Guidance.questionFamilies.count))

  private static let common = Set(
    """
    a about an and answer any are as ask asked at be been being best can could deal dealing did do does example explain for \
    from good had handle handling has have how i if in is it me my of on or question say should talk tell that the time to was \
    we were what when where which who why will with would you your
    """.bankTokens
  )
}

/// The words of a family, ready to be searched.
private struct BankText {
  /// The words it is also known by and then its title, each a list of tokens.
  let names: [[String]]
  let wordings: [[String]]
  let packs: [[String]]
  /// All words of its names, packs and wordings.
  let asked: [String]
  let everything: [String]
  let isGeneral: Bool

  init(_ family: QuestionFamily) {
    names = (family.also + [family.title]).map(\.bankTokens)
    wordings = family.wordings.map(\.bankTokens)
    packs = family.packs.flatMap { pack in
      let words = Guidance.packs.filter { $0.id == pack }.flatMap(\.words)
      return (words + [Speaker.english.say(pack.title)]).map(\.bankTokens)
    }
    asked = (names + packs + wordings).flatMap(\.self)
    let rest = family.outline + family.followUps + [family.checks, family.trap, family.id]
    everything = asked + rest.flatMap(\.bankTokens)
    isGeneral = family.isGeneral
  }

  static let all = Dictionary(
    Guidance.questionFamilies.map { ($0.id, BankText($0)) }
  ) { first, _ in first }

  /// The word, or if no family has one like it, a word of theirs that is one slip away.
  static func spelled(_ word: String) -> String {
    guard word.count > 4, !vocabulary.contains(where: { begins(word, $0) }) else { return word }
    return vocabulary.first { word.isOneSlip(from: $0) } ?? word
  }

  /// The words families are known by, in the order of the families.
  private static let vocabulary: [String] = {
    var seen = Set<String>()
    return Guidance.questionFamilies.flatMap { all[$0.id]?.names.flatMap(\.self) ?? [] }
      .filter { seen.insert($0).inserted }
  }()
}

extension QuestionPack {
  /// The packs that a job title points to.
  static func named(in title: String) -> Set<QuestionPack> {
    let tokens = title.bankTokens
    return Set(
      Guidance.packs.filter { pack in
        pack.words.contains { $0.bankTokens.stand(in: tokens, by: begins) }
      }
      .map(\.id)
    )
  }
}

/// Whether a word begins with what was typed, endings aside; a short one, such as “AI”, has to be the
/// whole word.
private func begins(_ typed: String, _ word: String) -> Bool {
  typed == word || (typed.count > 3 && word.hasPrefix(typed.bankStem))
}

extension String {
  /// Its words without case, accents, apostrophes and the s of a plural.
  fileprivate var bankTokens: [String] {
    String(decoding: Folding.bytes(of: self), as: UTF8.self)
      .filter { $0 != "'" && $0 != "’" }
      .split { !($0.isLetter || $0.isNumber) }
      .map { word in
        word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
          ? String(word.dropLast()) : String(word)
      }
  }

  /// Without an ending such as -ing, as long as four letters are left.
  fileprivate var bankStem: Substring {
    for ending in ["ing", "ed", "e"] where hasSuffix(ending) && count - ending.count > 3 {
      return dropLast(ending.count)
    }
    return self[...]
  }
}

extension [String] {
  /// Whether these words follow one another in a text.
  fileprivate func stand(in words: [String], by matches: (String, String) -> Bool) -> Bool {
    guard !isEmpty, count <= words.count else { return false }
    return (0...(words.count - count)).contains { start in
      zip(self, words[start...]).allSatisfy(matches)
    }
  }

  fileprivate func areAll(in words: [String]) -> Bool {
    allSatisfy { typed in words.contains { begins(typed, $0) } }
  }
}
