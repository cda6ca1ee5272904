/// How clearly a text says that somebody is at risk.
package enum CrisisTier: Int, Sendable, Comparable {
  /// Hopelessness, being a burden, wanting to disappear.
  case indirect
  /// A wish to die, to kill or hurt oneself, a plan, a means, a goodbye.
  case explicit

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// The patterns of `crisis-words.yaml`, for finding them in a text.
package struct CrisisWords: Decodable, Sendable {
  /// The clinician who reviewed the file, and when; empty if none has.
  package let reviewedBy: String
  let reviewedOn: String
  private let reader: WordReader
  private let certain: WordPatterns
  private let explicit: WordPatterns
  private let indirect: WordPatterns
  private let harmless: WordPatterns
  private let weakSigns: WeakSigns
  private let points: CrisisPoints

  /// The strongest tier found in a text, leaving out excused words; nil if there is none.
  ///
  /// A harmless pattern excuses only the words it names: "career suicide" excuses that one
  /// "suicide". Certain patterns are never excused. If no pattern matches, many weak signs together
  /// are enough.
  package func tier(of text: String) -> CrisisTier? {
    let words = reader.words(of: text)
    if certain.isFound(in: words) { return .explicit }
    let excused = harmless.named(in: words)
    if explicit.isFound(in: words, except: excused) { return .explicit }
    let signs = weakSigns.found(in: words, excused: excused)
    let stretches = words.stretches
    if points.panel.areEnough(of: signs, in: stretches) { return .explicit }
    if indirect.isFound(in: words, except: excused) { return .indirect }
    return points.line.areEnough(of: signs, in: stretches) ? .indirect : nil
  }

  /// The strongest tier in several texts.
  package func tier(of texts: Set<String>) -> CrisisTier? {
    var strongest: CrisisTier?
    for text in texts {
      guard let tier = tier(of: text) else { continue }
      if tier == .explicit { return tier }
      strongest = tier
    }
    return strongest
  }

  /// The strongest tier in several texts.
  ///
  /// The patterns take some ten milliseconds to read, so they are left alone where nothing was written.
  package static func tier(of texts: Set<String>) -> CrisisTier? {
    texts.allSatisfy(\.isEmpty) ? nil : Guidance.crisisWords.tier(of: texts)
  }

  /// The weak signs in a text, for computing their points.
  package func weakSigns(in text: String) -> Set<String> {
    let words = reader.words(of: text)
    return Set(weakSigns.found(in: words, excused: harmless.named(in: words)).joined())
  }

  private struct File: Decodable {
    struct Review: Decodable {
      let by: String?
      let on: String?
    }

    let reviewed: Review
    let short: [String: String]
    let misspelled: [String]
    let skipped: [String]
    let breaks: [String]
    let sets: [String: [String]]
    let certain, explicit, indirect, harmless: [String]
    let kinds: [String: String]
  }

  package init(from decoder: any Decoder) throws {
    let file = try File(from: decoder)
    reviewedBy = file.reviewed.by ?? ""
    reviewedOn = file.reviewed.on ?? ""
    var vocabulary = Vocabulary(skipped: file.skipped, breaks: file.breaks)
    var sets = PatternSets(file.sets)
    func patterns(_ lines: [String]) throws -> WordPatterns {
      WordPatterns(try lines.map { try WordPattern($0, &sets, &vocabulary) })
    }
    certain = try patterns(file.certain)
    explicit = try patterns(file.explicit)
    indirect = try patterns(file.indirect)
    harmless = try patterns(file.harmless)
    weakSigns = WeakSigns(
      kinds: try file.kinds.mapValues { try WordPattern($0, &sets, &vocabulary) }
    )
    points = Guidance.crisisPoints
    reader = WordReader(vocabulary, short: file.short, misspelled: file.misspelled)
  }
}
