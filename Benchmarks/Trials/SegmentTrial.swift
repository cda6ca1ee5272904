import Samples
import Foundation
import Insights
import Records

/// Whether the sort of interview that goes worse is named, and none where none does.
package struct SegmentTrial: Trial {
  let odds: Double
  /// How many rejections are told; all of those after interviews before a panel.
  private let told: Double
  private let cell: UInt64

  package init(odds: Double, told: Double = 1, cell: UInt64) {
    self.odds = odds
    self.told = told
    self.cell = cell
  }

  /// Recall comes near what is possible at all, so that its gates need a finer figure than others.
  package var times: Int { 4 }

  static let known = [10, 20, 40, 60]
  static let recalled: [Double: [Double]] = [
    0.2: [0.30, 0.43, 0.59, 0.74], 0.1: [0.40, 0.51, 0.76, 0.84],
  ]

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = Plant()
    plant.odds = odds
    if odds != 1 {
      plant.weakSort = person % Sorts.all.count
      // As in the published table, in which interviews of every person pass as often but for that.
      plant.spread = 0
    }
    let seed = size.seed(person, cell)
    let story = SimulatedJournal.talks(60, plant, parts: .sorts, seed: seed)
      .telling(told, always: .panel, seed: seed)
    let looks = stride(from: 10, through: 60, by: 5)
    let first = story.follow(looks, inBytes: size.isInBytes(person)) { look in
      let reading = SegmentReading(look.ground)
      if Self.known.contains(look.known) { rank(reading, plant, at: look.known, &found) }
      return reading.named?.isPlanted(plant)
    }
    found.alerts.add(first: first)
  }

  /// Whoever met the weak sort fewer than twice is left out: it is part of "other" then, which
  /// neither the app nor an oracle can tell from the rest.
  private func rank(
    _ reading: SegmentReading,
    _ plant: Plant,
    at known: Int,
    _ found: inout Findings
  ) {
    guard let weak = plant.weakSort,
      let own = reading.levels.first(where: { $0.isPlanted(plant) })
    else { return }
    found.recall.add(reading.lowest?.isPlanted(plant) ?? false, at: known)
    let counts = Sorts.all.map { sort in
      reading.levels.first { $0.dimension == sort.dimension && $0.name == sort.level }?
        .model.counts ?? Share(0, of: 0)
    }
    let whole = Share(
      own.model.counts.hits + own.rest.hits,
      of: own.model.counts.count + own.rest.count
    )
    found.oracle.add(SortOracle(plant).weakest(counts, of: whole) == weak, at: known)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    guard odds != 1 else {
      let silence = told < 1 ? ", \(told) of rejections told, after panels all" : ""
      let table = CellTable(insight: .segments, cell: "nothing planted\(silence)")
      return [table.falseAlarms(found, over: "60 interviews", gate: 0.06)]
    }
    let table = CellTable(insight: .segments, cell: "OR \(odds)")
    return table.recalls(found, at: Self.known, table: Self.recalled[odds] ?? []) + [
      table.precision(found), table.firstRight(found), table.told(found, by: 40, "interview"),
      table.told(found, by: 60, "interview"),
    ]
  }
}

extension SegmentReading.Level {
  fileprivate func isPlanted(_ plant: Plant) -> Bool {
    plant.weakSort.map { Sorts.all[$0].dimension == dimension && Sorts.all[$0].level == name }
      ?? false
  }
}
