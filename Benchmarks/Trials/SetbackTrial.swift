import Samples
import Foundation
import Insights
import Records

/// Whether the interval of the time after a setback holds the truth, and how far a plain median of
/// those seen to their end is off.
package struct SetbackTrial: Sendable {
  let decay: Double
  let apart: Double
  let days: Int
  /// The coverage of the simulation the rule was written down with.
  private let known: Double
  private let cell: UInt64

  package init(decay: Double, apart: Double, days: Int, known: Double, cell: UInt64) {
    self.decay = decay
    self.apart = apart
    self.days = days
    self.known = known
    self.cell = cell
  }

  private struct Found {
    var cover = Tally()
    var seen = Tally()
    var middles: [Double] = []
    var plain: [Double] = []
  }

  private var plant: MoodPlant {
    var plant = MoodPlant()
    (plant.decay, plant.apart, plant.days) = (decay, apart, days)
    (plant.logging, plant.activities) = (0.6, 0)
    return plant
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    let truth = truth(size)
    var found = Found()
    for person in 0..<size.people { follow(person, size, truth, &found) }
    let middles = found.middles.sorted()
    let quarters = [0.25, 0.75].map { String(Int(middles.quantile($0).rounded())) }
    let table = CellTable(
      insight: .bounceBack,
      cell: "decay \(Int(decay)) d, a no every \(Int(apart)) d, \(days) days"
    )
    return [
      table.line(
        "true median \(Int(truth)), KM mean (middle half)",
        String(format: "%.1f (%@)", middles.mean, quarters.joined(separator: "–"))
      ),
      table.line(
        "median of those seen to their end, mean",
        String(format: "%.1f", found.plain.mean)
      ),
      table.line("not seen to their end", 1 - found.seen.share()),
      table.line(
        "95 % interval holds the truth",
        found.cover.share(),
        gate: .atLeast(known - 0.04)
      ),
    ]
  }

  /// The median of single setbacks, noted as often, that nothing cuts short.
  private func truth(_ size: TrialSize) -> Double {
    var lone = plant
    (lone.apart, lone.alone, lone.days) = (nil, 25, 60)
    let waits = (0..<max(400, size.people)).compactMap { person in
      let diary = Diary(lone, seed: size.seed(person, cell) + 5_000_000)
      var growing = GrowingJournal(diary.story)
      growing.grow(until: SimulatedJournal.moment(60))
      return reading(growing.journal, day: 60).model.episodes.first?.wait
    }
    return KaplanMeier(waits).median ?? .nan
  }

  private func reading(_ journal: Journal, day: Int) -> SetbackReading {
    SetbackReading(InsightGround(journal, .at(SimulatedJournal.moment(day - 1, 22))))
  }

  private func follow(_ person: Int, _ size: TrialSize, _ truth: Double, _ found: inout Found) {
    let diary = Diary(plant, seed: size.seed(person, cell))
    var growing = GrowingJournal(diary.story, inBytes: size.isInBytes(person))
    growing.grow(until: SimulatedJournal.moment(days))
    let model = reading(growing.journal, day: days).model
    for episode in model.episodes { found.seen.add(episode.isOver) }
    guard let summary = model.summary else { return }
    if let median = summary.median { found.middles.append(Double(median)) }
    found.plain.append(model.episodes.filter(\.isOver).map { Double($0.time) }.median)
    let low = summary.sure.low.map(Double.init) ?? .infinity
    found.cover.add(low <= truth && truth <= summary.sure.high.map(Double.init) ?? .infinity)
  }
}
