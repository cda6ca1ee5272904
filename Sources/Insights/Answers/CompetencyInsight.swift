import Records

/// Which competency a person's answers score lowest on, and which highest.
struct CompetencyWords: InsightWords {
  static let kind = Insight.Kind.weakestCompetency
  static let title: Phrase = "Your answers by topic"

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
    case .counts: "There are too few scored answers to compare topics yet."
    case .likely:
      "Your answers about “\(title(reading.named ?? 0))” tend to get the lowest scores."
    default: "No topic clearly gets lower scores than the others."
    }
  }

  var more: [Phrase] {
    guard standing != .counts else {
      return reading.competencies.indices.map { place in
        "\(title(place)): \(answers(reading.model.levels[place].count))."
      } + mocks
    }
    return (reading.highest.map { ["So far, “\(title($0))” gets the highest scores."] } ?? [])
      + mocks + ["Your own scores say how an answer felt, not how good it was."]
  }

  /// How many scores come from mock interviews, and how many of those from a listener.
  private var mocks: [Phrase] {
    guard reading.inMocks > 0 else { return [] }
    let inMocks = ground.amounts.part(reading.inMocks, of: reading.count)
    let own: Phrase = "Scored in mock interviews: \(inMocks). Those count twice as much."
    guard reading.byListeners > 0 else { return [own] }
    let heard = ground.amounts.part(reading.byListeners, of: reading.inMocks)
    return [own, "Of those, scored by a listener: \(heard)."]
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
      return high < 0 ? "below your average" : "at your average, or close to it"
    }
    return "between \(signed(low)) and \(signed(high)) points from your average"
  }

  private func signed(_ value: Double) -> Phrase {
    value < -0.05
      ? "−\(ground.amounts.decimal(-value))" : "+\(ground.amounts.decimal(max(0, value)))"
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "Rebound compares topics once two of them have three scored answers each."
    case .likely: "A few higher scores for such answers would change this."
    default:
      """
      Of simulated people with one clearly weaker topic, \
      \(ground.amounts.chance(Promised.topic)) were told within twenty interviews.
      """
    }
  }

  var method: [Phrase] {
    [
      "Each score is compared with the others of the same day, so that a bad day does not count.",
      "In a mock interview, each person’s scores are compared with their own other scores.",
      "An answer counts once, however many people scored it.",
      "Answers in mock interviews count twice as much. That is our choice, not a research result.",
      "With few scores, the estimate stays close to your average.",
      "A topic is named only if it is probably the lowest, and probably well below your average.",
      "Scores given after the result was known are left out.",
      """
      In simulated searches with nothing to find, \(ground.amounts.chance(Promised.falseTopic)) were ever shown \
      such a pattern.
      """,
    ]
  }

  var figure: Figure? {
    let places = reading.competencies.indices
    let middle = reading.model.levels.first.map { $0.mean - $0.shift }
    return Figure(
      title: "Scores by topic",
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
        columns: ["Topic", "Answers", "Compared with your average"],
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
