@testable import Insights
import Testing

/// When a mood has a direction, and when an activity has a name.
struct MoodModelTests {
  @Test func `several numbers of one day are one, the middle one`() {
    let numbers: [(day: Int, mood: Double)] = [(4, 2), (3, 7), (4, 6), (4, 3)]
    #expect([DayMood](numbers) == [DayMood(day: 3, mood: 7), DayMood(day: 4, mood: 3)])
  }

  @Test func `a month that rises at two looks has a direction, and its mirror the other`() throws {
    let rising = days { 3 + 0.1 * Double($0) + (($0 % 3 == 0) ? 0.4 : -0.2) }
    let falling = rising.map { DayMood(day: $0.day, mood: 10 - $0.mood) }
    let (up, down) = (
      MoodTrendModel(rising, through: 41), MoodTrendModel(falling, through: 41)
    )
    #expect(up.direction == .up && down.direction == .down)
    let (rise, fall) = (try #require(up.line), try #require(down.line))
    #expect(abs(rise.change - 2.8) < 0.2 && abs(rise.slope + fall.slope) < 1e-12)
    #expect(abs(rise.interval.low + fall.interval.high) < 1e-9)
  }

  @Test func `a rise that began within two weeks has none yet`() {
    let late = days { $0 < 30 ? 5 : 5 + 0.3 * Double($0 - 30) }
    #expect(MoodTrendModel(late, through: 41).direction == nil)
  }

  @Test func `a rise of less than a point has none, however plain`() {
    let slight = days { 5 + 0.02 * Double($0) }
    #expect(MoodTrendModel(slight, through: 41).direction == nil)
  }

  @Test func `below ten days there is no line, and there are still the weeks`() {
    let few = days { Double($0 % 5 + 3) }.filter { $0.day >= 14 && $0.day % 3 == 0 }
    let model = MoodTrendModel(few, through: 41)
    #expect(model.days.count == 9 && model.line == nil && model.direction == nil)
    #expect(model.weeks.map(\.count).reduce(0, +) == 9 && model.weeks.count == 4)
    #expect(model.weeks.allSatisfy { $0.low <= $0.median && $0.median <= $0.high })
  }

  @Test func `neighbouring days that are alike are worth fewer`() throws {
    #expect(effectiveCount(28, autocorrelation: 0.35) < 14)
    #expect(effectiveCount(28, autocorrelation: -0.4) == 28)
    let noted = days { 5 + Double($0 % 7) / 3 }
    let line = try #require(MoodTrendModel(noted, through: 41).line)
    #expect(line.worth <= 28)
  }

  @Test func `a planted activity is named, and only where it was done and left often enough`() {
    var source = SeededNumbers(seed: 21)
    let days = (0..<90).map { day in
      let done = Set((0..<4).filter { _ in source.happens(0.3) }).union(day < 88 ? [4] : [])
      let mood = 5 + (done.contains(2) ? 1.2 : 0) + 0.8 * source.normal()
      return ActivityModel.Day(DayMood(day: day, mood: mood), done)
    }
    let model = ActivityModel(days, activities: 5)
    #expect(model.effects.map(\.activity) == [0, 1, 2, 3])
    #expect(model.named?.activity == 2)
    #expect(abs(model.effects.map(\.isBest).reduce(0, +) - 1) < 1e-9)
    #expect(ActivityModel(Array(days.prefix(29)), activities: 5).effects.isEmpty)
  }

  @Test func `two things always done together are never told apart`() {
    var source = SeededNumbers(seed: 22)
    let days = (0..<90).map { day in
      let isDone = source.happens(0.4)
      let mood = 5 + (isDone ? 2 : 0) + 0.5 * source.normal()
      return ActivityModel.Day(DayMood(day: day, mood: mood), isDone ? [0, 1] : [])
    }
    #expect(ActivityModel(days, activities: 2).named == nil)
  }

  /// Six weeks of days, numbered from nothing.
  private func days(_ mood: (Int) -> Double) -> [DayMood] {
    (0..<42).map { DayMood(day: $0, mood: mood($0)) }
  }
}
