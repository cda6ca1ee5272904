import Foundation
import Insights
import Records
import Support
import Testing

/// What of moods and noes becomes a card, and when none does.
struct MoodInsightTests {
  private static let kinds: [Insight.Kind] = [
    .moodCalendar, .moodTrend, .activities, .bounceBack,
  ]

  /// Two months with a thing done on every third day, a rise, and one no.
  private static let full = MoodJournal()
    .adding((0..<60).filter { $0 % 3 != 0 }) { 6 - 0.05 * Double($0) }
    .adding(noes: [40])
    .adding(stride(from: 0, to: 60, by: 3)) { 8 - 0.05 * Double($0) }

  private func kinds(_ journal: MoodJournal) -> [Insight.Kind] {
    journal.journal.insights(MoodJournal.now).map(\.kind).filter { Self.kinds.contains($0) }
  }

  @Test func `a person who notes moods has cards about them`() {
    let done = (0..<30).reduce(Self.full) { $0.adding(2 * $1, mood: nil, ["body"]) }
    #expect(Set(kinds(done)) == Set(Self.kinds))
  }

  @Test func `whoever wants no check-ins, or nothing as a number, has none of these cards`() {
    #expect(kinds(Self.full.preferring { $0.moodOff = true }).isEmpty)
    #expect(kinds(Self.full.preferring { $0.scalesOff = true }).isEmpty)
  }

  @Test func `without insights, and in the days after a no, there is no card at all`() {
    #expect(kinds(Self.full.preferring { $0.insightsOff = true }).isEmpty)
    #expect(kinds(Self.full.adding(noes: [1])).isEmpty)
    #expect(!kinds(Self.full.adding(noes: [1]).preferring { $0.coolOff = 0 }).isEmpty)
  }

  @Test func `a hidden kind stays hidden, and the others stay`() {
    let hidden = kinds(Self.full.preferring { $0.hiddenInsights = ["bounce-back"] })
    #expect(!hidden.contains(.bounceBack) && hidden.contains(.moodTrend))
  }

  @Test func `for a week after a low mood all insights rest, where the watch is wanted`() {
    let low = (0..<3).reduce(Self.full) { $0.adding($1, mood: 0).adding($1, mood: 1) }
    let rest = low.journal.insightRest(MoodJournal.now)
    guard case .resting(let end) = rest else {
      Issue.record("\(String(describing: rest))")
      return
    }
    #expect(low.journal.insights(MoodJournal.now).isEmpty)
    let later = Surroundings.fixed(end.addingTimeInterval(60))
    #expect(low.journal.insightRest(later) == nil)
    #expect(!kinds(low.preferring { $0.moodWatchOff = true }).isEmpty)
  }

  @Test func `below their least numbers cards count and compare nothing`() throws {
    let few = MoodJournal().adding(0..<9) { 9 - Double($0) }.adding(5, mood: 5, ["body"])
      .adding(noes: [30])
    for insight in few.journal.insights(MoodJournal.now) where insight.kind != .moodCalendar {
      #expect(insight.standing == .counts && insight.interval == nil && insight.figure == nil)
      #expect(insight.suggestion == nil && !insight.isGoodNews)
    }
  }

  @Test func `with numbers off no mood card has a number or a picture`() {
    let done = (0..<30).reduce(Self.full) { $0.adding(2 * $1, mood: nil, ["body"]) }
    let plain = done.preferring { $0.numbersOff = true }.journal.insights(MoodJournal.now)
    let mine = plain.filter { Self.kinds.contains($0.kind) }
    #expect(!mine.isEmpty && mine.allSatisfy { $0.figure == nil })
    for insight in mine {
      let said =
        [insight.summary, insight.basis] + insight.more + [insight.interval].compactMap(\.self)
      for line in said.map(Sentences.say) {
        #expect(!line.contains { $0.isNumber }, "\(line)")
      }
    }
  }

  @Test func `an application closed for want of an answer starts no episode`() throws {
    let silent = MoodJournal().adding(0..<60) { _ in 6 }
      .adding(noes: [20], way: .noReply).adding(noes: [25], way: .withdrew)
    #expect(!kinds(silent).contains(.bounceBack))
    #expect(kinds(silent.adding(noes: [15], way: .cancelled)).contains(.bounceBack))
  }

  @Test func `a small thing that was planned and done counts for its day`() throws {
    var journal = MoodJournal()
    for day in 0..<60 {
      let isDone = day.isMultiple(of: 3)
      journal = journal.adding(day, mood: isDone ? 7 : 5)
      guard isDone else { continue }
      let at = MoodJournal.now.now.addingTimeInterval(Double(-day) * 86_400)
      var action = PlannedAction(id: MoodJournal.now.newID(), plannedAt: at, title: "A walk")
      action.activity = "walk-block"
      action.state = .done
      action.settledAt = at
      journal = journal.adding(action)
    }
    let found = try #require(
      journal.journal.insights(MoodJournal.now).first { $0.kind == .activities }
    )
    #expect(found.standing == .likely)
    #expect(Sentences.say(found.summary) == "On days with movement you tended to feel better.")
  }

  @Test func `a card about setbacks suggests nothing, and is neither good news nor a pattern`() {
    let all = Sentences.setbacks
    #expect(all.count > 10)
    #expect(all.allSatisfy { $0.suggestion == nil && !$0.isGoodNews && $0.standing != .likely })
  }
}
