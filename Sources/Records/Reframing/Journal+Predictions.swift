/// How many closed predictions turned out each way.
package struct TurnoutCounts: Equatable, Sendable {
  package let all: Int
  package let counts: [(turnout: Turnout, count: Int)]

  package static func == (left: TurnoutCounts, right: TurnoutCounts) -> Bool {
    left.all == right.all && left.counts.elementsEqual(right.counts, by: ==)
  }
}

extension Journal {
  /// The predictions whose outcome is not known yet, soonest first.
  package var openPredictions: [Prediction] {
    shelf(Prediction.self).filter { $0.closedAt == nil }
      .sorted {
        ($0.byWhen?.number ?? .max, $0.writtenAt) < ($1.byWhen?.number ?? .max, $1.writtenAt)
      }
  }

  /// The predictions whose outcome is known, newest first.
  package var closedPredictions: [Prediction] {
    shelf(Prediction.self).filter { $0.closedAt != nil }.reversed()
  }

  /// The counts of how predictions turned out; nil with fewer than five.
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
