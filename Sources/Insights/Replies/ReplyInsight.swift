import Records

/// How long answers take: the share still waiting, by Kaplan and Meier, and what the person's own
/// waits and a cure model say about a silence.
struct ReplyWords: InsightWords {
  static let kind = Insight.Kind.replies
  static let title: Phrase = "How long answers take"

  private let amounts: Amounts
  private let waits: ReplyWaits
  private let expectation: ReplyExpectation
  private let answered: Int

  private var curve: KaplanMeier { expectation.curve }

  private static let least = ReplyExpectation.leastAnswers

  init?(_ ground: InsightGround) {
    waits = ReplyWaits(ground.journal, ground.surroundings)
    if waits.afterApplying.isEmpty { return nil }
    amounts = ground.amounts
    expectation = ReplyExpectation(waits.afterApplying)
    answered = waits.afterApplying.count(where: \.came)
  }

  var standing: Insight.Standing { answered >= Self.least ? .described : .counts }
  var basis: Phrase { amounts.count(count, "application with a date", "applications with a date") }
  var count: Int { waits.afterApplying.count }
  var period: ClosedRange<Day>? { waits.firstDay.map { $0...max($0, waits.lastDay ?? $0) } }

  var summary: Phrase {
    guard answered >= Self.least, let day = silences.first else {
      return "Of your applications, \(amounts.part(answered, of: count)) have an answer so far."
    }
    let share = amounts.share(curve.stillToCome(Double(day)), of: count)
    return
      "Of applications with no answer after \(amounts.days(day)), \(share) were answered later."
  }

  /// The lengths of silence to report: those after which an answer still came.
  private var silences: [Int] {
    let last = curve.steps.last?.time ?? 0
    return [7, 14, 30, 60, 90, 120].filter { Double($0) < last }
  }

  var more: [Phrase] {
    guard standing == .described else { return [] }
    let times = waits.afterApplying.filter(\.came).map(\.time)
    let middle = Int(times.median.rounded())
    let within: Phrase =
      middle == 0
      ? "Half of the answers came on the day you applied."
      : "Half of the answers you got came within \(amounts.days(middle))."
    return [within] + [median, outlook].compactMap(\.self)
  }

  /// The median over all applications, counting unanswered ones as censored.
  private var median: Phrase? {
    guard let day = curve.median else {
      return "Fewer than half have an answer so far, so no typical wait can be given."
    }
    let (low, high) = curve.medianInterval(0.9)
    let after = amounts.days(Int(day))
    guard let low, let high, low < high, !amounts.numbersOff else {
      return "Half of all applications had an answer after \(after)."
    }
    return
      "Half of all applications had an answer after \(after), give or take: \(Int(low)) to \(amounts.days(Int(high)))."
  }

  private var outlook: Phrase? {
    let day = expectation.asksAfter
    guard day > 0, day < 400 else { return nil }
    let silence = amounts.days(day)
    return "After \(silence) without an answer, few applications still get one."
  }

  var interval: Phrase? {
    guard let day = silences.last(where: { $0 <= 30 }), let step = curve.step(at: Double(day))
    else { return nil }
    let range = amounts.range(step.interval(0.9), of: count)
    return "After \(amounts.days(day)), \(range) still have no answer."
  }

  var wouldChange: Phrase {
    answered < Self.least
      ? "Once you have eight answers, this shows how long they took."
      : "Each new answer changes this, and so does each day without one."
  }

  var method: [Phrase] {
    [
      "A wait begins on the day you applied and ends with their first reply.",
      "While there is no reply, the days so far count. It is neither an offer nor a rejection.",
      "The curve is a Kaplan–Meier curve (1958), with Greenwood’s interval on a log scale.",
      "How likely an answer still is comes from a model in which some employers never answer.",
      "It starts from how long employers usually take, and your own waits soon count more.",
      "Where the model and your own curve differ, the more hopeful one is used.",
      """
      In simulated searches, \(amounts.chance(Promised.closedTooEarly, isMost: true)) of those were \
      answered after all, even with slow employers.
      """,
    ] + undated
  }

  private var undated: [Phrase] {
    guard waits.undated > 0 else { return [] }
    let left = amounts.count(waits.undated, "application is", "applications are")
    return ["\(left) left out, because no date was recorded."]
  }

  var figure: Figure? {
    let second = KaplanMeier(waits.afterInterviews)
    let hasSecond = waits.afterInterviews.count(where: \.came) >= Self.least
    let curves =
      [drawn(curve, "after applying")] + (hasSecond ? [drawn(second, "after an interview")] : [])
    let end = curves.map(\.end).max() ?? 1
    return Figure(
      title: "Applications still waiting for a first answer",
      summary: summary,
      drawing: .steps(
        StepDrawing(
          curves: curves,
          across: Days.axis("Days without an answer", end),
          up: .share("Still waiting (of 100)"),
          bandName: "90% range of the first line"
        )
      ),
      table: table
    )
  }

  private func drawn(_ curve: KaplanMeier, _ name: Phrase) -> StepDrawing.Curve {
    let start = StepDrawing.Step(at: 0, height: 1, low: 1, high: 1)
    let steps = curve.steps.map { step in
      let band = step.interval(0.9)
      return StepDrawing.Step(at: step.time, height: step.survival, low: band.low, high: band.high)
    }
    return StepDrawing.Curve(name, steps: [start] + steps, end: (steps.last?.at ?? 0) + 7)
  }

  private var table: FigureTable {
    FigureTable(
      columns: [
        "No answer after", "Still waiting", "Of those, answered later", "Likely within a week",
      ],
      rows: silences.map { day in
        let time = Double(day)
        return [
          amounts.days(day), amounts.share(curve.survival(at: time), of: count),
          amounts.share(curve.stillToCome(time), of: count),
          amounts.share(expectation.comesWithinWeek(after: time), of: count),
        ]
      }
    )
  }
}

/// Axes in days.
enum Days {
  /// From 0, with five to seven ticks at round numbers.
  static func axis(_ title: Phrase, _ end: Double) -> FigureAxis {
    let step = [1, 2, 5, 7, 14, 30, 60, 90, 180].first { end / Double($0) <= 6.5 } ?? 365
    let high = max(end, Double(step))
    let ticks = stride(from: 0, through: Int(high), by: step).map {
      FigureAxis.Tick(Double($0), "\($0)")
    }
    return FigureAxis(title, 0...high, ticks: ticks)
  }
}
