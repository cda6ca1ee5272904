import Foundation

extension [Double] {
  /// The quantile of sorted values, with linear interpolation (Hyndman and Fan's type 7).
  package func quantile(_ share: Double) -> Double {
    guard let last else { return .nan }
    let place = share * Double(count - 1)
    let index = Int(place.rounded(.down))
    guard index + 1 < count else { return last }
    return self[index] + (place - Double(index)) * (self[index + 1] - self[index])
  }

  package var mean: Double { reduce(0, +) / Double(count) }

  package var median: Double {
    guard !isEmpty else { return .nan }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The median distance from the median, unscaled.
  package var medianDeviation: Double {
    let middle = median
    return map { Swift.abs($0 - middle) }.median
  }

  /// Ranks from 1; equal values get the mean of their ranks.
  package var midranks: [Double] {
    let order = indices.sorted { self[$0] < self[$1] }
    var ranks = self
    var start = 0
    while start < count {
      var end = start
      while end + 1 < count, self[order[end + 1]] == self[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return ranks
  }
}
