/// How often each thing was said of closed predictions.
package struct TurnoutCounts: Equatable, Sendable {
  package let all: Int
  package let counts: [(turnout: Turnout, count: Int)]

  package static func == (left: TurnoutCounts, right: TurnoutCounts) -> Bool {
    left.all == right.all && left.counts.elementsEqual(right.counts, by: ==)
  }
}

extension Journal {
  /// What is feared and not yet known, the soonest first.
  package var openPredictions: [Prediction] {
    shelf(Prediction.self).filter { $0.closedAt == nil }
      .sorted {
        ($0.byWhen?.number ?? .max, $0.writtenAt) < ($1.byWhen?.number ?? .max, $1.writtenAt)
      }
  }

  /// What is known by now, the newest first.
  package var closedPredictions: [Prediction] {
    shelf(Prediction.self).filter { $0.closedAt != nil }.reversed()
  }

  /// Counts of how predictions turned out; fewer than five say too little to be counted.
  package var turnouts: TurnoutCounts? {
    let known = closedPredictions.compactMap(\.turnout)
    guard known.count >= 5 else { return nil }
    return TurnoutCounts(
      all: known.count,
      counts: Turnout.all.map { turnout in (turnout, known.count { $0 == turnout }) }
    )
  }

  /// The prediction that was written with a thought.
  package func prediction(of thought: Identifier<ThoughtRecord>) -> Prediction? {
    records(Prediction.self, mentioning: thought.raw).first { $0.thought == thought }
  }
}
