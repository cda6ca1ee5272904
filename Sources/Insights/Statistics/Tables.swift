import Foundation

/// The counts of two groups and two outcomes.
package struct FourfoldTable: Equatable, Sendable {
  let first: Share
  let second: Share

  package init(_ first: Share, _ second: Share) {
    self.first = first
    self.second = second
  }

  /// Fisher's exact test, two-sided: the total probability, with all margins fixed, of every table
  /// that is no likelier than this one.
  package var fisherP: Double {
    let hits = first.hits + second.hits
    let all = first.count + second.count
    func log(of cell: Int) -> Double {
      logChoose(first.count, cell) + logChoose(second.count, hits - cell) - logChoose(all, hits)
    }
    let seen = log(of: first.hits)
    let cells = max(0, hits - second.count)...min(hits, first.count)
    // Tables of equal probability differ in the last digits, so compare with a tolerance.
    let sum = cells.map(log(of:)).filter { $0 <= seen + 1e-7 }.reduce(0) { $0 + exp($1) }
    return min(1, sum)
  }
}

extension [Double] {
  /// These p-values adjusted by Benjamini and Hochberg (1995): for each, the smallest
  /// false-discovery rate at which it would be accepted.
  package var benjaminiHochberg: [Double] {
    var adjusted = self
    var least = 1.0
    for (rank, index) in indices.sorted(by: { self[$0] > self[$1] }).enumerated() {
      least = Swift.min(least, self[index] * Double(count) / Double(count - rank))
      adjusted[index] = least
    }
    return adjusted
  }
}
