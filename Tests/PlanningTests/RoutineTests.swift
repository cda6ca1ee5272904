import Records
import Support
import Testing

@Suite struct `Something that comes back` {
  private let clock = FixedClock(seed: 83)

  /// Monday, 23 November 2026.
  private var now: Surroundings { clock.surroundings }

  private func routine(_ change: (inout Routine) -> Void = { _ in }) -> Routine {
    var routine = Routine(
      id: now.newID(),
      addedAt: now.now,
      title: "A walk",
      startOn: now.today,
      every: 3
    )
    routine.place = "By the river"
    change(&routine)
    return routine
  }

  private func weekly(_ days: [String], every: Int = 1) -> Routine {
    routine {
      $0.unit = .weeks
      $0.every = every
      $0.weekdays = days
    }
  }

  private func begun(_ routine: Routine) -> Journal {
    Journal().after(Journal().changes(beginning: routine, now))
  }

  private func open(_ routine: Routine, in journal: Journal) throws -> PlannedAction {
    try #require(journal.openAction(of: routine))
  }

  private func settled(
    _ routine: Routine,
    as state: ActionState,
    in journal: Journal
  ) throws -> Journal {
    let action = try open(routine, in: journal)
    return journal.after(journal.changes(settling: action, as: state, now))
  }

  @Test func `stands in the plan once, with all it says`() throws {
    let routine = routine()
    let journal = begun(routine)
    let action = try open(routine, in: journal)
    #expect(action.title == "A walk" && action.place == "By the river")
    #expect(action.day == now.today && action.slot == now.today)
    #expect(journal.shelf(PlannedAction.self).count == 1)
  }

  @Test func `comes back counted from the day it was done, and leaves nothing to catch up with`()
    throws
  {
    let routine = routine()
    var journal = begun(routine)
    clock.advance(days: 10)
    journal = try settled(routine, as: .done, in: journal)
    #expect(try open(routine, in: journal).day == now.today + 3)
    #expect(journal.shelf(PlannedAction.self).count == 2)
  }

  @Test func `that is let go this once comes back as well, and both are as good`() throws {
    let routine = routine()
    let journal = try settled(routine, as: .dropped, in: begun(routine))
    #expect(try open(routine, in: journal).day == now.today + 3)
    #expect(journal.settledActions(of: routine).map(\.state) == [.dropped])
  }

  /// The days of the week, every so many weeks, and the days from Monday, 23 November that follow.
  @Test(arguments: [
    (["monday"], 1, [0, 7, 14]), (["tuesday", "thursday"], 1, [1, 3, 8, 10]),
    (["thursday", "tuesday"], 2, [1, 3, 15, 17]), (["sunday", "monday"], 3, [0, 6, 21, 27]),
    ([], 2, [0, 14, 28]),
  ])
  func `falls on its days of the week`(_ days: [String], _ every: Int, _ expected: [Int]) throws {
    let routine = weekly(days, every: every)
    var falls = [routine.firstDay(from: routine.startOn)]
    while falls.count < expected.count {
      falls.append(try #require(routine.day(after: falls[falls.count - 1])))
    }
    #expect(falls.map { $0 - now.today } == expected)
  }

  @Test func `on days of the week that was moved ahead does not bring its own day back`() throws {
    let routine = weekly(["thursday"])
    var journal = begun(routine)
    let action = try open(routine, in: journal)
    journal = journal.after(journal.changes(moving: action, to: now.today + 1))
    clock.advance(days: 1)
    journal = try settled(routine, as: .done, in: journal)
    #expect(try open(routine, in: journal).day == now.today + 9, "the Thursday after the next")
  }

  @Test func `moved this once keeps its rhythm`() throws {
    let routine = weekly(["monday"])
    var journal = begun(routine)
    journal = journal.after(
      journal.changes(moving: try open(routine, in: journal), to: now.today + 2)
    )
    clock.advance(days: 2)
    journal = try settled(routine, as: .done, in: journal)
    #expect(try open(routine, in: journal).day?.weekday == 1)
  }

  @Test func `is over after its last day`() throws {
    let routine = routine { $0.until = now.today + 2 }
    let journal = try settled(routine, as: .done, in: begun(routine))
    #expect(journal.openAction(of: routine) == nil)
    #expect(journal[routine.id]?.endedOn == now.today)
  }

  @Test func `whose last one is opened again runs again`() throws {
    let routine = routine { $0.until = now.today + 2 }
    var journal = begun(routine)
    let action = try open(routine, in: journal)
    journal = journal.after(journal.changes(settling: action, as: .done, now))
    let done = try #require(journal[action.id])
    journal = journal.after(journal.changes(settling: done, as: .open, now))
    #expect(journal[routine.id]?.isRunning == true)
    #expect(journal.openAction(of: routine)?.id == action.id)
  }

  @Test func `opened again takes back what was planned after it`() throws {
    let routine = routine()
    var journal = begun(routine)
    let action = try open(routine, in: journal)
    journal = journal.after(journal.changes(settling: action, as: .done, now))
    journal = journal.after(
      journal.changes(settling: try #require(journal[action.id]), as: .open, now)
    )
    #expect(journal.shelf(PlannedAction.self).map(\.id) == [action.id])
  }

  @Test func `marked as done twice comes back once`() throws {
    let routine = routine()
    var journal = begun(routine)
    let action = try open(routine, in: journal)
    for _ in 1...2 { journal = journal.after(journal.changes(settling: action, as: .done, now)) }
    #expect(journal.shelf(PlannedAction.self).count == 2)
  }

  @Test func `changed for all that follow leaves what was changed of one alone`() throws {
    var routine = routine()
    var journal = begun(routine)
    var action = try open(routine, in: journal)
    action.place = "In the park, this once"
    journal = journal.after([.save(action)])
    routine.title = "A long walk"
    routine.place = "By the sea"
    journal = journal.after(journal.changes(changing: routine, now))
    action = try open(routine, in: journal)
    #expect(action.title == "A long walk" && action.place == "In the park, this once")
    journal = try settled(routine, as: .done, in: journal)
    #expect(try open(routine, in: journal).place == "By the sea")
  }

  @Test func `with another rhythm stands on a day of that one`() throws {
    var routine = routine()
    var journal = begun(routine)
    routine.unit = .weeks
    routine.every = 1
    routine.weekdays = ["wednesday"]
    journal = journal.after(journal.changes(changing: routine, now))
    #expect(try open(routine, in: journal).day == now.today + 2)
  }

  @Test func `ended leaves what was done, and can be planned once more`() throws {
    let routine = routine()
    var journal = try settled(routine, as: .done, in: begun(routine))
    journal = journal.after(journal.changes(ending: try #require(journal[routine.id]), now))
    #expect(journal.openAction(of: routine) == nil)
    #expect(journal.settledActions(of: routine).count == 1)
    journal = journal.after(journal.changes(resuming: try #require(journal[routine.id]), now))
    #expect(try open(routine, in: journal).day == now.today)
  }

  @Test func `removed takes along what is still to come, and leaves what was`() throws {
    let routine = routine()
    var journal = try settled(routine, as: .done, in: begun(routine))
    journal = journal.after(journal.changes(removing: [routine.reference]))
    #expect(journal.shelf(PlannedAction.self).map(\.state) == [.done])
    #expect(journal.shelf(PlannedAction.self).map(\.routine) == [nil])
  }

  @Test func `can begin with what is planned already`() throws {
    var action = PlannedAction(id: now.newID(), plannedAt: now.now, title: "A walk")
    action.day = now.today + 1
    var journal = Journal().after([.save(action)])
    let routine = routine { $0.startOn = now.today + 1 }
    journal = journal.after(journal.changes(beginning: routine, from: action, now))
    #expect(try open(routine, in: journal).id == action.id)
    #expect(journal.shelf(PlannedAction.self).count == 1)
  }

  @Test func `says how often in words`() {
    func said(_ routine: Routine) -> String { Speaker.english.say(routine.rhythm) }
    #expect(said(routine()) == "every 3 days")
    #expect(said(routine { $0.every = 1 }) == "every day")
    #expect(said(weekly(["tuesday"])) == "every Tuesday")
    #expect(said(weekly(["thursday", "monday"], every: 2)) == "every 2 weeks on Monday, Thursday")
  }

  @Test func `has no last day before its first`() {
    #expect(throws: Problems.self) { try routine { $0.until = now.today - 1 }.checked() }
  }

  @Test func `is seen in a week to come, and not in the list of what is planned`() throws {
    let routine = routine()
    let journal = begun(routine)
    let days = journal.agenda(of: now.today...(now.today + 6), now)
    let seen = days.filter { !$0.entries.isEmpty }.map { $0.day - now.today }
    #expect(days.count == 7 && seen == [0, 3, 6])
    #expect(journal.agenda(now).days.count == 1)
  }
}

@Suite struct `A day of the plan` {
  private let now = Surroundings.fixed(seed: 84)

  @Test func `holds what was done and let go on it, what has a time first`() {
    var early = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Early")
    early.day = now.today
    early.time = ClockTime("07:00")
    var done = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Done")
    done.day = now.today
    done.state = .done
    done.settledAt = now.now
    var undated = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Undated")
    undated.state = .dropped
    undated.settledAt = now.now
    let open = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Some day")
    let journal = Journal().after(saving: [done, early, undated, open])
    let day = journal.agenda(of: now.today...now.today, now)
    let titles = day.flatMap(\.entries).map { entry in
      if case .action(let action) = entry { action.title } else { "" }
    }
    #expect(titles.first == "Early" && titles.sorted() == ["Done", "Early", "Undated"])
  }

  @Test func `holds an interview that has been, and none of a hidden employer`() {
    let (journal, application, interview) = Telling.interviewed(now)
    let days = (interview.day ?? now.today)...(interview.day ?? now.today)
    #expect(journal.agenda(of: days, now).flatMap(\.entries).count == 1)
    var hidden = application
    hidden.isHidden = true
    #expect(journal.after([.save(hidden)]).agenda(of: days, now).flatMap(\.entries).isEmpty)
  }
}
