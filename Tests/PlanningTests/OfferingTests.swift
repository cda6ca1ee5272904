import Foundation
import Records
import Support
import Testing

@Suite struct `When Today holds back` {
  @Test(
    arguments: [
      (9, 0, nil, nil, true), (20, 59, nil, nil, true), (21, 0, nil, nil, false),
      (23, 30, nil, nil, false), (0, 0, nil, nil, false), (7, 59, nil, nil, false),
      (8, 0, nil, nil, true), (13, 0, "12:00", "14:00", false), (22, 0, "12:00", "14:00", true),
      (22, 0, "22:00", "22:00", true),
    ] as [(Int, Int, String?, String?, Bool)]
  ) func `it is quiet in the quiet hours, and only then`(
    hour: Int,
    minute: Int,
    from: String?,
    until: String?,
    isOpen: Bool
  ) {
    var preferences = usual
    preferences.quietFrom = from.flatMap { ClockTime($0) }
    preferences.quietUntil = until.flatMap { ClockTime($0) }
    let offering = preferences.offering(at: at(hour, minute))
    #expect((offering == .open) == isOpen)
  }

  @Test func `a pause lasts through its last day`() {
    let now = Surroundings.fixed()
    let paused = usual.paused(days: 3, now)
    #expect(paused.offering(at: now) == .paused(until: now.today + 2))
    let clock = FixedClock()
    clock.advance(days: 2)
    #expect(paused.offering(at: clock.surroundings) == .paused(until: now.today + 2))
    clock.advance(days: 1)
    #expect(paused.offering(at: clock.surroundings) == .open)
    #expect(paused.paused(days: 0, now).offering(at: now) == .open)
  }

  @Test func `a pause keeps what was planned and leaves out what is offered`() throws {
    let clock = FixedClock()
    let (journal, context) = Telling.recovering(clock.surroundings)
    clock.advance(by: 25 * 3_600)
    let now = clock.surroundings
    var action = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Call the bank")
    action.day = now.today
    let planned = journal.after([.save(action)])
    #expect(planned.today(now).offers.map(\.subject).contains { $0 == context.recovery?.raw })
    let paused = planned.after([.save(usual.paused(days: 7, now))])
    #expect(paused.today(now).offers.map(\.subject) == [action.id.raw])
    var off = usual
    off.offersOff = true
    #expect(planned.after([.save(off)]).today(now).offers.map(\.subject) == [action.id.raw])
  }

  private var usual: Preferences {
    Preferences(id: Preferences.theOne, savedAt: .start, zone: "Europe/Berlin")
  }

  private func at(_ hour: Int, _ minute: Int) -> Surroundings {
    .fixed(Date.start.addingTimeInterval(Double((hour - 9) * 3_600 + minute * 60)))
  }
}

@Suite struct `How scales are asked` {
  @Test func `an exercise asks no numbers of somebody who wants none`() throws {
    let usual = try #require(Guidance.exercise("thought-record"))
    #expect(ExerciseForms.asked(usual).prompts.count == usual.prompts.count)
    Scales.$current.withValue(.off) {
      let asked = ExerciseForms.asked(usual)
      let names = asked.prompts.flatMap { $0.fields ?? [] }.map(\.name)
      #expect(names.contains("thought") && !names.contains("belief"))
      #expect(!asked.prompts.contains { $0.id == "again" })
    }
  }

  @Test(arguments: [0, 3, 5, 8, 10, 55, 100])
  func `five words stand for a scale, and what was chosen is among them`(chosen: Int) {
    let range = chosen > 10 ? 0...100 : 0...10
    let words = ScaleWords(range, low: "low", high: "high")
    let places = words.places(step: chosen > 10 ? 5 : 1, chosen: chosen)
    #expect(places.count == 5 && places.contains(chosen))
    #expect(Set(places.map { Speaker.english.say(words.words(for: $0)) }).count == 5)
  }
}

@Suite struct `Numbers nobody is asked for` {
  @Test func `stay as they were answered before`() throws {
    var contact = Contact(id: Identifier(.numbered(1)), addedAt: .start, name: "Noor Haddad")
    contact.closeness = 4
    let typed = Draft(["name": "Noor H.", "closeness": ""])
    #expect(try Contact.fields.fill(contact, from: Contact.fields.asked(typed)).closeness == nil)
    try Scales.$current.withValue(.off) {
      let edited = try Contact.fields.fill(contact, from: Contact.fields.asked(typed))
      #expect(edited.closeness == 4 && edited.name == "Noor H.")
    }
  }
}
