import Foundation
import Records
import Support
import Testing

@Suite struct `An interview` {
  let now = Surroundings.fixed()
  let application = Telling.application(1)
  var journal: Journal { Journal().after([.save(application)]) }

  @Test func `moves its application there, and never back`() throws {
    let interview = Telling.interview(2, of: application, on: now.today + 3)
    let planned = journal.after(journal.changes(adding: interview, on: now.today))
    #expect(planned[application.id]?.stage == .interview)
    let offered = journal.after([.save(application.moved(to: .offer, on: now.today))])
    let again = offered.after(offered.changes(adding: interview, on: now.today))
    #expect(again[application.id]?.stage == .offer)
  }

  @Test(arguments: [
    (Outcome.offer, Stage.offer), (.withdrew, .withdrawn), (.cancelled, .cancelled),
    (.advanced, .applied), (.noAnswer, .applied),
  ])
  func `its outcome moves the application where it says something of it`(
    outcome: Outcome,
    stage: Stage
  ) {
    let interview = Telling.interview(2, of: application, on: now.today - 3)
    let held = journal.after([.save(interview)])
    let ended = held.after(held.changes(recording: outcome, of: interview, now))
    #expect(ended[application.id]?.stage == stage)
    #expect(ended[interview.id]?.outcomeKnownAt == now.now)
  }

  @Test func `its outcome leaves an application alone that has ended`() {
    let over = application.moved(to: .accepted, on: now.today)
    let interview = Telling.interview(2, of: over, on: now.today - 3)
    let held = Journal().after([.save(over), .save(interview)])
    let ended = held.after(held.changes(recording: .offer, of: interview, now))
    #expect(ended[application.id]?.stage == .accepted)
  }

  @Test(arguments: [("minutes", "soon"), ("minutes", "4"), ("zone", "Middle/Earth"), ("day", "31")])
  func `says at its field what cannot be read`(field: String, text: String) {
    let interview = Telling.interview(2, of: application, on: nil)
    do throws(Problems) {
      _ = try interview.filled(from: Draft([field: text]))
      Issue.record("taken")
    } catch {
      #expect(error.list.map(\.field) == [field])
    }
  }

  @Test func `shows its wall time in another zone`() throws {
    let interview = Telling.interview(2, of: application, on: Day("2026-11-25"))
    let tokyo = try #require(TimeZone(identifier: "Asia/Tokyo"))
    let there = try #require(interview.wallTime(in: tokyo))
    #expect(there.time == ClockTime("18:00"))
    let angeles = try #require(TimeZone(identifier: "America/Los_Angeles"))
    #expect(interview.wallTime(in: angeles)?.time == ClockTime("01:00"))
    #expect(interview.wallTime(in: angeles)?.day == Day("2026-11-25"))
  }
}

@Suite struct `The timeline of an application` {
  let now = Surroundings.fixed()

  @Test func `stands newest first, what is to come on top and what has no date at the foot`() {
    var application = Telling.application(1)
    application.history.insert(StageChange(stage: .idea, day: nil), at: 0)
    application.nextFollowUpOn = now.today + 9
    let held = Telling.interview(2, of: application, on: now.today - 3)
    let next = Telling.interview(3, of: application, on: now.today + 3)
    let journal = Journal().after([.save(application), .save(held), .save(next)])
    let entries = journal.timeline(of: application, now)
    #expect(
      entries.map(\.day) == [now.today + 9, now.today + 3, now.today, now.today - 3, nil]
    )
    #expect(entries.map(\.isAhead) == [true, true, false, false, false])
  }

  @Test func `a stage without a date stands by the one before it`() {
    var application = Telling.application(1)
    application.history = [
      StageChange(stage: .applied, day: now.today - 9), StageChange(stage: .noAnswer, day: nil),
    ]
    let talk = Telling.interview(2, of: application, on: now.today - 20)
    let entries = Journal().after([.save(application), .save(talk)]).timeline(of: application, now)
    #expect(entries.map(\.day) == [nil, now.today - 9, now.today - 20])
  }

  @Test func `a no speaks for the stage it led to`() {
    let application = Telling.application(1).moved(to: .rejected, on: now.today)
    let no = Rejection(
      id: now.newID(),
      application: application.id,
      learnedOn: now.today,
      savedAt: now.now
    )
    let journal = Journal().after([.save(application), .save(no)])
    let events = journal.timeline(of: application, now).map(\.event)
    #expect(events.count == 2)
    guard case .rejection = events.first else { Issue.record("the no is missing"); return }
  }
}
