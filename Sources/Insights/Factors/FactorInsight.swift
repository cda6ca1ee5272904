import Records

/// Which things counted before the outcome go along with getting further.
struct FactorWords: InsightWords {
  static let kind = Insight.Kind.factors
  static let title: Phrase = "What your better interviews have in common"

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
      "interview with notes from before the answer",
      "interviews with notes from before the answer"
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
    case .counts: "There are too few interviews with notes to compare yet."
    case .likely: "One of these tends to be higher in interviews that moved you forward: \(group)."
    default: "Nothing you noted is clearly higher in the interviews that moved you forward."
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
      + [
        "They also tend to rise and fall together, so it is impossible to say which one matters.",
        "The strongest of many always looks larger than it is, so its size means little.",
      ]
  }

  private func line(_ item: Int) -> Phrase {
    let title = reading.items[item].title
    guard !ground.amounts.numbersOff, let means = reading.means(of: item) else {
      return "\(title): higher in interviews that moved you forward."
    }
    let (led, others) = (ground.amounts.decimal(means.ledOn), ground.amounts.decimal(means.others))
    return "\(title): \(led) of 4 in interviews that moved you forward, \(others) in the others."
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts:
      "Rebound compares them once you have twenty interviews, with at least six of either result."
    case .likely: "Five interviews that go the other way would change this."
    default:
      """
      Of simulated people whose results depend a lot on one thing, \
      \(ground.amounts.chance(Promised.factor)) were told within sixty interviews.
      """
    }
  }

  var method: [Phrase] {
    [
      "Only notes taken before the answer count. First rounds are compared only with first rounds.",
      "No answer counts as a rejection once a rejection is more likely than not.",
      "We shuffled your results two thousand times to see how often chance makes a pattern this strong.",
      "A pattern is shown only if it was found twice, five interviews apart.",
      "It names a group rather than one thing, because strengths tend to come together.",
      "A pattern like this does not show what caused the result.",
      """
      In simulated searches with nothing to find, \(ground.amounts.chance(Promised.falseFactor)) were ever shown \
      such a pattern.
      """,
    ]
  }

  var figure: Figure? {
    Figure(
      title: "What you noted, by result",
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
            "What you noted",
            0...4,
            ticks: (0...4).map { FigureAxis.Tick(Double($0), "\($0)") }
          ),
          usualName: "in the others"
        )
      ),
      table: FigureTable(
        columns: [
          "What you noted", "Average where it moved you forward", "Average in the others",
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
