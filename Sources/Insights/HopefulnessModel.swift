import Foundation
package import Statistics

/// Whether a person's guesses run high or low, drawn towards neither on few guesses.
///
/// The mean of guess less outcome, with its deviation if every guess were right, shrunk by a prior
/// bias of N(0, 0.15²).
package struct HopefulnessModel: Equatable, Sendable {
  package let bias: Double
  package let deviation: Double
  package let count: Int

  package init(_ forecasts: Forecasts) {
    let error = forecasts.biasDeviation * forecasts.biasDeviation
    let weight = 0.15 * 0.15 / (0.15 * 0.15 + error)
    bias = weight * forecasts.bias
    deviation = (weight * error).squareRoot()
    count = forecasts.count
  }

  /// P(bias > 0.05).
  package var isHigh: Double { Normal.cdf((bias - 0.05) / deviation) }

  /// P(bias < −0.05).
  package var isLow: Double { Normal.cdf((-0.05 - bias) / deviation) }

  /// From ten guesses on, where nine in ten say so.
  package var runsHigh: Bool { count >= 10 && isHigh > 0.9 }

  package var runsLow: Bool { count >= 10 && isLow > 0.9 }
}
