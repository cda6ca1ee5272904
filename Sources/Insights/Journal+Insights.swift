package import Records

extension Insight {
  /// Works one insight out; nil where the records have nothing for it at all.
  package typealias Maker = @Sendable (InsightGround) -> Insight?

  /// Every kind with what works it out: a kind is a file beside this one, and a line here.
  package static let makers: [(kind: Kind, make: Maker)] = [
    (.wentWell, wentWell),
    (.flow, flow),
    (.funnel, funnel),
    (.weakestCompetency, weakestCompetency),
    (.calibration, calibration),
    (.segments, segments),
    (.factors, factors),
    (.replies, replies),
    (.practice, practice),
    (.moodCalendar, moodCalendar),
    (.moodTrend, moodTrend),
    (.activities, activities),
    (.bounceBack, bounceBack),
  ]
}

extension Journal {
  /// Why there are no insights to see now; nil where there may be.
  package func insightRest(_ surroundings: Surroundings) -> InsightRest? {
    if preferences(zone: surroundings.zone).insightsOff { return .off }
    if let end = coolOffEnd(surroundings) { return .coolOff(until: end) }
    return restEnd(surroundings).map { .resting(until: $0) }
  }

  /// What the records can say now: what went well and what is known first, patterns after it, and
  /// what cannot be told yet last.
  ///
  /// Nothing during the rest after a no, and nothing of a kind that is hidden.
  ///
  /// - Parameter duringRest: shown all the same, to somebody who asked for it.
  package func insights(_ surroundings: Surroundings, duringRest: Bool = false) -> [Insight] {
    let surroundings = seen(surroundings)
    let rest = insightRest(surroundings)
    guard rest == nil || duringRest && rest != .off else { return [] }
    let ground = InsightGround(self, surroundings)
    let hidden = Set(ground.preferences.hiddenInsights)
    var found = Insight.makers.filter { !hidden.contains($0.kind.rawValue) }
      .compactMap { $0.make(ground) }
    // A picture is numbers, whoever draws or prints it.
    if ground.preferences.numbersOff { for place in found.indices { found[place].figure = nil } }
    return (0...Insight.lastRank).flatMap { rank in found.filter { $0.rank == rank } }
  }
}

extension Insight {
  fileprivate static let lastRank = 4

  fileprivate var rank: Int {
    if isGoodNews { return 0 }
    return switch standing {
    case .described: 1
    case .likely: 2
    case .unclear: 3
    case .counts: Self.lastRank
    }
  }
}
