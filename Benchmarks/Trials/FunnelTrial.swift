import Samples
import Foundation
import Insights
import Records

/// Whether the way to an offer names the weak step of made-up searches, and none where none is weak.
///
/// Recall is held to the published table after so many first interviews of which everything is
/// decided, as the table counts; in the middle of a search, with answers still to come, it is said
/// beside it. Alerts, false ones too, are those in the middle of a search.
package struct FunnelTrial: Trial {
  let odds: Double
  let spread: Double
  private let cell: UInt64

  init(odds: Double, spread: Double = 0.3, cell: UInt64) {
    self.odds = odds
    self.spread = spread
    self.cell = cell
  }

  static let rounds = 60
  static let known = [5, 10, 20, 40, 60]
  /// Added to the key of a tally that counts decided steps alone, so that one table holds both.
  private static let decided = 1_000
  /// What the app was found to recall by the simulations the rule was chosen with.
  static let recalled: [Double: [Double]] = [
    0.4: [0.65, 0.72, 0.81, 0.84, 0.87], 0.25: [0.76, 0.85, 0.91, 0.96, 0.95],
  ]

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    let seed = size.seed(person, cell)
    var plant = Plant()
    plant.spread = spread
    plant.odds = odds
    if odds != 1 { plant.weakStep = FunnelStep.allCases[person % 3] }
    let story = SimulatedJournal.search(until: Self.rounds, plant, seed: seed)
    let truth = SimulatedJournal.shares(plant, seed: seed)
    let looks = (1...Self.rounds).filter(isLookedAt)
    let first = story.follow(looks, inBytes: size.isInBytes(person)) {
      let reading = FunnelReading($0.ground)
      if Self.known.contains($0.known) {
        rank(reading, plant, at: $0.known, &found)
        for step in FunnelStep.allCases where plant.weakStep == nil {
          found.cover.add(reading[step].interval.contains(truth[step] ?? 0), at: $0.known)
        }
      }
      return $0.known.isMultiple(of: 3) ? reading.named.map { $0 == plant.weakStep } : nil
    }
    found.alerts.add(first: first)
    if plant.weakStep != nil { rankDecided(plant, seed, &found) }
  }

  /// Every third round is looked at for alerts, where those are asked for.
  private func isLookedAt(_ known: Int) -> Bool {
    Self.known.contains(known) || (spread < 0.5 && known.isMultiple(of: 3))
  }

  /// The same search stopped at each number of first interviews, once all of it is decided.
  private func rankDecided(_ plant: Plant, _ seed: UInt64, _ found: inout Findings) {
    for known in Self.known {
      let story = SimulatedJournal.search(until: known, plant, isDecided: true, seed: seed)
      var growing = GrowingJournal(story)
      growing.grow(until: story.end)
      let reading = FunnelReading(InsightGround(growing.journal, .at(story.marks[0])))
      rank(reading, plant, at: known + Self.decided, &found)
    }
  }

  private func rank(
    _ reading: FunnelReading,
    _ plant: Plant,
    at key: Int,
    _ found: inout Findings
  ) {
    guard let weak = plant.weakStep else { return }
    let stages = FunnelStep.allCases.map {
      FunnelStage(
        benchmark: plant.usual[$0] ?? 0.3,
        passed: Double(reading.counts[$0].passed),
        resolved: reading[$0].resolved
      )
    }
    found.recall.add(reading.lowest == weak, at: key)
    found.oracle.add(FunnelOracle(plant).weakest(stages) == weak, at: key)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    odds == 1 ? nullLines(found) : plantedLines(found)
  }

  private func nullLines(_ found: Findings) -> [TrialLine] {
    let table = CellTable(insight: .funnel, cell: "nothing planted, SD \(spread)")
    let coverage = [20, 40, 60].map { known in
      table.line(
        "90 % intervals hold the truth, k=\(known)",
        found.cover.share(known),
        gate: .within(0.85...0.95)
      )
    }
    guard spread < 0.5 else { return coverage }
    return [table.falseAlarms(found, over: "60 interviews", gate: 0.07)] + coverage
  }

  private func plantedLines(_ found: Findings) -> [TrialLine] {
    let table = CellTable(insight: .funnel, cell: "OR \(odds)")
    let decided = zip(Self.known, Self.recalled[odds] ?? []).map { known, asked in
      table.line(
        "recall@1, all decided, k=\(known)",
        found.recall.share(known + Self.decided),
        oracle: found.oracle.share(known + Self.decided),
        gate: .atLeast(asked - 0.04)
      )
    }
    return decided + table.recalls(found, "answers to come, k=", at: Self.known) + [
      table.precision(found), table.firstRight(found, gate: odds == 0.25 ? 24 : nil),
    ]
  }
}
