import Records

extension Insight {
  /// The days of this month and the two before it with their numbers, compared with nothing.
  @Sendable static func moodCalendar(_ ground: InsightGround) -> Insight? {
    guard ground.speaksOfMood, !ground.preferences.numbersOff else { return nil }
    let days = ground.dayMoods(since: Month(ground.today).previous.previous.first)
    guard let period = days.period else { return nil }
    let amounts = ground.amounts
    let count = amounts.count(days.count, "day with a number", "days with a number")
    var insight = Insight(
      .moodCalendar,
      .described,
      summary: "Here is what you noted, day by day.",
      basis: count,
      count: days.count,
      wouldChange: "Nothing is made of it. Days you note later are added.",
      method: [
        "This month and the two before it are shown, and compared with nothing.",
        "Several numbers of one day count as one, the middle one.",
        "Darker is a higher number. A day without a number stays empty.",
      ]
    )
    insight.period = period
    insight.figure = Figure(
      title: "Your mood, month by month",
      summary: "You noted a number on \(amounts.count(days.count, "day", "days")).",
      drawing: .months(MonthDrawing(days: days.values, range: 0...10)),
      table: FigureTable(
        columns: ["Day", "Mood"],
        rows: days.map { ["\(Day(number: $0.day).noonGMT, .short)", amounts.mood($0.mood)] }
      )
    )
    return insight
  }
}
