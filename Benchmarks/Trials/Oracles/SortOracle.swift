import Samples
import Foundation
import Insights
import Records

/// Who knows how sorts of interview were made: the usual share, how weak the weak sort is, and that
/// there is exactly one, among those met at least twice.
struct SortOracle {
  private let odds: Double
  private let spread: Double
  private static let grid = (0...12).map { -2.4 + 0.4 * Double($0) }

  init(_ plant: Plant) {
    odds = plant.odds
    spread = plant.spread
  }

  /// - Parameters:
  ///   - counts: of each level in ``Sorts/all``.
  ///   - whole: of all interviews; those of sorts met once are in it, too.
  func weakest(_ counts: [Share], of whole: Share) -> Int {
    // Each dimension splits the same interviews, so the likelihood of a level is that of it against
    // the rest.
    let all = counts.map { count in
      likelihood(count, Share(whole.hits - count.hits, of: whole.count - count.count))
    }
    return all.indices.filter { counts[$0].count >= 2 }.max { all[$0] < all[$1] } ?? 0
  }

  private func likelihood(_ weak: Share, _ rest: Share) -> Double {
    let logs = Self.grid.map { away in
      let line = 0.4.logit + spread * away
      return Self.log(weak, line + log(odds)) + Self.log(rest, line) - away * away / 2
    }
    let top = logs.max() ?? 0
    return top + log(logs.reduce(0) { $0 + exp($1 - top) })
  }

  private static func log(_ share: Share, _ line: Double) -> Double {
    -Double(share.hits) * log1pExp(-line) - Double(share.count - share.hits) * log1pExp(line)
  }

  private func log(_ value: Double) -> Double { Foundation.log(value) }
}
