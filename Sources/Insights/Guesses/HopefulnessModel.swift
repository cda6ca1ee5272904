import Foundation

/// Whether a person's guesses run high or low, drawn towards neither on few guesses.
///
/// The mean of guess less outcome, with its deviation if every guess were right, shrunk by a prior
/// bias of N(0, 0.15²).
package struct HopefulnessModel: Equatable, Sendable {
  package let bias: Double
  package let deviation: Double
  package let count: Int

  package init(_ forecasts: Forecasts) {
    count = forecasts.count
    guard count > 0 else {
      (bias, deviation) = (0, 0.15)
      return
    }
    let error = Self.variance(forecasts.guesses) / Double(count)
    let weight = 0.15 * 0.15 / (0.15 * 0.15 + error)
    bias = weight * forecasts.bias
    deviation = (weight * error).squareRoot()
  }

  /// The mean variance of an outcome if every guess were right.
  ///
  /// Guesses of 0 and 100 would claim to know, and a few of them make a person sure of a lean: two in
  /// a hundred of doubt are left to each.
  private static func variance(_ guesses: [Double]) -> Double {
    guesses.map { min(max($0, 0.02), 0.98) }.map { $0 * (1 - $0) }.mean
  }

  /// P(bias > 0.05).
  package var isHigh: Double { Normal.cdf((bias - 0.05) / deviation) }

  /// P(bias < −0.05).
  package var isLow: Double { Normal.cdf((-0.05 - bias) / deviation) }

  /// Where the bias lies nine times in ten.
  package var interval: Interval { Interval(bias - 1.645 * deviation, bias + 1.645 * deviation) }

  /// How sure it has to be before it says either.
  ///
  /// Both sides are looked at after every guess. At 0.9 that told 13 in 100 of a lean whose guesses
  /// were right; at this, 6 in 100.
  package static let sureness = 0.94

  /// From ten guesses on, where it is as sure as ``sureness``.
  package var runsHigh: Bool { runsHigh(Self.sureness) }

  package var runsLow: Bool { runsLow(Self.sureness) }

  package func runsHigh(_ sureness: Double) -> Bool { count >= 10 && isHigh > sureness }

  package func runsLow(_ sureness: Double) -> Bool { count >= 10 && isLow > sureness }
}
