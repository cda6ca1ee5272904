import Foundation
import Records
import Support
import Testing

@Suite struct `What Today offers` {
  @Test func `an empty journal offers nothing`() {
    #expect(Journal().today(.fixed()).offers.isEmpty)
  }

  @Test func `the first day after a no offers nothing but quiet things`() {
    let clock = FixedClock()
    let (journal, _) = Telling.recovering(clock.surroundings)
    let action = planned("Call the bank", on: clock.surroundings.today)
    clock.advance(by: 3_600)
    let today = journal.after([.save(action)]).today(clock.surroundings)
    #expect(today.freshRecovery != nil && today.offers.isEmpty)
  }

  @Test func `the invitation comes on its day, and not before`() {
    let clock = FixedClock()
    let (journal, context) = Telling.recovering(clock.surroundings)
    clock.advance(by: 25 * 3_600)
    let offers = journal.today(clock.surroundings).offers
    #expect(offers.map(\.subject) == [context.recovery?.raw].compactMap(\.self))
  }

  @Test func `it offers at most three things, one of a kind`() {
    let now = Surroundings.fixed()
    let actions = (0..<5).map { planned("Thing \($0)", on: now.today) }
    let offers = Journal().after(actions.map { .save($0) }).today(now).offers
    #expect(offers.count == 1)
  }

  @Test func `not today leaves a thing alone until tomorrow`() {
    let clock = FixedClock()
    let now = clock.surroundings
    let action = planned("Call the bank", on: now.today)
    let aside = SetAside(
      id: now.newID(),
      subject: action.id.raw,
      until: now.today + 1,
      saidAt: now.now
    )
    let journal = Journal().after([.save(action), .save(aside)])
    #expect(journal.today(now).offers.isEmpty)
    clock.advance(days: 1)
    #expect(journal.today(clock.surroundings).offers.count == 1)
  }

  private func planned(_ title: String, on day: Day) -> PlannedAction {
    var action = PlannedAction(
      id: Surroundings.fixed(seed: UInt64(title.count) + UInt64(title.utf8.last ?? 0)).newID(),
      plannedAt: .start,
      title: title
    )
    action.day = day
    return action
  }
}
