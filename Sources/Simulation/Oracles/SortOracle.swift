import Foundation
import Insights
import Records
import Statistics

/// Who knows how sorts of interview were made: the usual share, how weak the weak sort is, and that
/// there is exactly one.
struct SortOracle {
  private let odds: Double
  private let spread: Double
  private static let grid = (0...12).map { -2.4 + 0.4 * Double($0) }

  init(_ plant: Plant) {
    odds = plant.odds
    spread = plant.spread
  }

  /// - Parameter counts: of each level in ``Sorts/all``.
  func weakest(_ counts: [Share]) -> Int {
    // Each dimension splits the same interviews, so the likelihood of a level is that of it against
    // the rest.
    let all = [0..<4, 4..<7, 7..<10, 10..<13].flatMap { places in
      let (hits, count) = places.reduce((0, 0)) {
        ($0.0 + counts[$1].hits, $0.1 + counts[$1].count)
      }
      return places.map { place in
        likelihood(counts[place], Share(hits - counts[place].hits, of: count - counts[place].count))
      }
    }
    return all.indices.max { all[$0] < all[$1] } ?? 0
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
