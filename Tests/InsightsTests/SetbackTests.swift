@testable import Insights
import Testing

/// What counts as the end of a dip after a no, and what is only seen not to be one yet.
///
/// The no is on day 100, and before it the mood is 6 every day, so that 5.5 is where usual begins.
struct SetbackTests {
  @Test func `it is over at the first of two usual numbers`() throws {
    let episode = try #require(after([3, 4, 4, 6, 6]))
    #expect(episode.ending == .back && episode.time == 3)
    #expect(episode.baseline == 6 && episode.threshold == 5.5 && episode.lowest.mood == 3)
  }

  @Test func `one good day between low ones does not end it`() throws {
    #expect(try #require(after([3, 4, 4, 6, 4, 6, 6])).time == 5)
  }

  @Test func `a second number more than four days later does not confirm the first`() throws {
    let episode = try #require(after([3, nil, nil, 6, nil, nil, nil, nil, 6, 6]))
    #expect(episode.ending == .back && episode.time == 8)
  }

  @Test func `what comes before the lowest number does not end it`() throws {
    #expect(try #require(after([6, 6, 2, 4, 6, 6])).time == 4)
  }

  @Test func `where nothing dips it takes no time`() throws {
    let episode = try #require(after([6, nil, 6, 2, 2]))
    #expect(episode.ending == .noDip && episode.time == 0 && episode.isOver)
  }

  @Test func `before the first days are over nobody can say that nothing dipped`() throws {
    let episode = try #require(after([6, 6], today: 101))
    #expect(episode.ending == .ongoing && episode.time == 1 && !episode.isOver)
  }

  @Test func `a wide usual range has a wider band`() throws {
    let before = (0..<20).map { DayMood(day: 80 + $0, mood: $0.isMultiple(of: 2) ? 4 : 8) }
    let days = before + [DayMood(day: 100, mood: 3)]
    let episode = try #require(SetbackEpisode(100, in: SetbackDiary([100], in: days, today: 100)))
    #expect(episode.baseline == 6 && abs(episode.threshold - (6 - 1.4826)) < 1e-12)
  }

  @Test func `the day before the next no is the last that is seen`() throws {
    let episode = try #require(after([3, 3, nil, nil, 6, 6, 6], starts: [100, 104]))
    #expect(episode.ending == .another && episode.time == 3)
    let sameDay = try #require(after([3, 6, 6, 6], starts: [100, 101]))
    #expect(sameDay.ending == .another && sameDay.time == 0)
  }

  @Test func `a month is the most that is seen`() throws {
    let low = [Double?](repeating: 3, count: 60)
    let episode = try #require(after(low))
    #expect(episode.ending == .horizon && episode.time == 30)
  }

  @Test func `more than a week without a number ends what is seen`() throws {
    let gap = [3, 3] + [Double?](repeating: nil, count: 7) + [6, 6]
    let episode = try #require(after(gap))
    #expect(episode.ending == .silence && episode.time == 1)
    #expect(try #require(after([3, 3], today: 120)).ending == .silence)
    #expect(try #require(after([3, 3], today: 105)).ending == .ongoing)
  }

  @Test func `too few numbers before it, or none in its first days, leave it unmeasured`() {
    let few = (0..<4).map { DayMood(day: 95 + $0, mood: 6) }
    let low = [DayMood(day: 100, mood: 3), DayMood(day: 101, mood: 3)]
    #expect(SetbackEpisode(100, in: SetbackDiary([100], in: few + low, today: 101)) == nil)
    #expect(after([nil, nil, nil, 3, 3]) == nil)
  }

  @Test func `where three weeks hold too few numbers, the last fourteen tell what is usual`() throws
  {
    let long = (0..<20).map { DayMood(day: 30 + $0, mood: $0 < 6 ? 1 : 7) }
    let low = [DayMood(day: 100, mood: 3)]
    let episode = try #require(
      SetbackEpisode(100, in: SetbackDiary([100], in: long + low, today: 100))
    )
    #expect(episode.baseline == 7)
  }

  @Test func `the days after an earlier no are not usual ones`() throws {
    let days = (79..<100).map { DayMood(day: $0, mood: (85...90).contains($0) ? 1 : 6) }
    let low = [DayMood(day: 100, mood: 5)]
    let episode = try #require(
      SetbackEpisode(100, in: SetbackDiary([85, 100], in: days + low, today: 100))
    )
    #expect(episode.baseline == 6 && episode.threshold == 5.5)
  }

  @Test func `measured from the last three numbers, the usual range can begin elsewhere`() throws {
    let days =
      (79..<97).map { DayMood(day: $0, mood: 6) }
      + (97..<100).map { DayMood(day: $0, mood: 4) } + [DayMood(day: 100, mood: 3.5)]
    let episode = try #require(
      SetbackEpisode(100, in: SetbackDiary([100], in: days, today: 100), usual: .lastThree)
    )
    #expect(episode.baseline == 6 && episode.threshold == 3.5)
  }

  /// The episode of day 100 by the numbers from that day on.
  private func after(
    _ moods: [Double?],
    starts: [Int] = [100],
    today: Int? = nil
  ) -> SetbackEpisode? {
    let before = (79..<100).map { DayMood(day: $0, mood: 6) }
    let after = moods.enumerated().compactMap { place, mood in
      mood.map { DayMood(day: 100 + place, mood: $0) }
    }
    let diary = SetbackDiary(starts, in: before + after, today: today ?? 99 + moods.count)
    return SetbackEpisode(100, in: diary)
  }
}
