import Records

/// This month's moods and those of the two months before, without any comparison.
struct MoodCalendarWords: InsightWords {
  static let kind = Insight.Kind.moodCalendar
  static let title: Phrase = "Your mood, day by day"

  private let amounts: Amounts
  private let days: [DayMood]

  init?(_ ground: InsightGround) {
    guard ground.speaksOfMood, !ground.preferences.numbersOff else { return nil }
    amounts = ground.amounts
    days = ground.dayMoods(since: Month(ground.today).previous.previous.first)
    if days.isEmpty { return nil }
  }

  var summary: Phrase { "Here is what you noted, day by day." }
  var basis: Phrase { amounts.count(days.count, "day with a number", "days with a number") }
  var count: Int { days.count }
  var period: ClosedRange<Day>? { days.period }
  var wouldChange: Phrase { "Nothing. Days you add later appear here." }
  var method: [Phrase] {
    [
      "This month and the two before it are shown, without any comparison.",
      "If a day has several numbers, the middle one counts.",
      "Darker is a higher number. A day without a number stays empty.",
    ]
  }

  var figure: Figure? {
    Figure(
      title: "Your mood, month by month",
      summary: "You noted a number on \(amounts.count(days.count, "day", "days")).",
      drawing: .months(MonthDrawing(days: days.values, range: 0...10)),
      table: FigureTable(
        columns: ["Day", "Mood"],
        rows: days.map { ["\(Day(number: $0.day), .short)", amounts.mood($0.mood)] }
      )
    )
  }
}
