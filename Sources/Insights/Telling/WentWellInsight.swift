import Records

/// What went well, in the person's own words, and counts of good things only.
struct WentWellWords: InsightWords {
  static let kind = Insight.Kind.wentWell
  static let title: Phrase = "What went well"

  private let ground: InsightGround
  private let keeps: [Lesson]
  private let movedForward: [Interview]
  private let notes: [FieldNotes]

  init?(_ ground: InsightGround) {
    let journal = ground.journal
    self.ground = ground
    keeps = journal.shelf(Lesson.self)
      .filter { $0.sort == .keep && !$0.setAside && ground.isShown($0) }
    movedForward = journal.shelf(Interview.self)
      .filter { [.advanced, .offer].contains($0.outcome) }
    notes = journal.shelf(FieldNotes.self).filter { !$0.wentWell.isEmpty && ground.isShown($0) }
    if count == 0 { return nil }
  }

  var summary: Phrase {
    guard movedForward.isEmpty else {
      let interviews = ground.amounts.count(movedForward.count, "interview", "interviews")
      return "\(interviews) moved you forward to a next round or an offer."
    }
    return
      "You have noted \(ground.amounts.count(keeps.count + notes.count, "thing", "things")) that went well."
  }
  var basis: Phrase { ground.amounts.count(count, "note or outcome", "notes and outcomes") }
  var count: Int { keeps.count + movedForward.count + notes.count }
  var period: ClosedRange<Day>? {
    ((keeps.map(\.learnedAt) + notes.map(\.takenAt)).map(ground.day)
      + movedForward.compactMap(\.day)).reach
  }
  var isGoodNews: Bool { true }
  var wouldChange: Phrase { "Anything you write down as worth keeping." }
  var method: [Phrase] {
    [
      "Your own words, the newest first; nothing is rated.",
      "Notes in the same words are shown once.",
      "An interview moved you forward if it led to a next round or an offer.",
    ]
  }

  var more: [Phrase] {
    // What to keep in a debrief often repeats the field notes.
    var known = Set<String>()
    let own = (keeps.suffix(3).map(\.text) + notes.suffix(3).map(\.wentWell)).map(\.firstLine)
      .reversed().filter { known.insert($0.lowercased()).inserted }
    // words: the person's own sentences
    return own.prefix(3).map { "“\($0)”" }
  }
}

extension [Day] {
  /// From the first of these days to the last.
  var reach: ClosedRange<Day>? {
    guard let first = self.min(), let last = self.max() else { return nil }
    return first...last
  }
}

extension String {
  /// One line of a longer text.
  fileprivate var firstLine: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 160 ? line.prefix(157) + "…" : line
  }
}
