import Records

/// Which things counted before the outcome go along with getting further.
struct FactorWords: InsightWords {
  static let kind = Insight.Kind.factors
  static let title: Phrase = "What goes along with getting further"

  let reading: FactorReading
  let ground: InsightGround

  init?(_ ground: InsightGround) {
    self.ground = ground
    reading = FactorReading(ground)
    if reading.count == 0 { return nil }
  }

  var basis: Phrase {
    ground.amounts.count(
      count,
      "interview with notes from before its answer",
      "interviews with notes from before their answers"
    )
  }
  var count: Int { reading.count }
  var period: ClosedRange<Day>? { reading.period }
  var tellsMore: Bool { standing == .likely }
  var suggestion: Phrase? { "Want to pick one of these for your next preparation?" }

  var standing: Insight.Standing {
    if reading.model.look == nil { return .counts }
    return reading.model.named.isEmpty ? .unclear : .likely
  }

  var summary: Phrase {
    switch standing {
    case .counts: "There are too few interviews yet to compare what was different in them."
    case .likely: "One of these tends to be higher in interviews that moved you forward: \(group)."
    default: "Nothing you counted clearly goes along with getting further."
    }
  }

  /// Always a group, because the single strongest factor is too often the wrong one.
  private var group: Phrase {
    let titles = reading.named.map { Phrase(verbatim: $0.title.lowercased()) }
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "none" }
    return titles.dropLast().dropFirst().reduce(titles[0]) { "\($0), \($1)" } + last
  }

  var more: [Phrase] {
    guard standing == .likely else { return [] }
    return reading.model.named.map(line)
      + ["They go along with each other as well, so nobody can say which of them it is."]
  }

  private func line(_ item: Int) -> Phrase {
    let title = reading.items[item].title
    guard !ground.amounts.numbersOff, let means = reading.means(of: item) else {
      return "\(title): higher in interviews that moved you forward."
    }
    let (led, others) = (ground.amounts.decimal(means.ledOn), ground.amounts.decimal(means.others))
    return "\(title): \(led) of 4 in interviews that moved you forward, \(others) in the others."
  }

  var interval: Phrase? {
    guard let first = reading.model.named.first,
      let odds = reading.model.oddsRatio(of: first)
    else { return nil }
    let title = reading.items[first].title
    if ground.amounts.numbersOff { return "\(title): with more of it, the odds tend to be better." }
    let low = ground.amounts.decimal(odds.low)
    // For a factor that almost determines the outcome, the upper end is too large to mean anything.
    guard odds.high < 10 else {
      return "\(title): one step more goes along with odds at least \(low) times as high."
    }
    let high = ground.amounts.decimal(odds.high)
    return "\(title): one step more goes along with odds \(low) to \(high) times as high."
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "From twenty interviews on, with six of either outcome, they are compared."
    case .likely: "Five interviews that go the other way would change it."
    default: "It usually takes forty interviews or more. Notes taken the same day help most."
    }
  }

  var method: [Phrase] {
    [
      "Only notes from before the answer are taken. First rounds are compared with first rounds.",
      "We shuffled your results two thousand times to see how often chance makes a pattern this strong.",
      "Something is said where two looks, five interviews apart, find it.",
      "It names a group and not one thing, since things done well go together.",
      "Going along with something is not bringing it about.",
      """
      In made-up searches with nothing to find, \(ground.amounts.chance(2)) were shown such a \
      pattern at some time.
      """,
    ]
  }

  var figure: Figure? {
    Figure(
      title: "What was counted, by what came",
      summary: summary,
      drawing: .ranges(
        RangeDrawing(
          rows: reading.model.named.map { item in
            RangeDrawing.Row(
              Phrase(verbatim: reading.items[item].title),
              basis: "average in interviews that moved you forward",
              value: reading.means(of: item)?.ledOn,
              usual: reading.means(of: item)?.others,
              isMeant: true
            )
          },
          axis: FigureAxis(
            "What you counted",
            0...4,
            ticks: (0...4).map { FigureAxis.Tick(Double($0), "\($0)") }
          ),
          usualName: "in the others"
        )
      ),
      table: FigureTable(
        columns: [
          "What you counted", "Average where it moved you forward", "Average in the others",
        ],
        rows: reading.model.named.map { item in
          let means = reading.means(of: item) ?? (0, 0)
          return [
            Phrase(verbatim: reading.items[item].title), ground.amounts.decimal(means.ledOn),
            ground.amounts.decimal(means.others),
          ]
        }
      )
    )
  }
}

extension Phrase {
  fileprivate static func + (list: Phrase, last: Phrase) -> Phrase { "\(list) or \(last)" }
}
