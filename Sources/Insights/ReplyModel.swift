import Foundation

/// How likely a reply still is after some days of silence.
///
/// A cure model, because some employers never answer: a share π answers, after a lognormal time
/// with median e^m and deviation σ. Priors m ~ N(ln 12, 0.4²), with one part in seven N(ln 12, 0.9²)
/// for slow employers, π ~ Beta(6, 3), and σ from 0.6 to 1.5, most likely 0.8, on a grid of 75 × 4 ×
/// 99. A fixed σ of 0.8 gave up too early on slow and uneven employers.
package struct ReplyModel: Sendable {
  /// The posterior on the grid; for each time, all shares in a row.
  private let weights: [Double]
  private let times: [LogNormal]
  private let shares: [Double]

  private static let medians = (0...74).map { log(3.0) + 0.05 * Double($0) }
  /// The values of σ and the prior of each.
  private static let deviations = [(0.6, 0.2), (0.8, 0.35), (1.1, 0.3), (1.5, 0.15)]
  private static let allShares = (1...99).map { Double($0) / 100 }

  /// - Parameters:
  ///   - waits: days until a reply, or of silence so far.
  ///   - nth: uses only every nth share of the grid, and every other median, for a result that is
  ///     a weight and never shown.
  package init(_ waits: [Wait], everyNth nth: Int = 1) {
    let shares = stride(from: 0, to: Self.allShares.count, by: nth).map { Self.allShares[$0] }
    let grid = stride(from: 0, to: Self.medians.count, by: nth > 1 ? 2 : 1).flatMap { place in
      Self.deviations.map { (LogNormal(mean: Self.medians[place], deviation: $0.0), log($0.1)) }
    }
    times = grid.map(\.0)
    self.shares = shares
    let answers = Self.counted(waits.filter(\.came).map { max($0.time, 0.5) })
    let silences = Self.counted(waits.filter { !$0.came }.map(\.time))
    let answered = Double(waits.count(where: \.came))
    let odds = shares.map { (answered + 5) * log($0) + 2 * log(1 - $0) }
    var logs: [Double] = []
    logs.reserveCapacity(times.count * shares.count)
    for (time, weight) in grid {
      let away = time.mean - log(12.0)
      let prior = 6 / 0.4 * exp(-away * away / 0.32) + 1 / 0.9 * exp(-away * away / 1.62)
      let replies = answers.reduce(weight + log(prior)) {
        $0 + Double($1.count) * log(time.density($1.time))
      }
      let silent = Self.silence(silences, time, shares)
      for place in odds.indices { logs.append(odds[place] + replies + silent[place]) }
    }
    let top = logs.max() ?? 0
    let raw = logs.map { exp($0 - top) }
    let sum = raw.reduce(0, +)
    weights = raw.map { $0 / sum }
  }

  /// E[π]: the share that ever answers.
  package var share: Double {
    mean { share, _ in
      share
    } given: { _ in
      0
    }
  }

  /// The median time to a reply, in days.
  package var median: Double {
    mean {
      $1
    } given: {
      exp($0.mean)
    }
  }

  /// P(still to come | silent for `days`) = πS/(πS + 1 − π), averaged over π and m.
  package func stillToCome(after days: Double) -> Double {
    mean { share, left in
      share * left / (share * left + 1 - share)
    } given: {
      $0.survival(days)
    }
  }

  /// How much of a rejection a silence is, from 0 to 1: the probability that no reply will come,
  /// times that of a reply by now where one does come.
  ///
  /// Without the second, silences of yesterday would count while their replies are still on their
  /// way, and every share would look too low.
  package func missed(after days: Double) -> Double {
    mean { share, left in
      (1 - share) * (1 - left) / (share * left + 1 - share)
    } given: {
      $0.survival(days)
    }
  }

  /// The probability of a reply within the next `more` days.
  package func comes(within more: Double, after days: Double) -> Double {
    var (sum, place) = (0.0, 0)
    for time in times {
      let (left, later) = (time.survival(days), time.survival(days + more))
      for share in shares {
        sum += weights[place] * share * (left - later) / (share * left + 1 - share)
        place += 1
      }
    }
    return sum
  }

  /// The first whole day of silence after which the probability of a reply is below `share`.
  package func daysUntil(stillToCome share: Double, atMost most: Int = 400) -> Int {
    var (low, high) = (0, most)
    // The probability falls monotonically, so a binary search finds the day.
    while low < high {
      let middle = (low + high) / 2
      if stillToCome(after: Double(middle)) < share { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func mean(
    _ value: (_ share: Double, _ left: Double) -> Double,
    given left: (LogNormal) -> Double
  ) -> Double {
    var (sum, place) = (0.0, 0)
    for time in times {
      let left = left(time)
      for share in shares {
        sum += weights[place] * value(share, left)
        place += 1
      }
    }
    return sum
  }

  private struct Counted {
    let time: Double
    let count: Int
  }

  /// Groups equal waits.
  ///
  /// Days are whole numbers, so most searches have few distinct ones. Past two months, waits within
  /// 2 percent of each other are grouped at their mean, because the curves are nearly straight
  /// there.
  private static func counted(_ times: [Double]) -> [Counted] {
    Dictionary(grouping: times) { time in
      time <= 60 ? time : (50 * log(time)).rounded() + 1_000
    }.values.map { Counted(time: $0.mean, count: $0.count) }.sorted { $0.time < $1.time }
  }

  /// Σ log(πS + 1 − π) over silences, for every share.
  ///
  /// Taking a logarithm for every silence and grid point would be most of the work. Factors are
  /// multiplied first, up to forty at a time, which stays above the smallest number.
  private static func silence(
    _ silences: [Counted],
    _ time: LogNormal,
    _ shares: [Double]
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: shares.count)
    var products = [Double](repeating: 1, count: shares.count)
    var factors = products
    var held = 0
    for silence in silences {
      let gone = 1 - time.survival(silence.time)
      var left = silence.count
      while left > 0 {
        let now = min(left, 40 - held)
        for place in shares.indices { factors[place] = 1 - shares[place] * gone }
        multiply(&products, by: &factors, now)
        left -= now
        held += now
        guard held == 40 else { continue }
        take(&products, into: &sums)
        held = 0
      }
    }
    take(&products, into: &sums)
    return sums
  }

  /// Raises factors to a power by squaring; `factors` is overwritten.
  private static func multiply(
    _ products: inout [Double],
    by factors: inout [Double],
    _ times: Int
  ) {
    var left = times
    while left > 0 {
      if left & 1 == 1 { for place in products.indices { products[place] *= factors[place] } }
      left >>= 1
      if left > 0 { for place in factors.indices { factors[place] *= factors[place] } }
    }
  }

  private static func take(_ products: inout [Double], into sums: inout [Double]) {
    for place in products.indices {
      sums[place] += log(products[place])
      products[place] = 1
    }
  }
}
