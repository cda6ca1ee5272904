import Foundation

/// A step on the path to an offer, with the share that usually passes it.
package struct FunnelStage: Equatable, Sendable {
  /// The share that usually passes.
  let benchmark: Double
  /// How many passed and were decided; fractional, since waiting ones count in part.
  package let passed: Double
  package let resolved: Double

  /// - Parameter benchmark: clamped to 1 to 99 percent, since 0 and 100 have no log odds.
  package init(benchmark: Double, passed: Double, resolved: Double) {
    self.benchmark = min(max(benchmark, 0.01), 0.99)
    self.passed = passed
    self.resolved = resolved
  }
}

/// Which step on the path most likely holds a person up.
///
/// Each stage passes σ(logit q + δ) with δ ~ N(0, 0.7²) around its benchmark q, on a grid of δ from
/// −4 to 4.
package struct FunnelModel: Sendable {
  /// The estimate for one stage.
  package struct Stage: Equatable, Sendable {
    package let resolved: Double
    /// E[δ]: the difference from usual, in log odds.
    package let shift: Double
    /// E[p], the share that passes.
    package let share: Double
    package let interval: Interval
    /// P(δ < −0.5).
    package let isLow: Double
    /// The probability that no other stage is further below usual.
    package let isLowest: Double
    /// Further offers per application if this stage passed its usual share.
    package let lever: Double

    /// Set by how often it ever fires by chance in a search of 60 interviews: for 5 in 100
    /// simulated people.
    ///
    /// P(δ < −0.5) > 0.9 alone would fire for 8, because what is still to come is not known yet.
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

  /// Σ w(g) Π [1 − F(g) + ½w(g)] over the other stages, normalized.
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
