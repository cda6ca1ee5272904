import Foundation
@testable import Insights
import Testing

/// Every statistic against the Python package people would compare it with, on at least 200 data
/// sets each.
struct ReferenceTests {
  @Test func `distributions agree with scipy`() throws {
    let cases = try Reference.all("distributions")
    #expect(cases.count >= 200)
    for it in cases {
      let (normal, gamma, beta, waits) = (it["normal"], it["gamma"], it["beta"], it["lognormal"])
      #expect(
        agree([Normal.cdf(normal[0]), Normal.quantile(normal[2])], [normal[1], normal[3]]),
        "\(it)"
      )
      #expect(agree([logGamma(gamma[0])], [gamma[1]]), "\(it)")
      let share = Beta(beta[0], beta[1])
      #expect(agree([share.cdf(beta[2]), share.quantile(beta[4])], [beta[3], beta[5]]), "\(it)")
      let wait = LogNormal(mean: waits[0], deviation: waits[1])
      #expect(
        agree([wait.density(waits[2]), wait.survival(waits[2])], [waits[3], waits[4]]),
        "\(it)"
      )
    }
  }

  @Test func `Fisher's test and false discoveries agree with scipy and statsmodels`() throws {
    let cases = try Reference.all("proportions")
    #expect(cases.count >= 200)
    for it in cases {
      let counts = it["counts"].map { Int($0) }
      let (one, other) = (Share(counts[0], of: counts[1]), Share(counts[2], of: counts[3]))
      #expect(agree([FourfoldTable(one, other).fisherP], it["fisher"]), "\(it)")
      #expect(agree(it["p"].benjaminiHochberg, it["adjusted"]), "\(it)")
      let own = Interval(jeffreys: Double(counts[0]), of: Double(counts[1]))
      #expect(agree([own.low, own.high], it["jeffreys"]), "\(it)")
    }
  }

  @Test func `guesses are judged as scikit-learn judges them`() throws {
    let cases = try Reference.all("forecasts")
    #expect(cases.count >= 200)
    for it in cases {
      let forecasts = Forecasts(zip(it["guesses"], it["outcomes"]).map { ($0, $1 == 1) })
      #expect(agree([forecasts.brier], it["brier"]), "\(it)")
      #expect(agree([forecasts.uncertainty], it["uncertainty"]), "\(it)")
      #expect(agree(forecasts.reliability, it["steps"]), "\(it)")
    }
  }

  @Test func `waits agree with lifelines`() throws {
    let cases = try Reference.all("survival")
    #expect(cases.count >= 200)
    for it in cases {
      let waits = zip(it["times"], it["came"]).map { Wait($0, came: $1 == 1) }
      let curve = KaplanMeier(waits)
      #expect(curve.steps.map(\.time) == it["at"], "\(it)")
      #expect(agree(curve.steps.map(\.survival), it["survival"]), "\(it)")
      #expect(agree(curve.steps.map { $0.interval().low }, it["low"]), "\(it)")
      #expect(agree(curve.steps.map { $0.interval().high }, it["high"]), "\(it)")
      #expect(curve.median.map { [$0] } ?? [] == it["median"], "\(it)")
      let around = curve.medianInterval()
      #expect([around.low ?? -1, around.high ?? -1] == it["around"], "\(it)")
      let others = zip(it["otherTimes"], it["otherCame"]).map { Wait($0, came: $1 == 1) }
      let test = LogRank(waits, others)
      #expect(agree([test.statistic, test.p], it["logrank"]), "\(it)")
    }
  }

  @Test func `lines, ranks and likeness agree with scipy, scikit-learn and statsmodels`() throws {
    let cases = try Reference.all("trends")
    #expect(cases.count >= 200)
    for it in cases {
      let line = try #require(TheilSen(x: it["x"], y: it["y"]))
      #expect(agree([line.slope, line.intercept], it["line"]), "\(it)")
      #expect(agree(it["y"].midranks, it["ranks"]), "\(it)")
      let sorted = it["y"].sorted()
      let middle = [
        sorted.median, sorted.medianDeviation, sorted.quantile(0.05), sorted.quantile(0.6),
      ]
      #expect(agree(middle, it["middle"]), "\(it)")
      #expect(
        agree((1...3).compactMap { it["y"].autocorrelation(lag: $0) }, it["alike"]),
        "\(it)"
      )
    }
  }

  @Test func `regressions agree with scikit-learn and statsmodels`() throws {
    let cases = try Reference.all("regressions")
    #expect(cases.count >= 200)
    for it in cases {
      let columns = it["x"].count / it["y"].count
      let rows = stride(from: 0, to: it["x"].count, by: columns).map {
        [1] + it["x"][$0..<($0 + columns)]
      }
      let design = Matrix(rows)
      let penalties = [0] + [Double](repeating: 2, count: columns)
      let drawn = try #require(LinearModel(design, it["score"], penalties: penalties))
      #expect(agree(drawn.coefficients, it["ridge"]), "\(it)")
      #expect(agree(drawn.inverse.values, it["covariance"]), "\(it)")
      let plain = try #require(LinearModel(design, it["score"]))
      #expect(agree(plain.coefficients, it["plain"]), "\(it)")
      #expect(agree([plain.variance], it["variance"]), "\(it)")
      #expect(agree(plain.deviations(lags: 3), it["robust"]), "\(it)")
    }
  }

  @Test func `shuffles come near what scipy finds by going through all of them`() throws {
    let cases = try Reference.all("permutations")
    #expect(cases.count >= 200)
    var source = SeededNumbers(seed: 41)
    let shuffles = 400
    var away: [Double] = []
    for it in cases {
      let count = it["values"].count / 2
      let factors = [it["values"].prefix(count), it["values"].suffix(count)]
      let test = MaximumPermutation(
        factors: factors.map { $0.map { $0 } },
        marked: (0..<count).map { Double($0) < it["marked"][0] },
        strata: [Int](repeating: 0, count: count),
        shuffles: shuffles,
        using: &source
      )
      for (found, exact) in zip(test.p, it["p"]) {
        let deviation = max(exact * (1 - exact), 0.01) / Double(shuffles)
        let gap = (try #require(found) - exact) / deviation.squareRoot()
        #expect(abs(gap) < 5, "\(it)")
        away.append(gap)
      }
    }
    // Off by chance alone: neither to one side, nor more than chance makes it.
    #expect(abs(away.mean) < 0.25)
    #expect(abs(away.map { $0 * $0 }.mean - 1) < 0.35)
  }

  @Test func `the models of replies and of steps agree with numpy and scipy`() throws {
    let cases = try Reference.all("models")
    #expect(cases.count >= 200)
    for it in cases {
      let model = ReplyModel(zip(it["times"], it["came"]).map { Wait($0, came: $1 == 1) })
      let still = [7, 21, 60].map { model.stillToCome(after: $0) }
      #expect(agree(still, it["still"], to: 1e-8), "\(it)")
      let stage = it["stage"]
      let step = FunnelModel([
        FunnelStage(benchmark: stage[0], spread: stage[1], passed: stage[2], resolved: stage[3])
      ])
      #expect(agree([step.stages[0].share], it["share"], to: 1e-5), "\(it)")
    }
  }

  @Test func `every statistic has at least 200 data sets`() throws {
    for name in [
      "distributions", "proportions", "forecasts", "survival", "trends", "regressions",
      "permutations", "models",
    ] {
      let cases = try Reference.all(name)
      for statistic in Set(cases.flatMap { $0.numbers.keys }) {
        #expect(cases.count { !$0[statistic].isEmpty } >= 200, "\(name): \(statistic)")
      }
    }
  }
}
