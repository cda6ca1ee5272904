import Foundation
import Records
import Support
import Testing

@Suite struct `Hearing a no` {
  @Test func `a company nobody wrote down yet is enough`() throws {
    var news = RejectionNews()
    news.company = "Helios Energy"
    let heard = try Journal().hearing(news, .fixed())
    let journal = Journal().after(heard.changes)
    #expect(journal.shelf(JobApplication.self).map(\.stage) == [.rejected])
    #expect(journal[heard.rejection]?.learnedOn == Surroundings.fixed().today)
    #expect(heard.recovery == nil, "a no without an interview offers a recovery one link away")
  }

  @Test func `after an interview a recovery is laid out and the interview gets its outcome`() throws
  {
    let (journal, application, interview) = Telling.interviewed()
    var news = RejectionNews()
    news.company = "helios energy"
    let heard = try journal.hearing(news, .fixed())
    let after = journal.after(heard.changes)
    #expect(after[application.id]?.stage == .rejected)
    #expect(after[interview.id]?.outcome == .rejected)
    #expect(after[interview.id]?.outcomeKnownAt != nil)
    #expect(after[heard.recovery]?.inviteOn == Surroundings.fixed().today + 1)
  }

  @Test func `withdrawing starts no recovery`() throws {
    let (journal, application, _) = Telling.interviewed()
    var news = RejectionNews()
    news.application = application.id
    news.way = .withdrew
    let heard = try journal.hearing(news, .fixed())
    #expect(heard.recovery == nil)
    #expect(journal.after(heard.changes)[application.id]?.stage == .withdrawn)
  }

  @Test(arguments: [(hours: 47.0, isShared: true), (hours: 49.0, isShared: false)])
  func `noes within 48 hours share one recovery`(hours: Double, isShared: Bool) throws {
    let clock = FixedClock()
    let (journal, application, _) = Telling.interviewed(clock.surroundings)
    var first = RejectionNews()
    first.application = application.id
    let one = try journal.hearing(first, clock.surroundings)
    clock.advance(by: hours * 3_600)
    var second = RejectionNews()
    second.company = "Meridian Rail"
    second.afterInterview = true
    let two = try journal.after(one.changes).hearing(second, clock.surroundings)
    #expect((one.recovery == two.recovery) == isShared)
  }

  @Test func `a fresh no does not join a recovery opened by hand for an old one`() throws {
    let now = Surroundings.fixed(seed: 77)
    let (journal, application, _) = Telling.interviewed(now)
    var old = JobApplication(id: now.newID(), addedAt: now.now, company: "Juniper", title: "")
    old.stage = .rejected
    old.history = [StageChange(stage: .rejected, day: now.today - 300)]
    let told = journal.after([.save(old)])
    let opened = try #require(told.changes(openingRecoveryFor: old.id, now))
    var news = RejectionNews()
    news.application = application.id
    let heard = try told.after(opened.changes).hearing(news, now)
    #expect(heard.recovery != nil && heard.recovery != opened.recovery)
  }

  @Test func `two open applications at one company ask which one it is`() throws {
    let (journal, application, _) = Telling.interviewed()
    var other = JobApplication(
      id: Identifier(.numbered(9)),
      addedAt: .start,
      company: application.company,
      title: "Clerk"
    )
    other.stage = .applied
    var news = RejectionNews()
    news.company = application.company
    do throws(Problems) {
      _ = try journal.after([.save(other)]).hearing(news, .fixed())
      Issue.record("nobody asked")
    } catch {
      #expect(error.list.map(\.field) == ["application"])
    }
  }

  @Test func `an old no can be given a recovery by hand, once`() throws {
    let now = Surroundings.fixed()
    var application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Juniper",
      title: "Engineer"
    )
    application.stage = .rejected
    application.history = [StageChange(stage: .rejected, day: now.today - 300)]
    let journal = Journal().after([.save(application)])
    let opened = try #require(journal.changes(openingRecoveryFor: application.id, now))
    let after = journal.after(opened.changes)
    #expect(after.shelf(Rejection.self).first?.learnedOn == now.today - 300)
    let again = try #require(after.changes(openingRecoveryFor: application.id, now))
    #expect(again.changes.isEmpty && again.recovery == opened.recovery)
  }
}

@Suite struct `Correcting a no` {
  @Test func `another way takes application and interview along, and a day to come is refused`()
    throws
  {
    let (start, application, interview) = Telling.interviewed()
    var news = RejectionNews()
    news.application = application.id
    let heard = try start.hearing(news, .fixed())
    let journal = start.after(heard.changes)
    var rejection = try #require(journal[heard.rejection])
    rejection.way = .cancelled
    let after = journal.after(try journal.changes(correcting: rejection, .fixed()))
    #expect(after[application.id]?.stage == .cancelled)
    #expect(after[interview.id]?.outcome == .cancelled)
    rejection.learnedOn = Surroundings.fixed().today + 1
    #expect(throws: Problems.self) { try journal.changes(correcting: rejection, .fixed()) }
  }
}
