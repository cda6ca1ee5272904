import Foundation
import Records
import Support
import Testing

@Suite struct `A stage change` {
  let today = Day(.start, in: .berlin)
  let application = Telling.application(1)
  var journal: Journal { Journal().after([.save(application)]) }

  private func moved(to stage: Stage, on day: Day?) throws -> JobApplication? {
    let changes = try journal.changes(moving: [application.id], to: stage, on: day, today: today)
    return journal.after(changes)[application.id]
  }

  @Test func `dates itself`() throws {
    let moved = try #require(try moved(to: .screen, on: nil))
    #expect(moved.stage == .screen)
    #expect(moved.history.last == StageChange(stage: .screen, day: today))
  }

  @Test func `takes the day it is given`() throws {
    #expect(try moved(to: .screen, on: today - 4)?.history.last?.day == today - 4)
  }

  @Test func `is a first answer where it goes further, and not where it ends`() throws {
    #expect(try moved(to: .interview, on: today - 1)?.firstResponseOn == today - 1)
    #expect(try moved(to: .withdrawn, on: nil)?.firstResponseOn == nil)
  }

  @Test func `mends the day of the stage an application is in already`() throws {
    let mended = try #require(try moved(to: .applied, on: today - 9))
    #expect(mended.history == [StageChange(stage: .applied, day: today - 9)])
  }

  @Test func `is refused on a day to come, and to a stage nobody knows`() {
    #expect(throws: Problems.self) { try moved(to: .screen, on: today + 1) }
    #expect(throws: Problems.self) { try moved(to: Stage(rawValue: "limbo"), on: nil) }
  }

  @Test func `can be taken out of the history again`() throws {
    let moved = application.moved(to: .screen, on: today)
    let journal = Journal().after([.save(moved)])
    let changes = try journal.changes(
      mending: moved,
      stages: [StageChange(stage: .applied, day: today - 2), nil],
      today: today
    )
    let mended = try #require(journal.after(changes)[moved.id])
    #expect(mended.stage == .applied)
    #expect(mended.history == [StageChange(stage: .applied, day: today - 2)])
  }

  @Test func `one stage has to stay, and a longer history is not touched`() {
    #expect(throws: Problems.self) {
      try journal.changes(mending: application, stages: [nil], today: today)
    }
    let longer = application.moved(to: .screen, on: today)
    #expect(throws: Problems.self) {
      try journal.changes(
        mending: longer,
        stages: [StageChange(stage: .applied, day: nil)],
        today: today
      )
    }
  }
}
