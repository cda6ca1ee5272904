import Foundation
import Insights
import Records
import Support
import Testing

/// What has changed since, and what rejections do to a mood, is not called a pattern.
struct RecoveryTests {
  private func reading(newest: [Outcome]) -> FunnelReading {
    let old = (0..<24).flatMap { Given.talk(.rejected, daysAgo: 200 - $0) }
    let new = newest.enumerated().flatMap { Given.talk($1, daysAgo: 60 - $0) }
    let usual = Given.preferences { $0.usualShares = ["round-to-next": 45] }
    return FunnelReading(
      InsightGround(Journal().after(saving: old + new + [usual]), Given.now)
    )
  }

  @Test func `a step that is as good as usual again lets its alert go within ten interviews`() {
    let noes = [Outcome](repeating: .rejected, count: 6)
    let better = reading(newest: [.advanced, .advanced] + noes + [.advanced, .advanced])
    #expect(better[.first].alerts && better.named == nil)
    #expect(reading(newest: [.advanced] + noes + [.rejected, .rejected]).named == .first)
  }

  @Test func `a dip after a rejection is no trend`() {
    let noes = [0, 8, 16].map { daysAgo in
      Rejection(
        id: Given.newID(),
        application: Given.newID(),
        learnedOn: Given.today - daysAgo,
        savedAt: Given.moment(daysAgo)
      )
    }
    let days = (0..<42).map { daysAgo in
      var checkIn = CheckIn(
        id: Given.newID(),
        takenAt: Given.moment(daysAgo, hour: 9),
        day: Given.today - daysAgo
      )
      let isNear = noes.contains { (0...5).contains((Given.today - daysAgo) - $0.learnedOn) }
      checkIn.mood = isNear ? 1 : 6
      return checkIn
    }
    let model = MoodTrendModel(
      InsightGround(Journal().after(saving: days + (noes as [any JournalRecord])), Given.now)
    )
    #expect(model.days.allSatisfy { $0.mood == 6 })
    #expect(model.days.count == 28 - 1 - 6 - 6)
    #expect(model.direction == nil && model.line != nil)
  }
}
