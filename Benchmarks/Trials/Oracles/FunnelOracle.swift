import Samples
import Foundation
import Insights

/// Who knows how a made-up search was made: what is usual, how far people lie from it, how weak the
/// weak step is, and that there is exactly one.
struct FunnelOracle {
  private let plant: Plant
  private static let grid = (0...40).map { -3 + 0.15 * Double($0) }
  private static let weights = grid.map { exp(-$0 * $0 / 2) }

  init(_ plant: Plant) { self.plant = plant }

  func weakest(_ counts: [FunnelStage]) -> FunnelStep {
    let steps = FunnelStep.allCases
    let gains = steps.indices.map { place in
      likelihood(counts[place], steps[place], log(plant.odds))
        - likelihood(counts[place], steps[place], 0)
    }
    let best = gains.indices.max { gains[$0] < gains[$1] } ?? 0
    return steps[best]
  }

  private func likelihood(_ stage: FunnelStage, _ step: FunnelStep, _ shift: Double) -> Double {
    let middle = (plant.usual[step] ?? 0.3).logit + shift
    let logs = Self.grid.map { away in
      let line = middle + plant.spread * away
      return -stage.passed * log1pExp(-line) - (stage.resolved - stage.passed) * log1pExp(line)
    }
    let top = logs.max() ?? 0
    return top + log(zip(logs, Self.weights).reduce(0) { $0 + exp($1.0 - top) * $1.1 })
  }
}
