import Samples
import Foundation
import Insights
import Records

/// Whether a lean of guesses is found, and none where guesses are right.
package struct CalibrationTrial: Trial {
  let lean: Double
  private let cell: UInt64

  package init(lean: Double, cell: UInt64) {
    self.lean = lean
    self.cell = cell
  }

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = Plant()
    plant.lean = lean
    let story = SimulatedJournal.talks(60, plant, parts: .guesses, seed: size.seed(person, cell))
    let first = story.follow(10...60, inBytes: size.isInBytes(person)) { look in
      let model = CalibrationReading(look.ground).model
      if look.known == 40 { found.cover.add(model.interval.contains(lean)) }
      guard model.runsHigh || model.runsLow else { return nil }
      return model.runsHigh == (lean > 0) && lean != 0
    }
    found.alerts.add(first: first)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    let table = CellTable(
      insight: .calibration,
      cell: lean == 0 ? "guesses are right" : "lean \(lean)"
    )
    let cover = table.line("90 % interval holds the lean, n=40", found.cover.share())
    guard lean != 0 else {
      return [table.falseAlarms(found, over: "60 guesses, either way", gate: 0.08), cover]
    }
    return [table.precision(found), table.firstRight(found, "n"), cover]
  }
}
