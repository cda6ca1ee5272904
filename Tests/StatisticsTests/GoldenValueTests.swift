import Foundation
import Insights
import Testing

/// Values worked out once by hand and by other programs.
struct GoldenValueTests {
  @Test func `false discoveries are adjusted as Benjamini and Hochberg do`() {
    #expect(
      agree([0.001, 0.02, 0.03, 0.2, 0.6].benjaminiHochberg, [0.005, 0.05, 0.05, 0.25, 0.6])
    )
  }

  @Test func `the worked example of waiting holds`() {
    let times: [Double] = [3, 5, 5, 8, 10, 14, 14, 21, 30, 30]
    let came = [true, true, true, false, true, true, false, true, false, false]
    let curve = KaplanMeier(zip(times, came).map { Wait($0, came: $1) })
    let expected = [0.9, 0.7, 0.5833333, 0.4666667, 0.3111111]
    #expect(agree([3, 5, 10, 14, 21].map { curve.survival(at: $0) }, expected, to: 1e-6))
    #expect(curve.survival(at: 8) == curve.survival(at: 5))
    let interval = curve.step(at: 10)?.interval()
    #expect(agree([interval?.low ?? 0, interval?.high ?? 0], [0.2298, 0.8208], to: 3e-4))
    #expect(curve.median == 14)
  }

  @Test func `the worked example of a trend holds`() throws {
    let line = try #require(TheilSen(x: (0..<7).map(Double.init), y: [3, 4, 4, 5, 6, 5, 7]))
    #expect(agree([line.slope], [2.0 / 3]))
  }

  @Test func `the worked examples of guesses hold`() {
    let guesses = [0.7, 0.6, 0.8, 0.5, 0.9, 0.4, 0.7, 0.6, 0.3, 0.8]
    let came = [0, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    let first = Forecasts(zip(guesses, came).map { ($0, $1 == 1) })
    #expect(agree([first.brier, first.bias], [0.249, 0.23]))
    let second = Forecasts(
      zip([0.2, 0.3, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9], [0, 0, 1, 0, 1, 0, 1, 1])
        .map { ($0, $1 == 1) }
    )
    #expect(agree([second.brier, second.uncertainty], [0.19625, 0.25], to: 1e-4))
  }

  @Test func `the same seed gives the same numbers, on every machine`() {
    var one = SeededNumbers(seed: 7)
    var other = SeededNumbers(seed: 7)
    #expect((0..<100).map { _ in one.next() } == (0..<100).map { _ in other.next() })
    var many = SeededNumbers(seed: 1)
    let normals = (0..<20_000).map { _ in many.normal() }
    #expect(abs(normals.mean) < 0.03)
    #expect(abs(normals.map { $0 * $0 }.mean - 1) < 0.05)
  }

  @Test func `a permutation finds a planted factor and seldom a chance one`() {
    var source = SeededNumbers(seed: 3)
    let marked = (0..<40).map { $0.isMultiple(of: 2) }
    let planted = marked.map { Optional(source.normal() + ($0 ? 2.0 : 0)) }
    var noise: [[Double?]] = (0..<5).map { _ in marked.map { _ in source.normal() } }
    noise[0][3] = nil
    let strata = marked.indices.map { $0 % 3 }
    let found = MaximumPermutation(
      factors: [planted] + noise,
      marked: marked,
      strata: strata,
      using: &source
    )
    #expect((found.p[0] ?? 1) < 0.01)
    #expect((found.effects[0] ?? 0) > 0.3)
    let fires = (0..<100).count { _ in
      let factors: [[Double?]] = (0..<6).map { _ in marked.map { _ in source.normal() } }
      let test = MaximumPermutation(
        factors: factors,
        marked: marked,
        strata: strata,
        shuffles: 99,
        using: &source
      )
      return test.p.contains { ($0 ?? 1) <= 0.1 }
    }
    #expect((2...20).contains(fires))
  }

  @Test func `a steady rise is told from noise by blocks of days`() throws {
    var source = SeededNumbers(seed: 5)
    let days = (0..<28).map(Double.init)
    let rising = days.map { 3 + 0.15 * $0 + source.normal() * 0.5 }
    let flat = days.map { _ in 5 + source.normal() }
    let up = try #require(TheilSen.bootstrapInterval(x: days, y: rising, block: 3, using: &source))
    let level = try #require(TheilSen.bootstrapInterval(x: days, y: flat, block: 3, using: &source))
    #expect(up.low > 0)
    #expect(level.contains(0))
  }

  @Test func `right guesses lie inside their own band`() {
    var source = SeededNumbers(seed: 9)
    let pairs = (0..<40).map { index in
      let guess = Double(index % 9 + 1) / 10
      return (guess: guess, happened: source.happens(guess))
    }
    let forecasts = Forecasts(pairs)
    let band = forecasts.consistencyBand(draws: 500, using: &source)
    let inside = zip(band, forecasts.reliability).count { $0.contains($1) }
    #expect(inside >= 30)
  }
}
