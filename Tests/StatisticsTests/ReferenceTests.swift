import Foundation
import Statistics
import Testing

/// Every statistic against the Python package people would compare it with, on 200 data sets.
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

  @Test func `shares, Fisher's test and false discoveries agree with scipy and statsmodels`() throws
  {
    let cases = try Reference.all("proportions")
    #expect(cases.count >= 200)
    for it in cases {
      let counts = it["counts"].map { Int($0) }
      let (one, other) = (Share(counts[0], of: counts[1]), Share(counts[2], of: counts[3]))
      #expect(agree(one.wilson().ends, it["wilson"]), "\(it)")
      if !it["jeffreys"].isEmpty { #expect(agree(one.jeffreys().ends, it["jeffreys"]), "\(it)") }
      #expect(agree([FourfoldTable(one, other).fisherP], it["fisher"]), "\(it)")
      #expect(agree(it["p"].benjaminiHochberg, it["adjusted"]), "\(it)")
    }
  }

  @Test func `guesses are judged as scikit-learn judges them`() throws {
    let cases = try Reference.all("forecasts")
    #expect(cases.count >= 200)
    for it in cases {
      let forecasts = Forecasts(zip(it["guesses"], it["outcomes"]).map { ($0, $1 == 1) })
      #expect(agree([forecasts.brier], it["brier"]), "\(it)")
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
      let others = zip(it["otherTimes"], it["otherCame"]).map { Wait($0, came: $1 == 1) }
      let test = LogRank(waits, others)
      #expect(agree([test.statistic, test.p], it["logrank"]), "\(it)")
    }
  }

  @Test func `lines and ranks agree with scipy and scikit-learn`() throws {
    let cases = try Reference.all("trends")
    #expect(cases.count >= 200)
    for it in cases {
      let line = try #require(TheilSen(x: it["x"], y: it["y"]))
      let ends = line.interval().ends
      #expect(agree([line.slope, line.intercept] + ends, it["line"]), "\(it)")
      #expect(agree(it["y"].midranks, it["ranks"]), "\(it)")
      let area = it["y"].areaUnderCurve(it["mark"].map { $0 == 1 })
      #expect(agree(area.map { [$0] } ?? [], it["auc"]), "\(it)")
    }
  }

  @Test func `regressions agree with scikit-learn and firthmodels`() throws {
    let cases = try Reference.all("regressions")
    #expect(cases.count >= 200)
    for it in cases {
      let columns = it["x"].count / it["y"].count
      let rows = stride(from: 0, to: it["x"].count, by: columns).map {
        [1] + it["x"][$0..<($0 + columns)]
      }
      let design = Matrix(rows)
      let penalties = [0] + [Double](repeating: 2, count: columns)
      #expect(agree(design.ridge(it["score"], penalties: penalties) ?? [], it["ridge"]), "\(it)")
      let firth = try #require(FirthLogistic(design, it["y"]))
      #expect(agree(firth.coefficients, it["firth"], to: 1e-4), "\(it)")
      let ends = try #require(firth.profileInterval(1)).ends
      #expect(agree(ends, it["profile"], to: 1e-4), "\(it)")
    }
  }
}

extension Interval {
  fileprivate var ends: [Double] { [low, high] }
}
