import Foundation
import Records
import Support
import Testing

/// Days that nobody said are not written down.
@Suite struct `The days of an application` {
  let now = Surroundings.fixed()

  private func added(_ application: JobApplication) throws -> (Journal, JobApplication) {
    let journal = Journal().after(Journal().changes(adding: application, on: now.today))
    return (journal, try #require(journal[application.id]))
  }

  private var blank: JobApplication {
    JobApplication(id: now.newID(), addedAt: now.now, company: "Helios Energy", title: "")
  }

  private func applied(_ day: Day) throws -> (Journal, JobApplication) {
    var application = blank
    application.stage = .applied
    application.appliedOn = day
    return try added(application)
  }

  @Test func `hold no first answer for an interview of long ago`() throws {
    let (journal, application) = try applied(now.today - 21)
    let held = Telling.interview(2, of: application, on: now.today - 14)
    let after = journal.after(journal.changes(adding: held, on: now.today))
    let known = try #require(after[application.id])
    #expect(known.stage == .interview && known.firstResponseOn == nil)
    #expect(known.history.last == StageChange(stage: .interview, day: now.today - 14))
  }

  @Test func `hold a first answer for an interview that is ahead`() throws {
    let (journal, application) = try applied(now.today - 21)
    let ahead = Telling.interview(2, of: application, on: now.today + 3)
    let after = journal.after(journal.changes(adding: ahead, on: now.today))
    #expect(after[application.id]?.firstResponseOn == now.today)
  }

  @Test func `begin with the day it was applied for, also when that is written down later`() throws
  {
    let (_, application) = try applied(now.today - 21)
    #expect(application.history == [StageChange(stage: .applied, day: now.today - 21)])
  }

  @Test func `move in the timeline with the day it was applied for`() throws {
    let (journal, application) = try applied(now.today)
    var edited = application
    edited.appliedOn = now.today - 21
    let after = journal.after(journal.changes(editing: edited, on: now.today))
    #expect(
      after[application.id]?.history == [StageChange(stage: .applied, day: now.today - 21)]
    )
  }

  @Test func `move in the facts with the day in the timeline`() throws {
    let (journal, application) = try applied(now.today)
    let changes = try journal.changes(
      moving: [application.id],
      to: .applied,
      on: now.today - 21,
      today: now.today
    )
    #expect(journal.after(changes)[application.id]?.appliedOn == now.today - 21)
  }
}
