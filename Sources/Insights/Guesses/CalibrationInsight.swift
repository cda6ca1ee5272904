import Records

/// How a person's guesses compare with the outcomes.
struct CalibrationWords: InsightWords {
  static let kind = Insight.Kind.calibration
  static let title: Phrase = "Your guesses, and what came"

  let reading: CalibrationReading
  let ground: InsightGround

  init?(_ ground: InsightGround) {
    self.ground = ground
    reading = CalibrationReading(ground)
    if reading.count == 0 { return nil }
  }

  var basis: Phrase {
    ground.amounts.count(count, "guess with its answer", "guesses with their answers")
  }
  var count: Int { reading.count }
  var period: ClosedRange<Day>? { reading.period }
  var isGoodNews: Bool { reading.model.runsLow }
  var suggestion: Phrase? {
    reading.model.runsHigh
      ? "Want to note one thing that could still go otherwise, at your next guess?" : nil
  }

  var standing: Insight.Standing {
    if reading.count < CalibrationReading.fewest { return .counts }
    return reading.model.runsHigh || reading.model.runsLow ? .likely : .unclear
  }

  private var isInWords: Bool {
    ground.amounts.numbersOff || reading.count < CalibrationReading.fewestForSkill
  }

  var summary: Phrase {
    if standing == .counts { return "There are too few guesses with an answer yet to compare." }
    if reading.model.runsLow { return "Interviews tend to go better than you guess." }
    if reading.model.runsHigh { return "Your guesses tend to be a bit high." }
    return "Your guesses are about right, as far as anybody can tell yet."
  }

  var more: [Phrase] {
    let came = reading.forecasts.outcomes.reduce(0) { $0 + Int($1) }
    let counts: Phrase =
      "Interviews you guessed about that moved you forward: \(ground.amounts.part(came, of: reading.count))."
    guard standing != .counts else { return [counts] }
    return [counts] + mean + skill
  }

  private var mean: [Phrase] {
    guard !isInWords else { return [] }
    let guess = reading.forecasts.guesses.mean
    return ["On average you guessed \(ground.amounts.share(guess, of: reading.count))."]
  }

  private var skill: [Phrase] {
    guard let skill = reading.skill else { return [] }
    return skill > 0.05
      ? ["They are higher for interviews that went well than for the others."]
      : ["They tell you no more about which interviews go well than your own average."]
  }

  var interval: Phrase? {
    let bias = reading.model.interval
    guard !isInWords else {
      if bias.low > 0 { return "a bit high" }
      return bias.high < 0 ? "a bit low" : "anything from a bit low to a bit high"
    }
    if bias.low > 0 { return "between \(points(bias.low)) and \(side(bias.high))" }
    if bias.high < 0 { return "between \(points(bias.high)) and \(side(bias.low))" }
    return "between \(side(bias.low)) and \(side(bias.high))"
  }

  private func points(_ value: Double) -> Int { Int((abs(value) * 100).rounded()) }

  private func side(_ value: Double) -> Phrase {
    value < 0 ? "\(points(value)) in 100 too low" : "\(points(value)) in 100 too high"
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "From ten guesses with an answer on, they are compared."
    case .likely: "A few guesses that turn out the other way would change it."
    default: "A lean of fifteen in a hundred shows after about thirty-five guesses."
    }
  }

  var method: [Phrase] {
    [
      "Only guesses from before the answer are taken.",
      "Your average guess is compared with the share of interviews that moved you forward.",
      "With few guesses, the result is pulled toward no lean.",
      "The staircase is the rising line nearest to what came (CORP: Dimitriadis and others, 2021).",
      "The band is where nine in ten staircases would lie if every guess were right.",
      """
      In made-up searches of people who guess right, \(ground.amounts.chance(Self.falseAlarms)) \
      were told of a lean.
      """,
    ]
  }

  /// Of 100 simulated people whose guesses are right, checked after each of 60 guesses.
  static let falseAlarms = 5

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
      title: "What came, for each guess",
      summary: summary,
      drawing: .steps(
        StepDrawing(
          curves: [StepDrawing.Curve("Your guesses", steps: steps, end: 1)],
          across: .share("Your guess, of 100"),
          up: .share("Moved you forward, of 100"),
          bandName: "where right guesses would lie",
          diagonal: "guess and outcome agree"
        )
      ),
      table: FigureTable(
        columns: ["Your guess", "Moved you forward, smoothed", "Right guesses would lie"],
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
