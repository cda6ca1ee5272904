import Foundation
import Insights
import Records
import Support
import Testing

/// The rules that every insight keeps.
struct LadderTests {
  static let lives: [[any JournalRecord]] = [
    Given.funnel(300, 90, 2, 0), Given.scored(14, points: 2), Given.guessed(24, 80, trueEvery: 4),
    Given.guessed(24, 20, trueEvery: 2), Given.sorted(phone: (1, of: 14), video: (14, of: 20)),
    Given.counted(40, apart: 2), Given.funnel(3, 2, 1, 0), Given.scored(2, points: 1),
  ]

  private func insights(
    _ records: [any JournalRecord],
    _ change: (inout Preferences) -> Void = { _ in }
  ) -> [Insight] {
    Journal().after(saving: records + [Given.preferences(change)]).insights(Given.now)
      .filter { Self.kinds.contains($0.kind) }
  }

  /// Those about the way to an offer; cards of other kinds have tests of their own.
  private static let kinds: [Insight.Kind] = [
    .funnel, .segments, .weakestCompetency, .calibration, .factors,
  ]

  @Test func `what is planted plainly is found, one card each`() {
    let found = Self.lives.map { insights($0) }
    #expect(found[0].first { $0.kind == .funnel }?.standing == .likely)
    #expect(found[1].first { $0.kind == .weakestCompetency }?.standing == .likely)
    #expect(found[2].first { $0.kind == .calibration }?.standing == .likely)
    #expect(found[4].first { $0.kind == .segments }?.standing == .likely)
    #expect(found[5].first { $0.kind == .factors }?.standing == .likely)
  }

  @Test func `guesses that run low are good news, and come first`() {
    let found = insights(Given.guessed(24, 20, trueEvery: 2))
    #expect(found.first?.kind == .calibration)
    #expect(found.first?.isGoodNews == true)
  }

  @Test func `nothing is shown in the rest after a no, as long as the person wants it`() {
    let records = Self.lives[0] + Given.rejection(daysAgo: 2)
    #expect(insights(records).isEmpty)
    #expect(!insights(records) { $0.coolOff = 0 }.isEmpty)
    #expect(insights(records) { $0.coolOff = 14 }.isEmpty)
    #expect(!insights(Self.lives[0] + Given.rejection(daysAgo: 4)).isEmpty)
    let journal = Journal().after(saving: records)
    guard case .coolOff(let end) = journal.insightRest(Given.now) else {
      Issue.record("no rest")
      return
    }
    #expect(end == Given.moment(-1))
  }

  @Test func `insights that are off or hidden stay away`() {
    #expect(insights(Self.lives[0]) { $0.insightsOff = true }.isEmpty)
    let left = insights(Self.lives[0]) { $0.hiddenInsights = ["funnel"] }
    #expect(!left.contains { $0.kind == .funnel })
  }

  @Test func `below its fewest a card has counts alone`() {
    for insight in Self.lives.flatMap({ insights($0) }) where insight.standing == .counts {
      #expect(insight.interval == nil)
      #expect(insight.suggestion == nil)
      #expect(insight.figure == nil)
      let said = ([insight.summary, insight.basis] + insight.more).map(Speaker.english.say)
      #expect(!said.contains { $0.contains("in 10") || $0.contains("likely") }, "\(said)")
    }
  }

  @Test func `every card says what it rests on, what would change it and how it is worked out`() {
    for insight in Self.lives.flatMap({ insights($0) }) {
      #expect(insight.count > 0 && insight.period != nil, "\(insight.kind)")
      #expect(!insight.wouldChange.isEmpty && insight.method.count >= 3)
      #expect(
        insight.standing != .likely || insight.interval != nil || insight.kind == .factors,
        "\(insight.kind)"
      )
    }
  }

  @Test func `with numbers off a card speaks in words`() {
    for insight in Self.lives.flatMap({ insights($0) { $0.numbersOff = true } }) {
      let said =
        [insight.summary, insight.basis, insight.interval, insight.suggestion]
        .compactMap(\.self) + insight.more
      for sentence in said.map(Speaker.english.say) {
        #expect(sentence.rangeOfCharacter(from: .decimalDigits) == nil, "\(sentence)")
      }
    }
  }

  @Test func `a card that says nothing of a pattern suggests nothing`() {
    for insight in Self.lives.flatMap({ insights($0) }) where insight.standing != .likely {
      #expect(insight.suggestion == nil)
    }
  }

  @Test func `there is one suggestion at most, however many cards have one`() {
    let found = insights(Self.lives.flatMap(\.self))
    #expect(found.count { $0.suggestion != nil } > 1)
    #expect(found.offered?.kind == found.first { $0.suggestion != nil }?.kind)
  }

  @Test func `a person's own figure stands in for what others counted`() {
    let own = Given.preferences { $0.usualShares = ["round-to-next": 5] }
    #expect(own.usual(at: .first).share == 0.05)
    #expect(own.usual(at: .first).isOwn)
    #expect(own.usual(at: .later) == FunnelStep.later.counted)
    for nonsense in [0, 100, -3] {
      let odd = Given.preferences { $0.usualShares = ["round-to-next": nonsense] }
      #expect(odd.usual(at: .first) == FunnelStep.first.counted)
    }
  }

  @Test(arguments: [(0.23, 12, "about 2 in 10"), (0.234, 20, "23 in 100"), (1, 200, "100 in 100")])
  func `shares are said no finer than they are known`(_ share: Double, _ count: Int, _ said: String)
  {
    let amounts = Amounts(numbersOff: false)
    #expect(Speaker.english.say(amounts.share(share, of: count)) == said)
    #expect(!Speaker.english.say(Amounts(numbersOff: true).share(share, of: count)).isEmpty)
  }
}
