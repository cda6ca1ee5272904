import Foundation

/// The Free Spaced Repetition Scheduler, version 6, with its default weights.
///
/// It gives the same numbers as py-fsrs 6.3.2 without learning steps and randomness. Terms are in
/// the order of the reference, so that even the last digits agree.
package struct FSRS6: Scheduler {
  static let usualWeights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// The probability that a card is still remembered when it comes back.
  let retention: Double
  private let weights: [Double]
  private let decay: Double
  private let factor: Double
  private let easyStart: Double

  package init(retention: Double = 0.9, weights: [Double] = usualWeights) {
    precondition(weights.count == 21, "FSRS-6 has 21 weights")
    self.retention = retention
    self.weights = weights
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
    easyStart = weights[4] - exp(weights[5] * 3) + 1
  }

  package func state(after grade: Grade, from state: MemoryState?, days: Int) -> MemoryState {
    guard let state else {
      return MemoryState(
        stability: atLeastMinimum(weights[grade.rawValue - 1]),
        difficulty: clamped(weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1)
      )
    }
    let stability =
      days < 1
      ? sameDayStability(state, grade)
      : grade == .again ? lapsedStability(state, days) : recalledStability(state, grade, days)
    return MemoryState(
      stability: atLeastMinimum(stability),
      difficulty: nextDifficulty(state.difficulty, grade)
    )
  }

  package func retrievability(of state: MemoryState, days: Int) -> Double {
    pow(1 + factor * Double(max(0, days)) / state.stability, decay)
  }

  package func interval(for state: MemoryState, atMost most: Int) -> Int {
    let days = state.stability / factor * (pow(retention, 1 / decay) - 1)
    // Halves round to even, as in the reference.
    let whole = days.rounded(.toNearestOrEven)
    return min(max(whole < 36_500 ? Int(whole) : 36_500, 1), most)
  }

  private func sameDayStability(_ state: MemoryState, _ grade: Grade) -> Double {
    let growth =
      exp(weights[17] * (Double(grade.rawValue - 3) + weights[18]))
      * pow(state.stability, -weights[19])
    return state.stability * (grade == .again ? growth : max(growth, 1))
  }

  private func recalledStability(_ state: MemoryState, _ grade: Grade, _ days: Int) -> Double {
    let missing = 1 - retrievability(of: state, days: days)
    let growth =
      exp(weights[8]) * (11 - state.difficulty) * pow(state.stability, -weights[9])
      * (exp(missing * weights[10]) - 1)
    return state.stability
      * (1 + growth * (grade == .hard ? weights[15] : 1) * (grade == .easy ? weights[16] : 1))
  }

  /// The stability after a failed answer; never more than before.
  ///
  /// Without the second bound, a failed answer could make a card stay away longer.
  private func lapsedStability(_ state: MemoryState, _ days: Int) -> Double {
    let missing = 1 - retrievability(of: state, days: days)
    let left =
      weights[11] * pow(state.difficulty, -weights[12])
      * (pow(state.stability + 1, weights[13]) - 1) * exp(missing * weights[14])
    return min(left, state.stability / exp(weights[17] * weights[18]))
  }

  private func nextDifficulty(_ difficulty: Double, _ grade: Grade) -> Double {
    let step = -(weights[6] * Double(grade.rawValue - 3))
    let damped = difficulty + (10 - difficulty) * step / 9
    return clamped(weights[7] * easyStart + (1 - weights[7]) * damped)
  }

  private func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private func atLeastMinimum(_ stability: Double) -> Double { max(stability, 0.001) }
}
