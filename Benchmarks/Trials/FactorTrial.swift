import Samples
import Foundation
import Insights
import Records

/// Whether the group that goes along with getting further has what was planted in it, and whether
/// none is named where nothing does.
package struct FactorTrial: Trial {
  let effect: Double
  let reliability: Double
  /// How much a good or a bad day colors everything that is noted of it.
  private let halo: Double
  private let cell: UInt64

  package init(effect: Double, reliability: Double, halo: Double = 0, cell: UInt64) {
    self.halo = halo
    self.effect = effect
    self.reliability = reliability
    self.cell = cell
  }

  static let known = [20, 40, 60]

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = Plant()
    plant.effect = effect
    plant.reliability = reliability
    plant.halo = halo
    if effect != 0 { plant.factor = person % Notes.items.count }
    let story = SimulatedJournal.talks(60, plant, parts: .items, seed: size.seed(person, cell))
    let looks = stride(from: 20, through: 60, by: 5)
    let first = story.follow(looks, inBytes: size.isInBytes(person)) { look in
      let reading = FactorReading(look.ground)
      if let factor = plant.factor, Self.known.contains(look.known) {
        found.recall.add(reading.model.look?.best == factor, at: look.known)
        let oracle = FactorOracle(plant, items: Notes.items.count)
        found.oracle.add(oracle.strongest(reading.model.rows) == factor, at: look.known)
      }
      guard !reading.named.isEmpty else { return nil }
      return plant.factor.map { reading.model.named.contains($0) } ?? false
    }
    found.alerts.add(first: first)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    guard effect != 0 else {
      let table = CellTable(
        insight: .factors,
        cell: "nothing planted" + (halo > 0 ? ", good and bad days color all notes" : "")
      )
      return [table.falseAlarms(found, over: "60 interviews", gate: 0.12)]
    }
    let table = CellTable(insight: .factors, cell: "β=\(effect), rel \(reliability)")
    return table.recalls(found, at: Self.known) + [
      table.line(
        "planted is in the group (\(found.alerts.ever.said()) fire)",
        found.alerts.precise.share(),
        gate: .atLeast(0.8)
      ), table.told(found, by: 40, "interview"), table.told(found, by: 60, "interview"),
    ]
  }
}

extension FactorModel.Look {
  /// The factor with the largest effect, whichever way.
  fileprivate var best: Int? {
    effects.indices.max { abs(effects[$0] ?? 0) < abs(effects[$1] ?? 0) }
  }
}
