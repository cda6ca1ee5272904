import Records

/// Which activity goes with a better day.
struct ActivityWords: InsightWords {
  static let kind = Insight.Kind.activities
  static let title: Phrase = "Activities and your mood"

  let reading: ActivityReading
  let amounts: Amounts

  init?(_ ground: InsightGround) {
    guard ground.speaksOfMood else { return nil }
    amounts = ground.amounts
    reading = ActivityReading(ground)
    if reading.model.days == 0 || reading.names.isEmpty { return nil }
  }

  var basis: Phrase { amounts.count(count, "day with a number", "days with a number") }
  var count: Int { model.days }
  var period: ClosedRange<Day>? { reading.period }
  var isGoodNews: Bool { model.named != nil }
  var suggestion: Phrase? {
    model.named == nil ? nil : "Want to plan something like it for this week?"
  }

  private var model: ActivityModel { reading.model }

  var standing: Insight.Standing {
    if model.effects.isEmpty { return .counts }
    return model.named == nil ? .unclear : .likely
  }

  var summary: Phrase {
    if let named = model.named {
      return "On days with \(name(named)) you tended to feel better."
    }
    if model.days < ActivityModel.leastDays {
      return "There are too few days with a mood number to compare activities yet."
    }
    return model.effects.isEmpty
      ? "No activity has enough days with it and without it yet."
      : "No activity stands out yet."
  }

  private func name(_ effect: ActivityModel.Effect) -> Phrase { reading.names[effect.activity] }

  var more: [Phrase] {
    guard let named = model.named else { return [] }
    let counts: [Phrase] =
      amounts.numbersOff
      ? [] : ["There were \(named.on) days with it, and \(named.off) without."]
    return counts + ["It may also be the other way around: on better days, people do more."]
  }

  var interval: Phrase? {
    guard let named = model.named else { return nil }
    if amounts.numbersOff { return "more than a little" }
    let ends = [max(0, named.interval.low), named.interval.high].map { ($0 * 10).rounded() / 10 }
    return ends[0] == ends[1]
      ? "about \(amounts.points(ends[0])) better"
      : "between \(amounts.decimal(ends[0])) and \(amounts.points(ends[1])) better"
  }

  var wouldChange: Phrase {
    if model.named != nil {
      return "Some lower days with it, or better days without it, would change this."
    }
    if model.days < ActivityModel.leastDays {
      return "Rebound compares activities once thirty days have a mood number."
    }
    return model.effects.isEmpty
      ? "An activity needs at least six days with it and six days without it."
      : """
      In simulated diaries, an activity that adds a point was named within four months for \
      \(amounts.chance(Promised.activity)).
      """
  }

  var method: [Phrase] {
    [
      "Each day’s mood is compared with the day before and with the activities you noted.",
      "With few days, the estimate stays close to no difference (ridge regression, Hoerl and Kennard 1970).",
      "The eight most frequent activities of the last year are compared.",
      "An activity is named only if it is probably the best, and very probably more than a little.",
      """
      In simulated diaries without any effect, \(amounts.chance(Promised.falseActivity, isMost: true)) \
      were shown one within four months.
      """,
    ]
  }

  var figure: Figure? {
    guard !amounts.numbersOff else { return nil }
    let reach = model.effects.flatMap { [abs($0.interval.low), abs($0.interval.high)] }.max() ?? 1
    let end = max(1, (2 * reach).rounded(.up) / 2)
    return Figure(
      title: "Days with an activity, compared with days without it",
      summary: summary,
      drawing: .ranges(
        RangeDrawing(
          rows: model.effects.map(row),
          axis: FigureAxis(
            "Difference in mood points",
            -end...end,
            ticks: [-end, 0, end].map { FigureAxis.Tick($0, signed($0)) }
          ),
          middle: 0
        )
      ),
      table: FigureTable(
        columns: ["Activity", "Days with", "Days without", "Difference (90% range)"],
        rows: model.effects.map { effect in
          [
            name(effect), "\(effect.on)", "\(effect.off)",
            "\(signed(effect.interval.low)) to \(signed(effect.interval.high))",
          ]
        }
      )
    )
  }

  private func row(_ effect: ActivityModel.Effect) -> RangeDrawing.Row {
    RangeDrawing.Row(
      name(effect),
      basis: "\(effect.on) of \(effect.on + effect.off) days",
      value: effect.shift,
      interval: effect.interval,
      isMeant: effect == model.named
    )
  }

  private func signed(_ value: Double) -> Phrase {
    if abs(value) < 0.05 { return "0" }
    return value < 0 ? "−\(amounts.decimal(-value))" : "+\(amounts.decimal(value))"
  }
}
