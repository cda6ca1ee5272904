import Foundation
import Insights
import Testing

/// The worked examples of every model.
struct GoldenModelTests {
  @Test func `the funnel's worked example holds, and alerts nobody`() {
    let model = FunnelModel([
      FunnelStage(benchmark: 0.10, passed: 9, resolved: 60),
      FunnelStage(benchmark: 0.45, passed: 5, resolved: 9),
      FunnelStage(benchmark: 0.30, passed: 0, resolved: 5),
    ])
    #expect(near(model.stages.map(\.shift), [0.3318, 0.2224, -0.5314]))
    #expect(near(model.stages.map(\.isLow), [0.0079, 0.0631, 0.4983]))
    #expect(near(model.stages.map(\.share), [0.1387, 0.5051, 0.2169]))
    #expect(near(model.stages.map(\.isLowest), [0.0643, 0.1423, 0.7934]))
    #expect(model.stages.allSatisfy { !$0.alerts && $0.interval.contains($0.share) })
  }

  @Test func `a stage where nearly nothing passes alerts, and is the biggest lever`() {
    let model = FunnelModel([
      FunnelStage(benchmark: 0.10, passed: 12, resolved: 100),
      FunnelStage(benchmark: 0.45, passed: 2, resolved: 30),
      FunnelStage(benchmark: 0.30, passed: 1, resolved: 2),
    ])
    #expect(model.stages.map(\.alerts) == [false, true, false])
    #expect(model.stages.map(\.lever).max() == model.stages[1].lever)
  }

  @Test func `the worked example of segments holds`() {
    let model = SegmentModel([Share(5, of: 8), Share(1, of: 6), Share(2, of: 4)])
    #expect(near(model.levels.map(\.shift), [0.3411, -0.3847, 0.0769]))
    #expect(near(model.levels.map(\.isLow), [0.1131, 0.5819, 0.2556]))
    #expect(near(model.levels.map(\.share), [0.5066, 0.3448, 0.4466]))
  }

  @Test(arguments: [60, 600, 6_000, 60_000])
  func `segments of any length are told apart by numbers that are numbers`(_ count: Int) {
    let model = SegmentModel([Share(count / 2, of: count), Share(count / 3, of: count)])
    #expect(model.levels.allSatisfy { $0.share.isFinite && $0.shift.isFinite })
    #expect(near(model.levels.map(\.share), [1 / 2, 1 / 3], within: 0.03))
    #expect(model.levels[1].isLow > model.levels[0].isLow)
  }

  @Test func `the worked example of replies holds`() {
    let model = ReplyModel(
      [4, 9, 15].map { Wait($0, came: true) } + [10, 30, 45].map { Wait($0, came: false) }
    )
    let days: [Double] = [7, 10, 14, 21, 30, 45, 60]
    #expect(near([model.share], [0.6557]))
    #expect(near([model.median], [11.812], within: 6e-4))
    #expect(
      near(
        days.map { model.stillToCome(after: $0) },
        [0.5762, 0.5162, 0.4373, 0.3193, 0.2109, 0.1082, 0.0585]
      )
    )
    #expect(
      near(
        days.map { model.comes(within: 7, after: $0) },
        [0.2560, 0.2273, 0.1856, 0.1248, 0.0741, 0.0326, 0.0155]
      )
    )
  }

  @Test func `the worked example of hopefulness holds`() {
    let guesses = [0.7, 0.6, 0.8, 0.5, 0.9, 0.4, 0.7, 0.6, 0.3, 0.8]
    let came = [0, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    let model = HopefulnessModel(Forecasts(zip(guesses, came).map { ($0, $1 == 1) }))
    #expect(near([model.bias, model.deviation, model.isHigh], [0.1215, 0.1030, 0.7561]))
    #expect(!model.runsHigh && !model.runsLow)
  }

  @Test(arguments: [0.0, 1.0])
  func `a benchmark of nothing or of all leaves numbers that are numbers`(_ usual: Double) {
    let model = FunnelModel([
      FunnelStage(benchmark: usual, passed: 3, resolved: 12),
      FunnelStage(benchmark: 0.45, passed: 3, resolved: 6),
    ])
    for stage in model.stages {
      #expect([stage.shift, stage.share, stage.isLow, stage.isLowest].allSatisfy { $0.isFinite })
    }
  }

  /// Ten guesses of a hundred of which nine came true are no proof of a lean.
  @Test func `whoever guesses nothing or all is not told of a lean by one slip`() {
    let high = HopefulnessModel(Forecasts((0..<10).map { (1, $0 > 0) }))
    #expect(high.deviation > 0.04 && !high.runsHigh)
    let low = HopefulnessModel(Forecasts((0..<10).map { (0, $0 == 0) }))
    #expect(abs(low.bias + high.bias) < 1e-12 && !low.runsLow)
    #expect(HopefulnessModel(Forecasts((0..<10).map { (1, $0 > 4) })).runsHigh)
  }

  private func near(_ found: [Double], _ known: [Double], within: Double = 6e-5) -> Bool {
    found.count == known.count && zip(found, known).allSatisfy { abs($0 - $1) <= within }
  }
}
