import Foundation
import Records
import Support
import Testing

@Suite struct `A series of writing` {
  private let now = Given.now

  /// Sessions on days in a row, with the numbers before and after.
  private func series(_ moods: [(Int?, Int?)]) -> WritingSeries {
    let first = now.today - (moods.count - 1)
    return WritingSeries(
      moods.enumerated().map { index, mood in
        var session = ExpressiveWriting(
          id: now.newID(),
          writtenAt: (first + index).at(.noon, in: now.zone),
          day: first + index,
          series: .numbered(1)
        )
        session.moodBefore = mood.0
        session.moodAfter = mood.1
        return session
      }
    )
  }

  static let stories: [([(Int?, Int?)], WritingSeries.Ending?)] = [
    ([], nil),
    ([(6, 3)], nil),
    ([(6, 4), (6, 4)], nil),
    ([(6, 3), (6, 4)], nil),
    ([(6, 3), (6, 3)], .heavier),
    ([(6, 3), (5, 5), (6, 3)], nil),
    ([(6, 6), (9, 6), (3, 0)], .heavier),
    ([(6, 3), (7, 2), (5, 6)], .heavier),
    ([(nil, 0), (nil, 0)], nil),
    ([(6, nil), (6, 3), (6, nil)], nil),
    ([(5, 5), (5, 5), (5, 5), (5, 5)], nil),
    ([(5, 5), (5, 5), (5, 5), (5, 5), (5, 5)], .enough),
    ([(nil, nil), (nil, nil), (nil, nil), (nil, nil), (nil, nil), (nil, nil)], .enough),
    ([(5, 5), (5, 5), (5, 5), (6, 3), (6, 3)], .heavier),
  ]

  @Test(arguments: stories.indices)
  func `ends where twice in a row was much heavier, or five are written`(_ story: Int) {
    let (moods, ending) = Self.stories[story]
    #expect(series(moods).ending == ending)
  }

  @Test func `has one session a day`() {
    let one = series([(5, 5)])
    #expect(one.standing(on: now.today) == .rests(until: now.today + 1))
    #expect(one.standing(on: now.today + 1) == .open)
    #expect(one.standing(on: now.today + 9) == .open, "it can be taken up again")
    #expect(series([]).standing(on: now.today) == .open)
  }

  @Test func `in a recovery it goes on however long it rested`() {
    let recovery: Identifier<Recovery> = now.newID()
    let first = Journal().newSession(now.newID(), in: recovery, .fixed())
    let journal = Given.journal(first)
    let later = journal.newSession(
      now.newID(),
      in: recovery,
      .fixed(.start.addingTimeInterval(40 * 86_400))
    )
    #expect(later.series == first.series && later.number == 2)
    #expect(journal.newSession(now.newID(), in: now.newID(), .fixed()).number == 1)
  }

  @Test func `outside of one something new begins after two weeks`() {
    let first = Journal().newSession(now.newID(), in: nil, .fixed())
    let journal = Given.journal(first)
    let soon = journal.newSession(
      now.newID(),
      in: nil,
      .fixed(.start.addingTimeInterval(14 * 86_400))
    )
    #expect(soon.series == first.series && soon.number == 2)
    let late = journal.newSession(
      now.newID(),
      in: nil,
      .fixed(.start.addingTimeInterval(15 * 86_400), seed: 9)
    )
    #expect(late.series != first.series && late.number == 1)
  }
}
