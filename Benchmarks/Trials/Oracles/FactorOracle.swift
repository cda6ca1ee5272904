import Samples
import Foundation
import Insights

/// Who knows how notes and outcomes were made: how reliable the notes are, how far items go
/// together, how much the one that matters does, and that there is exactly one.
struct FactorOracle {
  private let effect: Double
  private let own: Double
  private let others: Double
  private let left: Double

  init(_ plant: Plant, items: Int) {
    effect = plant.effect
    let r = Notes.togetherness
    let reliability = plant.reliability
    // x has variance 1 and covariance ρr; E[t | x] = √ρ R (ρR + (1 − ρ)I)⁻¹ x, where both matrices
    // have one value on the diagonal and one beside it, so that the inverse has too.
    let count = Double(items)
    let (diagonal, beside) = (1 - reliability * r, reliability * r)
    let spread = beside / (diagonal * (diagonal + count * beside))
    let root = reliability.squareRoot()
    own = root * ((1 / diagonal - spread) - r * spread * (count - 1))
    others = root * (r / diagonal - spread - r * spread * (count - 1))
    left = max(0, 1 - root * (own + others * (count - 1) * r))
  }

  func strongest(_ rows: [FactorModel.Row]) -> Int {
    guard let width = rows.first?.values.count else { return 0 }
    // The middle of the scale is 2, and 1.1 steps are one deviation.
    let seen = rows.map { $0.values.map { (($0 ?? 2) - 2) / 1.1 } }
    let sums = seen.map { $0.reduce(0, +) }
    let slack = (1 + .pi / 8 * effect * effect * left).squareRoot()
    let likelihoods = (0..<width).map { factor in
      rows.indices.reduce(0) { sum, place in
        let x = seen[place][factor]
        let truth = own * x + others * (sums[place] - x)
        let line = (0.4.logit + effect * truth) / slack
        return sum - log1pExp(rows[place].ledOn ? -line : line)
      }
    }
    return likelihoods.indices.max { likelihoods[$0] < likelihoods[$1] } ?? 0
  }
}
