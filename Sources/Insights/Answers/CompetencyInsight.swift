import Records

/// Which competency a person's answers score lowest on, and which highest.
struct CompetencyWords: InsightWords {
  static let kind = Insight.Kind.weakestCompetency
  static let title: Phrase = "Your answers, by what they were about"

  let reading: CompetencyReading
  let ground: InsightGround

  init?(_ ground: InsightGround) {
    self.ground = ground
    reading = CompetencyReading(ground)
    if reading.count == 0 { return nil }
  }

  var basis: Phrase { ground.amounts.count(count, "scored answers", "scored answers") }
  var count: Int { reading.count }
  var period: ClosedRange<Day>? { reading.period }
  var suggestion: Phrase? {
    reading.named.map { "Want to practice one question about “\(title($0))”?" }
  }

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

  /// How many scores come from mock interviews, and how many of those from a listener.
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
      "Answers in mock interviews count twice as much. That is a judgment, not a finding.",
      "Few scores are pulled toward the mean.",
      "One is named if it is likely the lowest, and likely clearly below the mean.",
      "Scores given after an outcome was known are left out.",
      """
      In made-up searches with nothing to find, \(ground.amounts.chance(2)) were shown such a \
      pattern at some time.
      """,
    ]
  }

  var figure: Figure? {
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
