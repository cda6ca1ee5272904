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
    #expect(near(model.stages.map(\.shift), [0.3332, 0.2265, -0.6808]))
    #expect(near(model.stages.map(\.isLow), [0.0079, 0.0635, 0.5300]))
    #expect(near(model.stages.map(\.share), [0.1389, 0.5060, 0.2059]))
    #expect(near(model.stages.map(\.isLowest), [0.0604, 0.1332, 0.8064]))
    #expect(model.stages.allSatisfy { !$0.alerts && $0.interval.contains($0.share) })
  }

  /// A benchmark that is far off gives way to the person's own answers.
  @Test func `60 of 60 and 0 of 30 are believed`() {
    let stages = FunnelModel([
      FunnelStage(benchmark: 0.45, passed: 60, resolved: 60),
      FunnelStage(benchmark: 0.99, passed: 0, resolved: 30),
      FunnelStage(benchmark: 0.8, passed: 0, resolved: 30),
    ]).stages
    #expect(stages[0].interval.low > 0.94 && stages[0].interval.high > 0.99)
    #expect(stages[1].interval.high < 0.15 && stages[2].interval.high < 0.15)
    #expect(
      near([stages[0].ownInterval.low, stages[0].ownInterval.high], [0.9686, 1], within: 1e-3)
    )
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
    #expect(near([model.share], [0.6610]))
    #expect(near([model.median], [12.1233], within: 6e-4))
    #expect(
      near(
        days.map { model.stillToCome(after: $0) },
        [0.5774, 0.5200, 0.4454, 0.3374, 0.2422, 0.1525, 0.1052]
      )
    )
    #expect(
      near(
        days.map { model.comes(within: 7, after: $0) },
        [0.2426, 0.2128, 0.1711, 0.1132, 0.0680, 0.0330, 0.0183]
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
