import Foundation
import Insights
import Records
import Statistics

/// Whether the group that goes along with getting further has what was planted in it, and whether
/// none is named where nothing does.
package struct FactorTrial: Sendable {
  package let effect: Double
  package let reliability: Double
  private let cell: UInt64

  package init(effect: Double, reliability: Double, cell: UInt64) {
    self.effect = effect
    self.reliability = reliability
    self.cell = cell
  }

  static let known = [20, 40, 60]

  private struct Found {
    var recall = Tally()
    var oracle = Tally()
    var alerts = Alerts()
    var sizes: [Double] = []
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Found()
    for person in 0..<size.people { follow(person, size, &found) }
    return effect == 0 ? nullLines(found) : plantedLines(found)
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    let (plant, story) = Self.story(person, size, effect, reliability, cell)
    let oracle = FactorOracle(plant, items: Notes.items.count)
    var growing = GrowingJournal(story, inBytes: person < size.inBytes)
    var first: (at: Int, isRight: Bool)?
    for known in stride(from: 20, through: 60, by: 5) {
      growing.grow(until: story.marks[known - 1])
      let reading = FactorReading(InsightGround(growing.journal, .at(story.marks[known - 1])))
      if first == nil, !reading.named.isEmpty {
        first = (known, plant.factor.map { reading.model.named.contains($0) } ?? false)
        found.sizes.append(Double(reading.named.count))
      }
      guard let factor = plant.factor, Self.known.contains(known) else { continue }
      found.recall.add(reading.model.look?.best == factor, at: known)
      found.oracle.add(oracle.strongest(reading.model.rows) == factor, at: known)
    }
    found.alerts.add(first: first)
  }

  static func story(
    _ person: Int,
    _ size: TrialSize,
    _ effect: Double,
    _ reliability: Double,
    _ cell: UInt64
  ) -> (Plant, Story) {
    var plant = Plant()
    plant.effect = effect
    plant.reliability = reliability
    if effect != 0 { plant.factor = person % Notes.items.count }
    return (plant, .talks(60, plant, telling: .items, seed: size.seed(person, cell)))
  }

  private func nullLines(_ found: Found) -> [TrialLine] {
    [
      TrialLine(
        insight: "C-iii-b",
        cell: "nothing planted",
        what: "ever false over 60 interviews",
        found: found.alerts.ever.said(),
        oracle: "",
        gate: "≤ .12",
        holds: found.alerts.ever.share() <= 0.12
      )
    ]
  }

  private func plantedLines(_ found: Found) -> [TrialLine] {
    let cell = "β=\(effect), rel \(reliability)"
    let recalls = Self.known.map { known in
      TrialLine(
        insight: "C-iii-b",
        cell: cell,
        what: "recall@1, k=\(known)",
        found: found.recall.said(known),
        oracle: found.oracle.said(known),
        gate: "",
        holds: nil
      )
    }
    let mean = found.sizes.isEmpty ? Double.nan : found.sizes.mean
    let size = String(format: "%.1f", mean)
    return recalls + [
      TrialLine(
        insight: "C-iii-b",
        cell: cell,
        what: "planted is in the group (\(found.alerts.ever.said()) fire, \(size) named)",
        found: found.alerts.precise.said(),
        oracle: "",
        gate: "≥ .80",
        holds: found.alerts.precise.share() >= 0.8
      )
    ]
  }
}

extension FactorModel.Look {
  /// The factor with the largest effect, whichever way.
  fileprivate var best: Int? {
    effects.indices.max { abs(effects[$0] ?? 0) < abs(effects[$1] ?? 0) }
  }
}
