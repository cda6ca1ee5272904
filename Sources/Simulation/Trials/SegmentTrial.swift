import Foundation
import Insights
import Records
import Statistics

/// Whether the sort of interview that goes worse is named, and none where none does.
package struct SegmentTrial: Sendable {
  package let odds: Double
  private let cell: UInt64

  package init(odds: Double, cell: UInt64) {
    self.odds = odds
    self.cell = cell
  }

  static let known = [10, 20, 40, 60]
  static let recalled: [Double: [Double]] = [
    0.2: [0.30, 0.43, 0.59, 0.74], 0.1: [0.40, 0.51, 0.76, 0.84],
  ]

  private struct Found {
    var recall = Tally()
    var oracle = Tally()
    var alerts = Alerts()
    var confirmed = Tally()
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Found()
    for person in 0..<size.people { follow(person, size, &found) }
    guard odds != 1 else {
      return [
        TrialLine(
          insight: "C-ii",
          cell: "nothing planted",
          what: "ever false over 60 interviews",
          found: found.alerts.ever.said(),
          oracle: "",
          gate: "≤ .06",
          holds: found.alerts.ever.share() <= 0.06
        )
      ]
    }
    return plantedLines(found)
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    var plant = Plant()
    plant.odds = odds
    if odds != 1 { plant.weakSort = person % Sorts.all.count }
    let story = Story.talks(60, plant, telling: .sorts, seed: size.seed(person, cell))
    let oracle = SortOracle(plant)
    var growing = GrowingJournal(story, inBytes: person < size.inBytes)
    var first: (at: Int, isRight: Bool)?
    for known in stride(from: 10, through: 60, by: 5) {
      growing.grow(until: story.marks[known - 1])
      let reading = SegmentReading(InsightGround(growing.journal, .at(story.marks[known - 1])))
      if first == nil, let named = reading.named {
        first = (known, named.isPlanted(plant))
        found.confirmed.add(reading.isConfirmed(named))
      }
      guard odds != 1, Self.known.contains(known) else { continue }
      found.recall.add(reading.lowest?.isPlanted(plant) ?? false, at: known)
      let counts = Sorts.all.map { sort in
        reading.levels.first { $0.dimension == sort.dimension && $0.name == sort.level }?
          .model.counts ?? Share(0, of: 0)
      }
      found.oracle.add(oracle.weakest(counts) == plant.weakSort, at: known)
    }
    found.alerts.add(first: first)
  }

  private func plantedLines(_ found: Found) -> [TrialLine] {
    let cell = "OR \(odds)"
    let recalls = zip(Self.known, Self.recalled[odds] ?? []).map { known, table in
      TrialLine(
        insight: "C-ii",
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
        insight: "C-ii",
        cell: cell,
        what: "precision when fired (\(found.alerts.ever.said()) fire)",
        found: found.alerts.precise.said(),
        oracle: "",
        gate: "≥ .80",
        holds: found.alerts.precise.share() >= 0.8
      ),
      TrialLine(
        insight: "C-ii",
        cell: cell,
        what: "first right alert, median k",
        found: "\(Int(found.alerts.median.isNaN ? 0 : found.alerts.median))",
        oracle: "",
        gate: "",
        holds: nil
      ),
    ]
  }
}

extension SegmentReading.Level {
  fileprivate func isPlanted(_ plant: Plant) -> Bool {
    plant.weakSort.map { Sorts.all[$0].dimension == dimension && Sorts.all[$0].level == name }
      ?? false
  }
}
