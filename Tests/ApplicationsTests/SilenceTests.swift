import Foundation
import Records
import Support
import Testing

@Suite struct `A silence that is treated as closed` {
  let today = Day(.start, in: .berlin)
  let here = Surroundings.fixed()
  let application = Telling.application(1)
  var journal: Journal { Journal().after([.save(application)]) }
  var closed: Journal {
    journal.after(journal.changes(closingSilenceOf: application.id, here))
  }

  @Test func `ends the application and nothing else`() {
    let ended = closed[application.id]
    #expect(ended?.stage == .noAnswer && ended?.history.last?.day == today)
    #expect(closed.shelf(Rejection.self).isEmpty && closed.shelf(Recovery.self).isEmpty)
  }

  @Test func `gives the last interview its outcome`() {
    let talk = Telling.interview(2, of: application, on: today - 60)
    let before = journal.after([.save(talk)])
    let after = before.after(before.changes(closingSilenceOf: application.id, here))
    #expect(after[talk.id]?.outcome == .noAnswer)
  }

  @Test func `runs again where a first answer comes after all`() {
    guard var answered = closed[application.id] else { return }
    answered.firstResponseOn = today + 3
    let after = closed.after(closed.changes(editing: answered, on: today + 3))
    #expect(after[application.id]?.stage == .applied)
    #expect(after[application.id]?.isRunning == true)
  }

  @Test func `runs again where they ask for a talk`() {
    let talk = Telling.interview(2, of: application, on: today + 9)
    let after = closed.after(closed.changes(adding: talk, on: today + 2))
    #expect(after[application.id]?.stage == .interview)
    #expect(after[application.id]?.firstResponseOn == today + 2)
  }

  @Test func `stays closed where a talk of before is written down`() {
    let talk = Telling.interview(2, of: application, on: today - 9)
    let after = closed.after(closed.changes(adding: talk, on: today + 2))
    #expect(after[application.id]?.stage == .noAnswer)
  }

  @Test func `runs again where an interview led on`() {
    let talk = Telling.interview(2, of: application, on: today - 60)
    let before = journal.after([.save(talk)])
    let ended = before.after(before.changes(closingSilenceOf: application.id, here))
    guard let round = ended[talk.id] else { return }
    let after = ended.after(ended.changes(recording: .advanced, of: round, here))
    #expect(after[application.id]?.stage.isOpen == true)
  }

  @Test func `is remembered where the person keeps it open`() {
    let kept = journal.after(journal.changes(keepingOpen: application.id, on: today))
    #expect(kept[application.id]?.keptOpenOn == today)
    #expect(kept[application.id]?.stage == .applied)
    #expect(closed.changes(keepingOpen: application.id, on: today).isEmpty)
  }
}
