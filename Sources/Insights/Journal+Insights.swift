package import Records

extension Journal {
  /// Why no insights are shown now; nil if they can be.
  package func insightRest(_ surroundings: Surroundings) -> InsightRest? {
    if preferences(zone: surroundings.zone).insightsOff { return .off }
    if let end = coolOffEnd(surroundings) { return .coolOff(until: end) }
    return restEnd(surroundings).map { .resting(until: $0) }
  }

  /// The current insights: good news and descriptions first, then patterns, and last those that
  /// need more data.
  ///
  /// Empty during a rest after a rejection, and without kinds that are hidden.
  ///
  /// - Parameter duringRest: shows them despite a rest, for somebody who asked.
  package func insights(_ surroundings: Surroundings, duringRest: Bool = false) -> [Insight] {
    let surroundings = seen(surroundings)
    let rest = insightRest(surroundings)
    guard rest == nil || duringRest && rest != .off else { return [] }
    let ground = InsightGround(self, surroundings)
    let hidden = Set(ground.preferences.hiddenInsights)
    var found = Insight.all(ground, without: hidden)
    // A chart shows numbers too, both on a page and in a terminal.
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

extension Journal {
  /// Hides a kind of insight, or shows it again.
  package func changes(
    hiding kind: Insight.Kind,
    isHidden: Bool,
    _ surroundings: Surroundings
  ) -> [Change] {
    var preferences = preferences(zone: surroundings.zone)
    let before = preferences.hiddenInsights
    preferences.hiddenInsights.removeAll { $0 == kind.rawValue }
    if isHidden { preferences.hiddenInsights.append(kind.rawValue) }
    guard preferences.hiddenInsights != before else { return [] }
    preferences.savedAt = surroundings.now
    return [.save(preferences)]
  }

  /// The hidden kinds, in display order.
  package func hiddenInsights(_ surroundings: Surroundings) -> [Insight.Kind] {
    let hidden = Set(preferences(zone: surroundings.zone).hiddenInsights)
    return Insight.Kind.all.filter { hidden.contains($0.rawValue) }
  }
}
