import Foundation

/// What came of the interviews of one sort.
struct SortCounts: Equatable, Sendable {
  var led = 0
  var ended = 0
  var silent = 0
  /// How many rejections the silences come to.
  var missed = 0.0

  var count: Int { led + ended + silent }

  /// The counts, with silences in whole rejections.
  var share: Share { Share(led, of: led + ended + Int(missed.rounded())) }

  static func + (one: SortCounts, other: SortCounts) -> SortCounts {
    SortCounts(
      led: one.led + other.led,
      ended: one.ended + other.ended,
      silent: one.silent + other.silent,
      missed: one.missed + other.missed
    )
  }
}

extension SortCounts {
  init(_ share: Share) { self.init(led: share.hits, ended: share.count - share.hits) }
}

/// Whether one sort of interview goes worse for a person than the others.
///
/// Each level passes σ(μ + u) with u ~ N(0, 0.6²) and μ ~ N(logit p̄, 1), on a grid of μ from −4
/// to 4 and u from −3 to 3, both in steps of 0.05, with μ integrated out. Silences count as
/// rejections to the degree that they mean one.
package struct SegmentModel: Sendable {
  /// The estimate for one level.
  package struct Level: Equatable, Sendable {
    package let counts: Share
    let sort: SortCounts
    /// E[u]: the difference from the person's own usual, in log odds.
    package let shift: Double
    /// E[p], the share that moved them forward.
    package let share: Double
    /// The 90% interval of p.
    package let interval: Interval
    /// P(u < −0.25).
    package let isLow: Double

    /// Set by how often it ever fires by chance in a search of 60 interviews: for 4 in 100 people.
    var stands: Bool { isLow > 0.85 && counts.count >= 5 }
  }

  package let levels: [Level]

  private static let middles = (0...160).map { -4 + 0.05 * Double($0) }
  private static let shifts = (0...120).map { -3 + 0.05 * Double($0) }
  private static let prior = shifts.map { exp(-$0 * $0 / (2 * 0.6 * 0.6)) }
  /// The grid of μ + u, whose index is the sum of the indices of μ and u.
  private static let lines = (0...280).map { -7 + 0.05 * Double($0) }
  private static let logHits = lines.map { -log1pExp(-$0) }
  private static let logMisses = lines.map { -log1pExp($0) }
  private static let shares = lines.map { logistic($0) }
  /// The number of grid points of u below −0.25.
  private static let lowCount = 55

  package init(_ counts: [Share], usual: Double = 0.4) {
    self.init(sorts: counts.map(SortCounts.init), usual: usual)
  }

  init(sorts counts: [SortCounts], usual: Double = 0.4) {
    let sums = counts.map(Sums.init)
    // Work with logarithms: with a thousand interviews the likelihoods underflow.
    let logs = Self.middles.indices.map { place in
      sums.reduce(-pow(Self.middles[place] - logit(usual), 2) / 2) { $0 + log($1.all[place]) }
    }
    let top = logs.max() ?? 0
    let weights = logs.map { exp($0 - top) }
    let whole = weights.reduce(0, +)
    levels = zip(counts, sums).map { counts, sums in
      let scales = zip(weights, sums.all).map { $1 > 0 ? $0 / whole / $1 : 0 }
      func mean(_ values: [Double]) -> Double { zip(scales, values).reduce(0) { $0 + $1.0 * $1.1 } }
      let lines = sums.lines(scales)
      return Level(
        counts: counts.share,
        sort: counts,
        shift: mean(sums.shift),
        share: zip(lines, Self.shares).reduce(0) { $0 + $1.0 * $1.1 },
        interval: Interval(Self.quantile(0.05, lines), Self.quantile(0.95, lines)),
        isLow: mean(sums.low)
      )
    }
  }

  /// The likelihood of one level at every μ, summed over u, alone and weighted by each quantity
  /// needed of u.
  private struct Sums {
    let likelihood: [Double]
    var all = [Double](repeating: 0, count: middles.count)
    var shift = [Double](repeating: 0, count: middles.count)
    var low = [Double](repeating: 0, count: middles.count)

    init(_ counts: SortCounts) {
      let (hits, misses) = (Double(counts.led), Double(counts.ended) + counts.missed)
      let logs = SegmentModel.lines.indices.map { hits * logHits[$0] + misses * logMisses[$0] }
      let top = logs.max() ?? 0
      likelihood = logs.map { exp($0 - top) }
      for place in middles.indices {
        var (all, shift, low) = (0.0, 0.0, 0.0)
        for u in shifts.indices {
          let weight = prior[u] * likelihood[place + u]
          all += weight
          shift += weight * shifts[u]
          if u < lowCount { low += weight }
        }
        self.all[place] = all
        self.shift[place] = shift
        self.low[place] = low
      }
    }

    /// The weight of every μ + u.
    func lines(_ scales: [Double]) -> [Double] {
      var found = [Double](repeating: 0, count: SegmentModel.lines.count)
      for (place, scale) in scales.enumerated() where scale > 0 {
        for u in shifts.indices { found[place + u] += scale * prior[u] * likelihood[place + u] }
      }
      return found
    }
  }

  private static func quantile(_ share: Double, _ weights: [Double]) -> Double {
    var sum = 0.0
    for (line, weight) in zip(lines, weights) where weight > 0 {
      if sum + weight >= share { return logistic(line + 0.05 * ((share - sum) / weight - 0.5)) }
      sum += weight
    }
    return logistic(lines[lines.count - 1])
  }
}
