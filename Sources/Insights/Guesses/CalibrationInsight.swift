import Records

/// How a person's guesses compare with the outcomes.
struct CalibrationWords: InsightWords {
  static let kind = Insight.Kind.calibration
  static let title: Phrase = "Your guesses and the results"

  let reading: CalibrationReading
  let ground: InsightGround

  init?(_ ground: InsightGround) {
    self.ground = ground
    reading = CalibrationReading(ground)
    if reading.count + reading.silent == 0 { return nil }
  }

  var basis: Phrase {
    let told = ground.amounts.count(
      count,
      "guess with a known result",
      "guesses with a known result"
    )
    guard reading.silent > 0 else { return told }
    let silent = ground.amounts.count(reading.silent, "not answered yet", "not answered yet")
    return "\(told), and \(silent)"
  }
  var count: Int { reading.count }
  var period: ClosedRange<Day>? { reading.period }
  var isGoodNews: Bool { reading.model.runsLow }
  var suggestion: Phrase? {
    reading.model.runsHigh
      ? "With your next guess, want to note one thing that could go differently?" : nil
  }

  var standing: Insight.Standing {
    if reading.count < CalibrationReading.fewest { return .counts }
    return reading.model.runsHigh || reading.model.runsLow ? .likely : .unclear
  }

  private var isInWords: Bool {
    ground.amounts.numbersOff || reading.count < CalibrationReading.fewestForSkill
  }

  var summary: Phrase {
    if standing == .counts {
      return "There are too few guesses with a known result to compare yet."
    }
    if reading.model.runsLow { return "Your interviews tend to go better than you guess." }
    if reading.model.runsHigh { return "Your guesses tend to be too high." }
    if reading.model.isAboutRight { return "Your guesses are about right." }
    let bias = reading.model.interval
    if bias.low > 0 { return "It is too early to tell whether your guesses are too high." }
    if bias.high < 0 { return "It is too early to tell whether your guesses are too low." }
    return "It is too early to tell whether your guesses are too high or too low."
  }

  var more: [Phrase] {
    let part = ground.amounts.part(reading.came, of: reading.count + reading.silent)
    let counts: Phrase = "Of the interviews you made a guess about, \(part) moved you forward."
    guard standing != .counts else { return [counts] + silence }
    return [counts] + silence + mean + skill
  }

  private var silence: [Phrase] {
    guard reading.silent > 0 else { return [] }
    return ground.amounts.numbersOff
      ? ["Some of them have not been answered yet."]
      : ["Not answered yet: \(reading.silent)."]
  }

  private var mean: [Phrase] {
    guard !isInWords else { return [] }
    let guess = reading.forecasts.sum(reading.forecasts.guesses) / reading.forecasts.count
    return ["Your average guess was \(ground.amounts.share(guess, of: reading.count))."]
  }

  private var skill: [Phrase] {
    guard let skill = reading.skill else { return [] }
    return skill > 0.05
      ? ["You guessed higher for interviews that went well than for the others."]
      : ["Your guesses tell you no more about which interviews go well than your average does."]
  }

  var interval: Phrase? {
    let bias = reading.model.interval
    guard !isInWords else {
      let (low, high) = (word(bias.low), word(bias.high))
      return low == high ? low : "anything from \(low) to \(high)"
    }
    if bias.low > 0 { return "between \(points(bias.low)) and \(side(bias.high))" }
    if bias.high < 0 { return "between \(points(bias.high)) and \(side(bias.low))" }
    return "between \(side(bias.low)) and \(side(bias.high))"
  }

  private func points(_ value: Double) -> Int { Int((abs(value) * 100).rounded()) }

  private func side(_ value: Double) -> Phrase {
    value < 0 ? "\(points(value)) in 100 too low" : "\(points(value)) in 100 too high"
  }

  private func word(_ value: Double) -> Phrase {
    switch value {
    case ..<(-0.1): "clearly too low"
    case ..<0: "a bit too low"
    case ..<0.1: "a bit too high"
    default: "clearly too high"
    }
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "Rebound compares your guesses once ten of them have a result."
    case .likely: "A few guesses that turn out the other way would change this."
    default:
      """
      Of simulated people whose guesses are clearly too high, \
      \(ground.amounts.chance(Promised.lean)) were told within sixty guesses.
      """
    }
  }

  var method: [Phrase] {
    [
      "Only guesses made before the answer count.",
      "An interview without an answer counts partly as a rejection: the longer the silence, the more.",
      "Your average guess is compared with the share of interviews that moved you forward.",
      "With few guesses, the estimate stays close to neither too high nor too low.",
      "The stepped line is the rising line closest to the results (CORP: Dimitriadis and others, 2021).",
      "If every guess were right, nine in ten such lines would stay within the band.",
      """
      Of simulated people whose guesses are right, \
      \(ground.amounts.chance(Promised.falseLean, isMost: true)) were ever told otherwise.
      """,
    ]
  }

  var figure: Figure? {
    guard count >= CalibrationReading.fewestForSkill else { return nil }
    var source = SeededNumbers(seed: UInt64(reading.count))
    let forecasts = reading.forecasts
    let band = forecasts.consistencyBand(draws: 2_000, using: &source)
    let heights = forecasts.reliability
    var steps: [StepDrawing.Step] = []
    for index in forecasts.guesses.indices where forecasts.guesses[index] != steps.last?.at {
      steps.append(
        StepDrawing.Step(
          at: forecasts.guesses[index],
          height: heights[index],
          low: band[index].low,
          high: band[index].high
        )
      )
    }
    return Figure(
      title: "Results for each guess",
      summary: summary,
      drawing: .steps(
        StepDrawing(
          curves: [StepDrawing.Curve("Your guesses", steps: steps, end: 1)],
          across: .share("Your guess (of 100)"),
          up: .share("Moved you forward (of 100)"),
          bandName: "range if every guess were right",
          diagonal: "guess and result agree"
        )
      ),
      table: FigureTable(
        columns: ["Your guess", "Moved you forward, smoothed", "Range if every guess were right"],
        rows: steps.map { step in
          [
            ground.amounts.share(step.at, of: 100), ground.amounts.share(step.height, of: 100),
            ground.amounts.range(Interval(step.low ?? 0, step.high ?? 1), of: 100),
          ]
        }
      )
    )
  }
}
