@testable import Insights
import Testing

/// What holds of every diary, whatever is in it.
struct SetbackLawTests {
  @Test func `an episode is never over before its lowest number, nor seen past its end`() {
    for seed in 1...400 {
      let diary = Diary(seed: UInt64(seed))
      for episode in diary.model.episodes {
        let end = episode.start + episode.time
        let next = diary.starts.filter { $0 > episode.start }.min() ?? .max
        let newest = diary.days.last?.day ?? 0
        #expect((0...30).contains(episode.time))
        #expect(end < next && end <= newest)
        #expect((0...2).contains(episode.lowest.day - episode.start))
        if episode.ending == .back {
          #expect(end > episode.lowest.day && episode.lowest.mood < episode.threshold)
        }
        if episode.ending == .noDip { #expect(episode.lowest.mood >= episode.threshold) }
        #expect(episode.threshold <= episode.baseline - 0.5)
      }
    }
  }

  @Test func `what was over stays as it was, however the diary goes on`() {
    for seed in 1...200 {
      let diary = Diary(seed: UInt64(seed))
      let half = diary.until(60)
      let later = Dictionary(uniqueKeysWithValues: diary.model.episodes.map { ($0.start, $0) })
      for episode in half.model.episodes where episode.isOver {
        #expect(later[episode.start] == episode)
      }
      for episode in half.model.episodes where !episode.isOver {
        #expect((later[episode.start]?.time ?? -1) >= episode.time)
      }
    }
  }

  @Test func `the order of the noes and the day the count begins from change nothing`() {
    for seed in 1...100 {
      let diary = Diary(seed: UInt64(seed))
      let turned = SetbackModel(
        SetbackDiary(diary.starts.reversed(), in: diary.days, today: 120)
      )
      let moved = SetbackModel(
        SetbackDiary(
          diary.starts.map { $0 + 1_000 },
          in: diary.days.map { DayMood(day: $0.day + 1_000, mood: $0.mood) },
          today: 1_120
        )
      )
      #expect(turned.episodes == diary.model.episodes && turned.summary == diary.model.summary)
      #expect(moved.episodes.map(\.time) == diary.model.episodes.map(\.time))
      #expect(moved.summary == diary.model.summary)
    }
  }

  @Test func `a summary takes four episodes and two ends, a comparison five on each side`() {
    var (summaries, comparisons) = (0, 0)
    for seed in 1...300 {
      let model = Diary(seed: UInt64(seed)).model
      let ends = model.episodes.count(where: \.isOver)
      #expect((model.summary != nil) == (model.episodes.count >= 4 && ends >= 2))
      #expect((model.halves != nil) == (model.episodes.count >= 10))
      summaries += model.summary == nil ? 0 : 1
      comparisons += model.halves == nil ? 0 : 1
    }
    #expect(summaries > 50 && comparisons > 5)
  }

  @Test func `episodes still open count for as long as they were seen`() {
    let times = [(3, true), (5, true), (9, false), (12, false), (14, true)]
    let waits = times.map { Wait(Double($0), came: $1) }
    // The middle of those that ended is 5; with the others in sight it is 14.
    #expect(KaplanMeier(waits).median == 14)
  }
}

/// Any diary of 120 days: some days noted, some noes, numbers anyhow.
private struct Diary {
  let starts: [Int]
  let days: [DayMood]
  private var today = 120

  init(seed: UInt64) {
    var source = SeededNumbers(seed: seed)
    let logging = 0.2 + 0.8 * source.unit()
    let often = 0.15 * source.unit()
    let starts = (0..<120).filter { _ in source.happens(often) }
    days = (0..<120).compactMap { day in
      let isNear = starts.contains { (0..<6).contains(day - $0) }
      let mood = ((isNear ? 4 : 6) + 1.2 * source.normal()).rounded()
      return source.happens(logging) ? DayMood(day: day, mood: min(10, max(0, mood))) : nil
    }
    self.starts = starts
  }

  private init(_ diary: Diary, until last: Int) {
    starts = diary.starts.filter { $0 <= last }
    days = diary.days.filter { $0.day <= last }
    today = last
  }

  func until(_ last: Int) -> Diary { Diary(self, until: last) }

  var model: SetbackModel { SetbackModel(SetbackDiary(starts, in: days, today: today)) }
}
