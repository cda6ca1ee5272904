import Records

/// Practice by week: what was done, without a goal.
struct PracticeWords: InsightWords {
  static let kind = Insight.Kind.practice
  static let title: Phrase = "Practice"

  private static let weeks = 12

  private let ground: InsightGround
  /// The day of each question practiced; those of the last twelve weeks, and their first Monday.
  private let days: [Day]
  private let recent: [Day]
  private let begin: Day

  init?(_ ground: InsightGround) {
    let days = ground.journal.shelf(PracticeReview.self).map { ground.day(of: $0.reviewedAt) }
    if days.isEmpty { return nil }
    let begin = ground.today - (ground.today.weekday - 1) - 7 * (Self.weeks - 1)
    self.ground = ground
    self.days = days
    self.begin = begin
    recent = days.filter { $0 >= begin && $0 <= ground.today }
  }

  var summary: Phrase {
    recent.isEmpty
      ? "You have practiced a question \(ground.amounts.count(count, "time", "times")) since you began."
      : "In the last twelve weeks you practiced a question \(ground.amounts.count(recent.count, "time", "times"))."
  }
  var basis: Phrase { ground.amounts.count(count, "time", "times") }
  var count: Int { days.count }
  var period: ClosedRange<Day>? { days.reach }
  var wouldChange: Phrase { "Every question you practice changes this." }
  var method: [Phrase] {
    [
      "Each time you practiced a question counts once, however it went.",
      "The chart shows the last twelve weeks, each starting on Monday.",
      "Weeks without practice are simply shown as zero.",
    ]
  }

  var figure: Figure? {
    guard !ground.preferences.numbersOff, !recent.isEmpty else { return nil }
    let counts = Dictionary(grouping: recent) { ($0 - begin) / 7 }.mapValues(\.count)
    let bars = (0..<Self.weeks).map { week in
      BarDrawing.Bar("\((begin + 7 * week), .day)", counts[week] ?? 0)
    }
    return Figure(
      title: "Practice by week",
      summary: summary,
      drawing: .bars(BarDrawing(bars: bars, title: "Times practiced, by week")),
      table: FigureTable(
        columns: ["Week of", "Times practiced"],
        rows: bars.map { [$0.name, "\($0.count)"] }
      )
    )
  }
}
