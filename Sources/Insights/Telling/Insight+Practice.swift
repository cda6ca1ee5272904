import Records

extension Insight {
  /// Practice by week: what was done, without a goal it should have met.
  @Sendable static func practice(_ ground: InsightGround) -> Insight? {
    let days = ground.journal.shelf(PracticeReview.self).map { ground.day(of: $0.reviewedAt) }
    guard let first = days.min(), let last = days.max() else { return nil }
    let amounts = ground.amounts
    let weeks = 12
    let monday = ground.today - (ground.today.weekday - 1)
    let begin = monday - 7 * (weeks - 1)
    let recent = days.filter { $0 >= begin && $0 <= ground.today }
    let summary: Phrase =
      recent.isEmpty
      ? "You have practiced \(amounts.count(days.count, "question", "questions")) since you began."
      : "In the last twelve weeks you practiced \(amounts.count(recent.count, "question", "questions"))."
    var insight = Insight(
      .practice,
      .described,
      summary: summary,
      basis: amounts.count(days.count, "time", "times"),
      count: days.count,
      wouldChange: "Every question you practice.",
      method: [
        "Each time you practiced a question counts once, however it went.",
        "The last twelve weeks are drawn, each from its Monday.",
        "Weeks without practice are weeks, and no more is said of them.",
      ]
    )
    insight.period = first...last
    if !ground.preferences.numbersOff, !recent.isEmpty {
      let counts = Dictionary(grouping: recent) { ($0 - begin) / 7 }.mapValues(\.count)
      insight.figure = figure(counts, weeks: weeks, from: begin, summary)
    }
    return insight
  }

  private static func figure(
    _ counts: [Int: Int],
    weeks: Int,
    from begin: Day,
    _ summary: Phrase
  ) -> Figure {
    let bars = (0..<weeks).map { week -> BarDrawing.Bar in
      BarDrawing.Bar("\((begin + 7 * week).noonGMT, .day)", counts[week] ?? 0)
    }
    return Figure(
      title: "Practice by week",
      summary: summary,
      drawing: .bars(BarDrawing(bars: bars, title: "Questions practiced, by the week’s Monday")),
      table: FigureTable(
        columns: ["Week of", "Questions practiced"],
        rows: bars.map { [$0.name, "\($0.count)"] }
      )
    )
  }
}
