import Foundation

/// A step of the way to an offer, with what usually passes it.
package struct FunnelStage: Equatable, Sendable {
  /// The share that usually passes.
  package let benchmark: Double
  /// What passed, of what was decided; waiting counts in part, so both are numbers and not counts.
  package let passed: Double
  package let resolved: Double

  /// - Parameter benchmark: held between 1 and 99 in 100: nothing and all have no log odds.
  package init(benchmark: Double, passed: Double, resolved: Double) {
    self.benchmark = min(max(benchmark, 0.01), 0.99)
    self.passed = passed
    self.resolved = resolved
  }
}

/// Which step of the way most likely holds a person up.
///
/// Each stage passes σ(logit q + δ) with δ ~ N(0, 0.7²) around its benchmark q, on a grid of δ from
/// −4 to 4.
package struct FunnelModel: Sendable {
  /// What is known of one stage.
  package struct Stage: Equatable, Sendable {
    package let resolved: Double
    /// E[δ]: how far from usual, on the scale of log odds.
    package let shift: Double
    /// E[p].
    package let share: Double
    package let interval: Interval
    /// P(δ < −0.5).
    package let isLow: Double
    /// The probability that no other stage is further below usual.
    package let isLowest: Double
    /// Further offers per application if the stage passed as many as usual.
    package let lever: Double

    /// Chosen on how often it ever fires by chance in a search of 60 interviews: 5 in 100 of made-up
    /// people, where P(δ < −0.5) > 0.9 fires for 8, since what is still to come is not yet known.
    package var alerts: Bool { isLowest > 0.7 && isLow > 0.93 && resolved >= 8 }
  }

  package let stages: [Stage]

  private static let spread = 0.7
  private static let grid = (0...160).map { -4 + 0.05 * Double($0) }

  package init(_ stages: [FunnelStage]) {
    let weights = stages.map(Self.weights)
    let lowest = Self.lowest(weights)
    let shares = zip(stages, weights).map { stage, weights in
      zip(Self.grid, weights).reduce(0) { $0 + $1.1 * logistic(logit(stage.benchmark) + $1.0) }
    }
    self.stages = stages.indices.map { index in
      let stage = stages[index]
      let others = shares.indices.filter { $0 != index }.reduce(1) { $0 * shares[$1] }
      let ends = [0.05, 0.95].map { share in
        logistic(logit(stage.benchmark) + Self.quantile(share, weights[index]))
      }
      return Stage(
        resolved: stage.resolved,
        shift: zip(Self.grid, weights[index]).reduce(0) { $0 + $1.0 * $1.1 },
        share: shares[index],
        interval: Interval(ends[0], ends[1]),
        isLow: zip(Self.grid, weights[index]).reduce(0) { $1.0 < -0.5 - 1e-9 ? $0 + $1.1 : $0 },
        isLowest: lowest[index],
        lever: others * max(0, stage.benchmark - shares[index])
      )
    }
  }

  private static func weights(_ stage: FunnelStage) -> [Double] {
    let logs = grid.map { shift in
      let line = logit(stage.benchmark) + shift
      let missed = stage.resolved - stage.passed
      return -stage.passed * log1pExp(-line) - missed * log1pExp(line)
        - shift * shift / (2 * spread * spread)
    }
    let top = logs.max() ?? 0
    let weights = logs.map { exp($0 - top) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// Σ w(g) Π [1 − F(g) + ½w(g)] over the other stages, normalised.
  private static func lowest(_ weights: [[Double]]) -> [Double] {
    let above = weights.map { weights in
      var sum = 0.0
      return weights.map { weight in
        sum += weight
        return 1 - sum + weight / 2
      }
    }
    let raw = weights.indices.map { index in
      grid.indices.reduce(0) { sum, place in
        let others = weights.indices.filter { $0 != index }.reduce(1) { $0 * above[$1][place] }
        return sum + weights[index][place] * others
      }
    }
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum }
  }

  private static func quantile(_ share: Double, _ weights: [Double]) -> Double {
    var sum = 0.0
    for (shift, weight) in zip(grid, weights) {
      if sum + weight >= share { return shift + 0.05 * ((share - sum) / weight - 0.5) }
      sum += weight
    }
    return grid[grid.count - 1]
  }
}
