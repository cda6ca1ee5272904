import Foundation
import Insights
import Records
import Statistics

/// Whether the way to an offer names the weak step of made-up searches, and none where none is weak.
package struct FunnelTrial: Sendable {
  package let odds: Double
  package let spread: Double
  private let cell: UInt64

  package init(odds: Double, spread: Double = 0.3, cell: UInt64) {
    self.odds = odds
    self.spread = spread
    self.cell = cell
  }

  static let rounds = 60
  static let known = [5, 10, 20, 40, 60]
  /// What the app was found to recall by the simulations the rule was chosen with.
  static let recalled: [Double: [Double]] = [
    0.4: [0.65, 0.72, 0.81, 0.84, 0.87], 0.25: [0.76, 0.85, 0.91, 0.96, 0.95],
  ]

  private struct Found {
    var recall = Tally()
    var oracle = Tally()
    var cover = Tally()
    var alerts = Alerts()
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Found()
    for person in 0..<size.people { follow(person, size, &found) }
    return odds == 1 ? nullLines(found) : plantedLines(found)
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    let seed = size.seed(person, cell)
    var plant = Plant()
    plant.spread = spread
    plant.odds = odds
    if odds != 1 { plant.weakStep = FunnelStep.allCases[person % 3] }
    let story = Story.search(until: Self.rounds, plant, seed: seed)
    let truth = Story.shares(plant, seed: seed)
    let oracle = FunnelOracle(plant)
    var growing = GrowingJournal(story, inBytes: person < size.inBytes)
    var first: (at: Int, isRight: Bool)?
    for known in 1...Self.rounds where isLookedAt(known) {
      growing.grow(until: story.marks[known - 1])
      let ground = InsightGround(growing.journal, .at(story.marks[known - 1]))
      let reading = FunnelReading(ground)
      if known.isMultiple(of: 3), first == nil, let named = reading.named {
        first = (known, named == plant.weakStep)
      }
      guard Self.known.contains(known) else { continue }
      if let weak = plant.weakStep {
        let stages = reading.counts.stages { plant.usual[$0] ?? 0.3 }
        found.recall.add(reading.lowest == weak, at: known)
        found.oracle.add(oracle.weakest(stages) == weak, at: known)
      } else {
        for step in FunnelStep.allCases {
          found.cover.add(reading[step].interval.contains(truth[step] ?? 0), at: known)
        }
      }
    }
    found.alerts.add(first: first)
  }

  /// Every third round is looked at for alerts, where those are asked for.
  private func isLookedAt(_ known: Int) -> Bool {
    Self.known.contains(known) || (spread < 0.5 && known.isMultiple(of: 3))
  }

  private func nullLines(_ found: Found) -> [TrialLine] {
    let cell = "nothing planted, SD \(spread)"
    let coverage = [20, 40, 60].map { known in
      TrialLine(
        insight: "C-i",
        cell: cell,
        what: "90 % intervals hold the truth, k=\(known)",
        found: found.cover.said(known),
        oracle: "",
        gate: ".85–.95",
        holds: (0.85...0.95).contains(found.cover.share(known))
      )
    }
    guard spread < 0.5 else { return coverage }
    return [
      TrialLine(
        insight: "C-i",
        cell: cell,
        what: "ever false over 60 interviews",
        found: found.alerts.ever.said(),
        oracle: "",
        gate: "≤ .07",
        holds: found.alerts.ever.share() <= 0.07
      )
    ] + coverage
  }

  private func plantedLines(_ found: Found) -> [TrialLine] {
    let cell = "OR \(odds)"
    let recalls = zip(Self.known, Self.recalled[odds] ?? []).map { known, table in
      TrialLine(
        insight: "C-i",
        cell: cell,
        what: "recall@1, k=\(known)",
        found: found.recall.said(known),
        oracle: found.oracle.said(known),
        gate: "≥ \((table - 0.04).said)",
        holds: found.recall.share(known) >= table - 0.04
      )
    }
    return recalls + [
      TrialLine(
        insight: "C-i",
        cell: cell,
        what: "precision when fired (\(found.alerts.ever.said()) fire)",
        found: found.alerts.precise.said(),
        oracle: "",
        gate: "≥ .80",
        holds: found.alerts.precise.share() >= 0.8
      ),
      TrialLine(
        insight: "C-i",
        cell: cell,
        what: "first right alert, median k",
        found: "\(Int(found.alerts.median.isNaN ? 0 : found.alerts.median))",
        oracle: "",
        gate: odds == 0.25 ? "≤ 24" : "",
        holds: odds == 0.25 ? found.alerts.median <= 24 : nil
      ),
    ]
  }
}
