import Foundation

/// Whether a person's guesses run high or low, shrunk toward neither when there are few.
///
/// The mean of guess minus outcome, with its standard deviation if every guess were right, shrunk
/// by a prior bias of N(0, 0.15²). An interview without an answer counts as a rejection to the degree
/// that its silence means one; that this is not certain is part of the deviation.
package struct HopefulnessModel: Equatable, Sendable {
  package let bias: Double
  package let deviation: Double
  let count: Double

  package init(_ forecasts: Forecasts) {
    count = forecasts.count
    guard count > 0 else {
      (bias, deviation) = (0, 0.15)
      return
    }
    let error = Self.variance(forecasts) / count
    let weight = 0.15 * 0.15 / (0.15 * 0.15 + error)
    bias = weight * forecasts.bias
    deviation = (weight * error).squareRoot()
  }

  /// The mean variance of an outcome if every guess were right.
  ///
  /// Guesses are kept at least 2 percent from 0 and 100, or a few such guesses would make a lean
  /// look certain.
  private static func variance(_ forecasts: Forecasts) -> Double {
    let guesses = forecasts.guesses.map { min(max($0, 0.02), 0.98) }
    var sum = 0.0
    for (weight, guess) in zip(forecasts.weights, guesses) {
      sum += weight * guess * (1 - guess) + weight * (1 - weight) * guess * guess
    }
    return sum / forecasts.count
  }

  /// P(bias > 0.05).
  package var isHigh: Double { Normal.cdf((bias - 0.05) / deviation) }

  /// P(bias < −0.05).
  var isLow: Double { Normal.cdf((-0.05 - bias) / deviation) }

  /// The 90% interval of the bias.
  package var interval: Interval { Interval(bias - 1.645 * deviation, bias + 1.645 * deviation) }

  /// Whether the guesses are right for all that is known: the interval lies within ten in a hundred.
  var isAboutRight: Bool { interval.low > -0.1 && interval.high < 0.1 }

  /// The probability it needs before it names a lean.
  ///
  /// Both sides are checked after every guess. At 0.9, 13 in 100 people whose guesses were right
  /// were told of a lean, and at 0.94, 11 in 100 of those who hear of half of their rejections.
  static let sureness = 0.96

  /// Needs at least ten guesses and a probability of ``sureness``.
  package var runsHigh: Bool { runsHigh(Self.sureness) }

  package var runsLow: Bool { runsLow(Self.sureness) }

  func runsHigh(_ sureness: Double) -> Bool { count >= 10 && isHigh > sureness }

  func runsLow(_ sureness: Double) -> Bool { count >= 10 && isLow > sureness }
}
