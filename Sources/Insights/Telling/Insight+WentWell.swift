import Records

extension Insight {
  /// What went well, in the person's own words and as counts of things that can only be good.
  @Sendable static func wentWell(_ ground: InsightGround) -> Insight? {
    let journal = ground.journal
    let amounts = ground.amounts
    let keeps = journal.shelf(Lesson.self)
      .filter { $0.sort == .keep && !$0.setAside && ground.isShown($0) }
    let led = journal.shelf(Interview.self)
      .filter { [.advanced, .offer].contains($0.outcome) }
    let notes = journal.shelf(FieldNotes.self).filter { !$0.wentWell.isEmpty && ground.isShown($0) }
    let count = keeps.count + led.count + notes.count
    guard count > 0 else { return nil }
    let noted = keeps.count + notes.count
    let summary: Phrase =
      led.isEmpty
      ? "You have noted \(amounts.count(noted, "thing", "things")) that went well."
      : "\(amounts.count(led.count, "interview", "interviews")) moved you forward to a next round or an offer."
    var insight = Insight(
      .wentWell,
      .described,
      summary: summary,
      basis: amounts.count(count, "note or outcome", "notes and outcomes"),
      count: count,
      wouldChange: "Everything you write down as worth keeping.",
      method: [
        "Your own words, the newest first; nothing is rated.",
        "What you noted twice in the same words is shown once.",
        "An interview moved you forward if its outcome is a next round or an offer.",
      ]
    )
    insight.isGoodNews = true
    // A keep of the debrief is often what the field notes said already.
    var known = Set<String>()
    let own = (keeps.suffix(3).map(\.text) + notes.suffix(3).map(\.wentWell)).map(\.trimmed)
      .reversed().filter { known.insert($0.lowercased()).inserted }
    // words: the person's own sentences
    insight.more = own.prefix(3).map { "“\($0)”" }
    let days =
      (keeps.map(\.learnedAt) + notes.map(\.takenAt)).map(ground.day) + led.compactMap(\.day)
    if let first = days.min(), let last = days.max() { insight.period = first...last }
    return insight
  }
}

extension String {
  /// One line of a longer text.
  fileprivate var trimmed: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 160 ? line.prefix(157) + "…" : line
  }
}
