import Foundation
package import Statistics

/// Whether one kind of interview goes worse for a person than the others.
///
/// Each level passes σ(μ + u) with u ~ N(0, 0.6²) and μ ~ N(logit p̄, 1); a grid of μ from −2.5 to 2
/// and u from −3 to 3, with μ integrated out.
package struct SegmentModel: Sendable {
  /// What is known of one level.
  package struct Level: Equatable, Sendable {
    package let counts: Share
    /// E[u]: how far from the person's own usual.
    package let shift: Double
    /// E[p].
    package let share: Double
    /// P(u < −0.25).
    package let isLow: Double
  }

  package let levels: [Level]

  private static let middles = (0...90).map { -2.5 + 4.5 * Double($0) / 90 }
  private static let shifts = (0...120).map { -3 + 0.05 * Double($0) }

  package init(_ counts: [Share], usual: Double = 0.4) {
    // For each level: ln of the likelihood at every μ and u; summed over u it is what μ is weighed by.
    // Logarithms, since the likelihood of a thousand interviews is less than the least number.
    let joint = counts.map { counts in
      Self.middles.map { middle in
        Self.shifts.map { shift in
          Self.logLikelihood(counts, at: middle + shift) - shift * shift / (2 * 0.6 * 0.6)
        }
      }
    }
    let sums = joint.map { $0.map(\.logSumOfExponentials) }
    let logs = Self.middles.indices.map { place in
      sums.reduce(-pow(Self.middles[place] - logit(usual), 2) / 2) { $0 + $1[place] }
    }
    let whole = logs.logSumOfExponentials
    levels = counts.indices.map { index in
      var (shift, share, low) = (0.0, 0.0, 0.0)
      for (place, middle) in Self.middles.enumerated() {
        let scale = logs[place] - whole - sums[index][place]
        for (at, u) in Self.shifts.enumerated() {
          let weight = exp(joint[index][place][at] + scale)
          shift += weight * u
          share += weight * logistic(middle + u)
          if u < -0.25 - 1e-9 { low += weight }
        }
      }
      return Level(counts: counts[index], shift: shift, share: share, isLow: low)
    }
  }

  private static func logLikelihood(_ counts: Share, at line: Double) -> Double {
    let missed = Double(counts.count - counts.hits)
    return -Double(counts.hits) * log1pExp(-line) - missed * log1pExp(line)
  }
}

extension [Double] {
  /// ln Σ eˣ, which neither vanishes nor overflows.
  fileprivate var logSumOfExponentials: Double {
    let top = self.max() ?? 0
    return top + log(reduce(0) { $0 + exp($1 - top) })
  }
}
