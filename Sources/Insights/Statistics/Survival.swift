import Foundation

/// How long something took, or how long it has been awaited.
package struct Wait: Equatable, Sendable {
  package let time: Double
  /// Whether it came; if not, the wait is censored at its length.
  package let came: Bool

  package init(_ time: Double, came: Bool) {
    self.time = time
    self.came = came
  }
}

/// The share still waiting over time, with those not over yet as censored (Kaplan and Meier 1958).
package struct KaplanMeier: Sendable {
  /// The curve from one event time to the next.
  package struct Step: Equatable, Sendable {
    package let time: Double
    let atRisk: Int
    let events: Int
    package let survival: Double
    /// Greenwood's sum Σ d/(n(n−d)); the variance of S is S² times it.
    let greenwood: Double

    /// S^exp(±z·√greenwood/ln S): symmetric on the scale of ln(−ln S), so that it stays between 0
    /// and 1.
    package func interval(_ level: Double = 0.95) -> Interval {
      guard survival > 0, survival < 1 else { return Interval(survival, survival) }
      let z = Normal.quantile((1 + level) / 2)
      let spread = z * greenwood.squareRoot() / log(survival)
      return Interval(pow(survival, exp(-spread)), pow(survival, exp(spread)))
    }
  }

  package let steps: [Step]

  package init(_ waits: [Wait]) {
    let sorted = waits.sorted { $0.time < $1.time }
    var steps: [Step] = []
    var survival = 1.0
    var greenwood = 0.0
    var start = 0
    while start < sorted.count {
      let time = sorted[start].time
      let end = sorted[start...].firstIndex { $0.time > time } ?? sorted.count
      let events = sorted[start..<end].count(where: \.came)
      let atRisk = sorted.count - start
      if events > 0 {
        survival *= 1 - Double(events) / Double(atRisk)
        greenwood += Double(events) / (Double(atRisk) * Double(atRisk - events))
        steps.append(
          Step(time: time, atRisk: atRisk, events: events, survival: survival, greenwood: greenwood)
        )
      }
      start = end
    }
    self.steps = steps
  }

  package func step(at time: Double) -> Step? { steps.last { $0.time <= time } }

  package func survival(at time: Double) -> Double { step(at: time)?.survival ?? 1 }

  /// The share of those still waiting at `time` for whom it came later: 1 − S(end)/S(t).
  ///
  /// The end is the last event time; nothing is known of what comes after it.
  package func stillToCome(_ time: Double) -> Double {
    guard let last = steps.last, survival(at: time) > 0 else { return 0 }
    return 1 - last.survival / survival(at: time)
  }

  /// The first time at which at most half are still waiting; nil if that is never reached.
  ///
  /// Allows for rounding, since an exact half may not survive the multiplications.
  package var median: Double? { steps.first { $0.survival <= 0.5 + 1e-9 }?.time }

  /// The times at which the interval of the curve crosses one half; nil where it never does.
  package func medianInterval(_ level: Double = 0.95) -> (low: Double?, high: Double?) {
    (
      steps.first { $0.interval(level).low <= 0.5 }?.time,
      steps.first { $0.interval(level).high <= 0.5 }?.time
    )
  }
}

/// The log-rank test of whether two groups wait equally long (Mantel 1966).
package struct LogRank: Sendable {
  /// χ² with one degree of freedom.
  package let statistic: Double

  package init(_ first: [Wait], _ second: [Wait]) {
    let times = Set((first + second).filter(\.came).map(\.time))
    var surplus = 0.0
    var variance = 0.0
    for time in times.sorted() {
      let here = Double(first.count { $0.time >= time })
      let all = here + Double(second.count { $0.time >= time })
      let mine = Double(first.count { $0.came && $0.time == time })
      let events = mine + Double(second.count { $0.came && $0.time == time })
      surplus += mine - events * here / all
      guard all > 1 else { continue }
      variance += events * (here / all) * (1 - here / all) * (all - events) / (all - 1)
    }
    statistic = variance > 0 ? surplus * surplus / variance : 0
  }

  package var p: Double { erfc((statistic / 2).squareRoot()) }
}
