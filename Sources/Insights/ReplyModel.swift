import Foundation
package import Statistics

/// How likely a reply is still to come after some days of silence.
///
/// A cure model, because some never answer: a share π answers at all, after a lognormal time with
/// median e^m and σ = 0.8. Priors m ~ N(ln 12, 0.4²) and π ~ Beta(6, 3), on a grid of 121 × 99.
package struct ReplyModel: Sendable {
  private struct Place: Sendable {
    let share: Double
    let waits: LogNormal
    let weight: Double
  }

  private let places: [Place]

  /// - Parameter waits: days until a reply, or of silence so far.
  package init(_ waits: [Wait]) {
    let step = log(20.0) / 120
    let means = (0...120).map { log(3.0) + step * Double($0) }
    let shares = (1...99).map { Double($0) / 100 }
    var found: [(Double, LogNormal, Double)] = []
    found.reserveCapacity(means.count * shares.count)
    for mean in means {
      let time = LogNormal(mean: mean, deviation: 0.8)
      let away = (mean - log(12.0)) / 0.4
      let answers = waits.filter(\.came).map { log(time.density(max($0.time, 0.5))) }
      let replies = answers.reduce(-away * away / 2, +)
      let silent = waits.filter { !$0.came }.map { time.survival($0.time) }
      let answered = Double(waits.count(where: \.came))
      for share in shares {
        var own = replies + (answered + 5) * log(share) + 2 * log(1 - share)
        for left in silent { own += log(share * left + 1 - share) }
        found.append((share, time, own))
      }
    }
    let top = found.map(\.2).max() ?? 0
    let sum = found.reduce(0) { $0 + exp($1.2 - top) }
    places = found.map { Place(share: $0.0, waits: $0.1, weight: exp($0.2 - top) / sum) }
  }

  /// E[π]: the share that answers at all.
  package var share: Double { mean { $0.share } }

  /// The usual time of a reply, in days.
  package var median: Double { mean { exp($0.waits.mean) } }

  /// P(still to come | silent for `days`): πS/(πS + 1 − π), over what is known of π and m.
  package func stillToCome(after days: Double) -> Double {
    mean { place in
      let left = place.share * place.waits.survival(days)
      return left / (left + 1 - place.share)
    }
  }

  /// The same for the next `more` days alone.
  package func comes(within more: Double, after days: Double) -> Double {
    mean { place in
      let left = place.share * place.waits.survival(days)
      let later = place.share * place.waits.survival(days + more)
      return (left - later) / (left + 1 - place.share)
    }
  }

  private func mean(_ value: (Place) -> Double) -> Double {
    places.reduce(0) { $0 + $1.weight * value($1) }
  }
}
