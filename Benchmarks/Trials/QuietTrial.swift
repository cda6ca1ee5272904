import Samples
import Foundation
import Insights
import Records

/// Whether anybody is shown a pattern before there is enough for one.
package struct QuietTrial: Sendable {
  private let cell: UInt64

  package init(cell: UInt64) { self.cell = cell }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var early = Tally()
    for person in 0..<size.people { early.add(isShownEarly(person, size)) }
    let table = CellTable(insight: nil, cell: "whole lives, every look")
    return [table.line("shown a pattern before its fewest", early.share(), gate: .atMost(0))]
  }

  private func isShownEarly(_ person: Int, _ size: TrialSize) -> Bool {
    var plant = Plant()
    plant.logging = 0.4 + 0.5 * Double(person % 100) / 100
    plant.weakStep = FunnelStep.allCases[person % 3]
    plant.odds = 0.1
    plant.weakCompetency = 0
    plant.points = 2
    plant.lean = 0.3
    let story = SimulatedJournal.search(
      until: 12,
      plant,
      parts: .everything,
      seed: size.seed(person, cell)
    )
    let looks = 1...story.marks.count
    let first = story.follow(looks, inBytes: size.isInBytes(person)) { look in
      Insight.all(look.ground).contains { $0.isEarly(look.ground) } ? false : nil
    }
    return first != nil
  }
}

extension Insight {
  /// Whether it claims a pattern on fewer than its kind asks for.
  fileprivate func isEarly(_ ground: InsightGround) -> Bool {
    guard standing == .likely else { return false }
    switch kind {
    case .funnel:
      let reading = FunnelReading(ground)
      return reading.named.map { !reading.isCompared($0) } ?? true
    case .segments: return count < SegmentReading.fewest
    case .weakestCompetency:
      let reading = CompetencyReading(ground)
      return reading.named.map { reading.model.levels[$0].count < CompetencyReading.fewest } ?? true
    case .calibration: return count < CalibrationReading.fewest
    case .factors: return count < FactorModel.fewest
    default: return false
    }
  }
}
