import Foundation

/// A step on the path to an offer, with the share that usually passes it.
package struct FunnelStage: Equatable, Sendable {
  /// The share that usually passes, and the lowest that is still usual.
  let benchmark: Double
  let low: Double
  /// How far people lie from it, as a standard deviation of log odds.
  let spread: Double
  /// How many passed and were decided; fractional, since silent ones count in part.
  package let passed: Double
  package let resolved: Double

  /// - Parameters:
  ///   - benchmark: an own figure, kept within 1 to 99 percent, since 0 and 100 have no log odds.
  package init(benchmark: Double, spread: Double = 0.7, passed: Double, resolved: Double) {
    let share = min(max(benchmark, 0.01), 0.99)
    self.benchmark = share
    self.spread = spread
    low = logistic(logit(share) - UsualShare.slack)
    self.passed = passed
    self.resolved = resolved
  }

  package init(_ usual: UsualShare, passed: Double, resolved: Double) {
    benchmark = usual.share
    low = usual.range.low
    // What others counted is a guess, so the person's own answers move it sooner.
    spread = usual.isOwn ? 0.7 : 1
    self.passed = passed
    self.resolved = resolved
  }

  /// The difference from usual, in log odds, below which a step is clearly low.
  var floor: Double { logit(low) - logit(benchmark) - 0.4 }
}

/// Which step on the path most likely holds a person up.
///
/// Each stage passes σ(logit q + δ) around its benchmark q, on a grid of δ from −12 to 12. The prior
/// of δ is N(0, τ²), with τ = 0.7 around an own figure, and 1 around what others counted, which is a
/// guess. One part in twenty is N(0, 2.5²), so that a benchmark that is far off gives way: 60 of 60
/// are believed. A stage is low where δ lies below its floor: 0.4 below the lowest figure that is
/// still usual, which is 0.5 below an own figure.
package struct FunnelModel: Sendable {
  /// The estimate for one stage.
  package struct Stage: Equatable, Sendable {
    package let resolved: Double
    /// E[δ]: the difference from usual, in log odds.
    package let shift: Double
    /// E[p], the share that passes.
    package let share: Double
    package let interval: Interval
    /// The 90% interval from the counts alone, without any benchmark (Jeffreys).
    package let ownInterval: Interval
    /// P(δ < floor).
    package let isLow: Double
    /// The probability that no other stage is further below usual.
    package let isLowest: Double
    /// The same among the stages with enough answers to be compared.
    let leads: Double
    /// Further offers per application if this stage passed its usual share.
    package let lever: Double

    /// Set by how often it ever fires by chance in a search of 60 interviews: for 5 in 100
    /// simulated people with own figures, and for fewer with those of others.
    package var alerts: Bool { leads > 0.7 && isBelow }

    /// Whether it is likely well below usual, even if another step may be further below.
    var isBelow: Bool { isLow > 0.93 && resolved >= FunnelModel.fewest }
  }

  package let stages: [Stage]

  /// With fewer answers at a stage than this, it is not compared.
  static let fewest = 8.0

  private static let step = 0.05
  private static let grid = (0...480).map { -12 + step * Double($0) }

  package init(_ stages: [FunnelStage]) {
    let weights = stages.map(Self.weights)
    let floors = stages.map(\.floor)
    let lowest = Self.lowest(weights, floors: floors)
    let compared = stages.indices.filter { stages[$0].resolved >= Self.fewest }
    let leads = Self.lowest(compared.map { weights[$0] }, floors: compared.map { floors[$0] })
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
        ownInterval: Interval(jeffreys: stage.passed, of: stage.resolved),
        isLow: zip(Self.grid, weights[index]).reduce(0) {
          $1.0 < stage.floor - 1e-9 ? $0 + $1.1 : $0
        },
        isLowest: lowest[index],
        leads: compared.firstIndex(of: index).map { leads[$0] } ?? 0,
        lever: others * max(0, stage.benchmark - shares[index])
      )
    }
  }

  private static func weights(_ stage: FunnelStage) -> [Double] {
    let logs = grid.map { shift in
      let line = logit(stage.benchmark) + shift
      let missed = stage.resolved - stage.passed
      return -stage.passed * log1pExp(-line) - missed * log1pExp(line)
        + log(0.95 * bell(shift, stage.spread) + 0.05 * bell(shift, 2.5))
    }
    let top = logs.max() ?? 0
    let weights = logs.map { exp($0 - top) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  private static func bell(_ shift: Double, _ spread: Double) -> Double {
    exp(-shift * shift / (2 * spread * spread)) / spread
  }

  /// Σ w(g) Π [1 − F(g) + ½w(g)] over the other stages, normalized, with g from the floor of each.
  private static func lowest(_ weights: [[Double]], floors: [Double]) -> [Double] {
    let moved = floors.map { Int(($0 / step).rounded()) }
    let weights = zip(weights, moved).map { weights, by in
      weights.indices.map { weights.indices.contains($0 + by) ? weights[$0 + by] : 0 }
    }
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
      if sum + weight >= share { return shift + step * ((share - sum) / weight - 0.5) }
      sum += weight
    }
    return grid[grid.count - 1]
  }
}
