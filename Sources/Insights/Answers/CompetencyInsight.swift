import Records

extension Insight {
  /// What the scores of a person's answers put lowest, and what highest.
  @Sendable static func weakestCompetency(_ ground: InsightGround) -> Insight? {
    let reading = CompetencyReading(ground)
    guard reading.count > 0 else { return nil }
    let words = CompetencyWords(reading: reading, ground: ground)
    var insight = Insight(
      .weakestCompetency,
      words.standing,
      summary: words.summary,
      basis: ground.amounts.count(reading.count, "scored answers", "scored answers"),
      count: reading.count,
      wouldChange: words.wouldChange,
      method: words.method
    )
    insight.period = reading.period
    insight.more = words.more
    guard words.standing != .counts else { return insight }
    insight.interval = words.interval
    insight.figure = words.figure
    if let named = reading.named {
      insight.suggestion =
        "Want to practice one question about “\(reading.competencies[named].title)”?"
    }
    return insight
  }
}

/// The sentences about answers, by what they were about.
struct CompetencyWords {
  let reading: CompetencyReading
  let ground: InsightGround

  var standing: Insight.Standing {
    if reading.named != nil { return .likely }
    return reading.isCompared ? .unclear : .counts
  }

  var summary: Phrase {
    switch standing {
    case .counts: "There are too few scored answers yet to compare what they were about."
    case .likely:
      "Your answers about “\(title(reading.named ?? 0))” tend to get the lowest scores."
    default: "No competency clearly gets lower scores than the others."
    }
  }

  var more: [Phrase] {
    guard standing != .counts else {
      return reading.competencies.indices.map { place in
        "\(title(place)): \(answers(reading.model.levels[place].count))."
      } + mocks
    }
    return (reading.highest.map { ["“\(title($0))” gets the highest scores, so far."] } ?? [])
      + mocks + ["Your own scores say how an answer felt, not how it was."]
  }

  /// Where some were scored in practice, and with somebody.
  private var mocks: [Phrase] {
    guard reading.inMocks > 0 else { return [] }
    let inMocks = ground.amounts.part(reading.inMocks, of: reading.count)
    let own: Phrase = "Scored in mock interviews: \(inMocks). Those count twice as much."
    guard reading.byListeners > 0 else { return [own] }
    let heard = ground.amounts.part(reading.byListeners, of: reading.inMocks)
    return [own, "Of those, scored by somebody who listened: \(heard)."]
  }

  private func title(_ place: Int) -> String { reading.competencies[place].title }

  private func answers(_ count: Int) -> Phrase { ground.amounts.count(count, "answer", "answers") }

  var interval: Phrase? {
    guard let place = reading.named ?? reading.lowest else { return nil }
    return "\(title(place)): \(range(place))."
  }

  private func range(_ place: Int) -> Phrase {
    let level = reading.model.levels[place]
    let (low, high) = (level.shift - 1.645 * level.deviation, level.shift + 1.645 * level.deviation)
    if ground.amounts.numbersOff {
      return high < 0 ? "below the mean" : "about at the mean, or not far from it"
    }
    return "between \(signed(low)) and \(signed(high)) points from the mean"
  }

  private func signed(_ value: Double) -> Phrase {
    value < -0.05
      ? "−\(ground.amounts.decimal(-value))" : "+\(ground.amounts.decimal(max(0, value)))"
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "From three scored answers about two competencies on, they are compared."
    case .likely: "A few higher scores for such answers would change it."
    default: "After about ten interviews with scores, a clear difference usually shows."
    }
  }

  var method: [Phrase] {
    [
      "Each score is taken against the others of the same day, so that a low day does not count.",
      "Of a mock interview, each who scores it is taken against their own scores.",
      "An answer counts once, however many scored it.",
      "Answers of mock interviews count twice as much. That is a judgement, and no finding.",
      "Few scores are drawn towards the mean.",
      "One is named if it is likely the lowest, and likely clearly below the mean.",
      "Scores given after an outcome was known are left out.",
      """
      In made-up searches with nothing to find, \(ground.amounts.chance(2)) were shown such a \
      pattern at some time.
      """,
    ]
  }

  var figure: Figure {
    let places = reading.competencies.indices
    let middle = reading.model.levels.first.map { $0.mean - $0.shift }
    return Figure(
      title: "Scores, by what the answers were about",
      summary: summary,
      drawing: .ranges(
        RangeDrawing(
          rows: places.map(row),
          axis: FigureAxis(
            "Score",
            1...5,
            ticks: (1...5).map { FigureAxis.Tick(Double($0), "\($0)") }
          ),
          middle: middle
        )
      ),
      table: FigureTable(
        columns: ["Competency", "Answers", "Against the mean"],
        rows: places.map { place in
          let count = reading.model.levels[place].count
          let isKnown = count >= CompetencyReading.fewest
          return [
            Phrase(verbatim: title(place)), answers(count),
            isKnown ? range(place) : "too few to say",
          ]
        }
      )
    )
  }

  private func row(_ place: Int) -> RangeDrawing.Row {
    let level = reading.model.levels[place]
    let isKnown = level.count >= CompetencyReading.fewest
    let reach = 1.645 * level.deviation
    return RangeDrawing.Row(
      Phrase(verbatim: title(place)),
      basis: answers(level.count),
      value: isKnown ? level.mean : nil,
      interval: isKnown
        ? .init(max(1, level.mean - reach), min(5, level.mean + reach)) : nil,
      isMeant: place == reading.named
    )
  }
}
