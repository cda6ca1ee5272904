import Records

/// Whether mood rose or fell over the last four weeks.
struct MoodTrendWords: InsightWords {
  static let kind = Insight.Kind.moodTrend
  static let title: Phrase = "Your mood over the last four weeks"

  let model: MoodTrendModel
  let amounts: Amounts
  let period: ClosedRange<Day>?

  init?(_ ground: InsightGround) {
    guard ground.speaksOfMood else { return nil }
    model = MoodTrendModel(ground)
    if model.days.isEmpty { return nil }
    amounts = ground.amounts
    period = (ground.today - (MoodTrendModel.span - 1))...ground.today
  }

  var basis: Phrase { amounts.count(count, "day with a number", "days with a number") }
  var count: Int { model.days.count }
  var isGoodNews: Bool { model.direction == .up }
  var suggestion: Phrase? {
    model.direction == .down ? "Want to look at small things that help?" : nil
  }

  var standing: Insight.Standing {
    if model.line == nil { return .counts }
    return model.direction == nil ? .unclear : .likely
  }

  var summary: Phrase {
    switch model.direction {
    case .up: "Over the last four weeks your mood tended to rise."
    case .down: "Over the last four weeks your mood tended to fall."
    case nil:
      model.line == nil
        ? "There are too few days with a mood number, away from rejections, to see a trend yet."
        : undecided
    }
  }

  /// What can be said without a direction, by the interval that stands beside it.
  private var undecided: Phrase {
    guard let changes = model.line?.changes else { return "" }
    if changes.low > -1, changes.high < 1 {
      return "Over the last four weeks your mood stayed about the same."
    }
    if changes.low > 0 {
      return "It is too early to tell whether your mood rose over the last four weeks."
    }
    if changes.high < 0 {
      return "It is too early to tell whether your mood fell over the last four weeks."
    }
    return "It is too early to tell whether your mood rose or fell over the last four weeks."
  }

  var more: [Phrase] {
    guard standing != .counts else { return [] }
    guard let direction = model.direction else { return weeks }
    let other: [Phrase] =
      direction == .down ? ["This says nothing about the weeks to come."] : []
    guard let line = model.line, !amounts.numbersOff else { return other }
    return ["The change is about \(amounts.points(line.change)) over the four weeks."] + other
  }

  /// The median and the range of each week, shown if there is no direction.
  private var weeks: [Phrase] {
    guard !amounts.numbersOff else { return [] }
    return model.weeks.map { week in
      let from = Day(number: week.first).noonGMT
      return week.low == week.high
        ? "Week from \(from, .day): \(amounts.mood(week.median))."
        : "Week from \(from, .day): mostly \(amounts.mood(week.median)), \(reach(week))."
    }
  }

  private func reach(_ week: MoodTrendModel.Week) -> Phrase {
    "from \(amounts.mood(week.low)) to \(amounts.mood(week.high))"
  }

  var interval: Phrase? {
    guard let changes = model.line?.changes else { return nil }
    if amounts.numbersOff {
      if changes.low > 0 { return "a rise" }
      return changes.high < 0 ? "a fall" : "anything from a fall to a rise"
    }
    let (low, high) = (tenths(changes.low), tenths(changes.high))
    if low == high { return side(low) }
    guard low * high > 0 else { return "between \(side(low)) and \(side(high))" }
    let least = amounts.decimal(min(abs(low), abs(high)))
    return "between \(least) and \(side(abs(low) < abs(high) ? high : low))"
  }

  private func tenths(_ change: Double) -> Double { (change * 10).rounded() / 10 }

  private func side(_ change: Double) -> Phrase {
    if change == 0 { return "no change" }
    return change < 0 ? "\(amounts.points(change)) down" : "\(amounts.points(change)) up"
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "Rebound looks at this once ten days within four weeks have a mood number."
    case .likely: "A week or two in the other direction would change this."
    default:
      """
      Of simulated people whose mood rose by three points, \(amounts.chance(Promised.trend)) were \
      shown it.
      """
    }
  }

  var method: [Phrase] {
    let worth = model.line.map { line -> [Phrase] in
      amounts.numbersOff
        ? []
        : [
          "Neighboring days are alike, so these count as about \(Int(line.worth.rounded())) independent days."
        ]
    }
    return [
      "If a day has several numbers, the middle one counts.",
      "The day of a rejection and the five days after it are left out.",
      "The line uses the median of all slopes between two days (Theil 1950, Sen 1968).",
      "Its range comes from resampling blocks of three days, four hundred times.",
      "A rise or fall of a point or more is named only if it also showed two weeks ago.",
      """
      In simulated diaries without a trend, \(amounts.chance(Promised.falseTrend, isMost: true)) \
      were shown one within four months.
      """,
    ] + (worth ?? [])
  }

  var figure: Figure? {
    guard !amounts.numbersOff, let line = model.line else { return nil }
    let (first, last) = (model.days[0].day, model.days[model.days.count - 1].day)
    return Figure(
      title: "Your mood, day by day",
      summary: summary,
      drawing: .trend(
        TrendDrawing(
          days: model.days.values,
          line: model.direction.map { _ in
            TrendDrawing.Line(
              from: DayValue(Day(number: first), line.level(on: first)),
              to: DayValue(Day(number: last), line.level(on: last)),
              lowSlope: line.interval.low,
              highSlope: line.interval.high
            )
          },
          up: .mood
        )
      ),
      table: FigureTable(
        columns: ["Week from", "Days", "Median", "Lowest", "Highest"],
        rows: model.weeks.map { week in
          [
            "\(Day(number: week.first), .day)", "\(week.count)",
            amounts.mood(week.median), amounts.mood(week.low), amounts.mood(week.high),
          ]
        }
      )
    )
  }
}

extension MoodTrendModel {
  package init(_ ground: InsightGround) {
    self.init(Self.moods(ground), through: ground.today.number)
  }

  /// Computes only the direction, without the rest of the insight.
  package static func direction(_ ground: InsightGround) -> Direction? {
    direction(moods(ground), through: ground.today.number)
  }

  /// The days that do not follow a rejection: a dip and the way out of it are no trend.
  private static func moods(_ ground: InsightGround) -> [DayMood] {
    let heard = ground.journal.shelf(Rejection.self).filter {
      $0.way == .no || $0.way == .cancelled
    }
    let shadows = Set(heard.flatMap { $0.learnedOn.number...($0.learnedOn.number + shadow) })
    return ground.dayMoods(since: ground.today - (span + apart - 1))
      .filter { !shadows.contains($0.day) }
  }
}
