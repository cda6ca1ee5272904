import Foundation
import Records
import Support
import Testing

@Suite struct Pacing {
  /// A recovery whose no was heard some hours before now.
  private func path(hoursAgo hours: Double) throws -> RecoveryPath {
    let clock = FixedClock()
    let (journal, context) = Telling.recovering(clock.surroundings)
    clock.advance(by: hours * 3_600)
    return journal.path(of: try #require(journal[context.recovery]), clock.surroundings)
  }

  @Test func `on the first day only step 2 is offered`() throws {
    let path = try path(hoursAgo: 1)
    #expect(path.highlighted == .resilience)
    #expect(path.stops.filter { $0.offeredFrom == nil }.map(\.step) == [.resilience])
    #expect(path.stops[0].offeredFrom == Date.start.addingTimeInterval(86_400))
  }

  @Test func `after a week every step is offered`() throws {
    #expect(try path(hoursAgo: 24 * 8).stops.allSatisfy { $0.offeredFrom == nil })
  }

  @Test func `what was done moves the invitation on`() throws {
    let clock = FixedClock()
    let (journal, context) = Telling.recovering(clock.surroundings)
    clock.advance(by: 30 * 3_600)
    var checkIn = CheckIn(
      id: clock.surroundings.newID(),
      takenAt: clock.surroundings.now,
      day: clock.surroundings.today
    )
    checkIn.recovery = context.recovery
    checkIn.feelings = ["tired"]
    let after = journal.after([.save(checkIn)])
    let path = after.path(of: try #require(after[context.recovery]), clock.surroundings)
    #expect(path.highlighted == .reflection)
    #expect(path.stops[1].done.map(\.exercise.id) == ["settle"])
  }

  @Test func `an ended recovery invites to nothing`() throws {
    let (journal, context) = Telling.recovering()
    var recovery = try #require(journal[context.recovery])
    recovery.endedAt = .start
    #expect(journal.path(of: recovery, .fixed()).highlighted == nil)
  }
}
