import Foundation
import Insights
import Testing

/// Diaries whose truth is known: what is planted is named, and seldom is anything where nothing is.
struct MoodPlantedTests {
  @Test func `with nothing planted few are ever told that something helps`() {
    #expect(Self.firsts(effect: 0, people: 40).count <= 6)
  }

  @Test func `a planted point is found by most within four months, and is what is named`() {
    let firsts = Self.firsts(effect: 1, people: 40)
    #expect(firsts.count >= 24)
    #expect(Double(firsts.count { $0 == 0 }) >= 0.8 * Double(firsts.count))
  }

  @Test func `nobody is told anything before there are thirty days`() {
    var source = SeededNumbers(seed: 33)
    for _ in 0..<40 {
      let days = MadeUpDiary(days: 30, logging: 0.9, effect: 3).written(&source).days
      #expect(days.count >= 30 || ActivityModel(days, activities: 6).effects.isEmpty)
    }
  }

  @Test func `a mood without a trend is seldom said to have one`() {
    var source = SeededNumbers(seed: 34)
    let fired = (0..<30).count { _ in
      let moods = MadeUpDiary().written(&source).moods
      return stride(from: 30, to: 120, by: 15)
        .contains { MoodTrendModel.direction(moods, through: $0) != nil }
    }
    #expect(fired <= 6)
  }

  @Test func `the interval of the time after a setback mostly holds the truth`() throws {
    var source = SeededNumbers(seed: 35)
    let lone = (0..<600).compactMap { _ in
      MadeUpDiary(days: 60).written([25], &source).setbacks(today: 59).episodes.first?.wait
    }
    let truth = try #require(KaplanMeier(lone).median)
    #expect((5...7).contains(truth))
    var (held, told) = (0, 0)
    var (middles, plain): ([Double], [Double]) = ([], [])
    for _ in 0..<150 {
      let model = MadeUpDiary(days: 240, apart: 10, decay: 3).written(&source)
        .setbacks(today: 239)
      guard let summary = model.summary, let median = summary.median else { continue }
      told += 1
      middles.append(Double(median))
      plain.append(model.episodes.filter(\.isOver).map { Double($0.time) }.median)
      let low = summary.sure.low.map(Double.init) ?? .infinity
      let high = summary.sure.high.map(Double.init) ?? .infinity
      held += low <= truth && truth <= high ? 1 : 0
    }
    #expect(told > 100 && Double(held) >= 0.85 * Double(told))
    // Leaving out what was cut short makes setbacks look shorter than they are.
    #expect(plain.mean < middles.mean - 0.5)
  }

  /// What each person was told first, of those who were told anything in 120 days.
  private static func firsts(effect: Double, people: Int) -> [Int] {
    var source = SeededNumbers(seed: 36)
    return (0..<people).compactMap { _ in
      let days = MadeUpDiary(logging: 0.8, apart: 25, effect: effect).written(&source).days
      return stride(from: 40, through: 120, by: 20).lazy.compactMap { today in
        ActivityModel(days.filter { $0.mood.day < today }, activities: 6).named?.activity
      }.first
    }
  }
}
