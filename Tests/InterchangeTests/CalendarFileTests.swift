import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A calendar file` {
  private let now = Surroundings.fixed(seed: 12)

  private func interview(_ zone: String, _ day: Day?, _ time: String?) -> [any JournalRecord] {
    let job = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios; Energy, \"North\"",
      title: "Analyst"
    )
    var interview = Interview(id: now.newID(), application: job.id, addedAt: now.now, zone: zone)
    interview.round = "Panel"
    interview.day = day
    interview.time = time.flatMap(ClockTime.init)
    interview.minutes = 45
    interview.notes = "a private note"
    return [job, interview]
  }

  private func lines(_ records: [any JournalRecord], discreet: Bool = false) throws -> [ContentLine]
  {
    let journal = Journal().after(saving: records)
    let reader = try ContentLineReader(CalendarFile(journal, isDiscreet: discreet, now).data())
    #expect(reader.unread.isEmpty)
    return reader.lines
  }

  private func value(_ name: String, in lines: [ContentLine]) -> String? {
    lines.first { $0.name == name }?.value
  }

  /// The lines between BEGIN and END of the first part of this name.
  private func part(_ name: String, of lines: [ContentLine]) throws -> [ContentLine] {
    let start = try #require(lines.firstIndex { $0.name == "BEGIN" && $0.value == name })
    let end = try #require(lines[start...].firstIndex { $0.name == "END" && $0.value == name })
    return Array(lines[(start + 1)..<end])
  }

  @Test func `holds an interview on the wall of its own zone, with two reminders`() throws {
    let lines = try lines(interview("Europe/Berlin", now.today + 3, "10:30"))
    let event = try part("VEVENT", of: lines)
    let start = try #require(event.first { $0.name == "DTSTART" })
    #expect(start.values(of: "TZID") == ["Europe/Berlin"])
    #expect(start.value == "\((now.today + 3).description.replacing("-", with: ""))T103000")
    #expect(value("DURATION", in: event) == "PT45M")
    #expect(event.first { $0.name == "SUMMARY" }?.text == "Panel: Helios; Energy, \"North\"")
    #expect(event.filter { $0.name == "TRIGGER" }.map(\.value) == ["-P1D", "-PT1H"])
    #expect(lines.contains { $0.name == "TZID" && $0.value == "Europe/Berlin" })
  }

  @Test func `holds plans as events where somebody wants that, and what has no day not at all`()
    throws
  {
    var timed = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Call the ward")
    timed.day = now.today + 1
    timed.time = ClockTime("14:00")
    var day = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Read the posting")
    day.day = now.today + 2
    let someday = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Tidy up")
    let journal = Journal().after(saving: [timed, day, someday])
    let data = CalendarFile(journal, plansAreEvents: true, now).data()
    let lines = try ContentLineReader(data).lines
    #expect(!lines.contains { $0.value == "VTODO" })
    #expect(
      Set(lines.filter { $0.name == "SUMMARY" }.map(\.text)) == [
        "Call the ward", "Read the posting",
      ]
    )
    #expect(lines.contains { $0.name == "DURATION" && $0.value == "PT30M" })
  }

  @Test func `without a time holds the day, and a reminder the day before`() throws {
    let event = try part("VEVENT", of: lines(interview("Europe/Berlin", now.today + 3, nil)))
    #expect(event.first { $0.name == "DTSTART" }?.values(of: "VALUE") == ["DATE"])
    #expect(event.filter { $0.name == "TRIGGER" }.map(\.value) == ["-P1D"])
  }

  @Test func `leaves out what has no day, and what is over for longer than a month`() throws {
    for day in [nil, now.today - 40] {
      let lines = try lines(interview("Europe/Berlin", day, "10:00"))
      #expect(!lines.contains { $0.value == "VEVENT" })
    }
  }

  @Test func `tells both changes of the clock around an interview`() throws {
    let day = try #require(Day("2027-06-10"))
    let zone = try part("VTIMEZONE", of: lines(interview("Europe/Berlin", day, "10:00")))
    let starts = zone.filter { $0.name == "DTSTART" }.map(\.value)
    #expect(starts.contains("20270328T020000") && starts.contains("20271031T030000"))
    let offsets = Set(zone.filter { $0.name == "TZOFFSETTO" }.map(\.value))
    #expect(offsets == ["+0100", "+0200"])
  }

  @Test(arguments: ["UTC", "Etc/UTC", "GMT", "US/Eastern", "Europe/Berlin"])
  func `explains the very zone its interview names`(_ name: String) throws {
    let lines = try lines(interview(name, now.today + 3, "10:30"))
    let start = try #require(try part("VEVENT", of: lines).first { $0.name == "DTSTART" })
    #expect(start.values(of: "TZID") == [name])
    #expect(lines.filter { $0.name == "TZID" }.map(\.value) == [name])
  }

  @Test func `names no zone that nobody here knows, and takes Greenwich for it`() throws {
    let lines = try lines(interview("Mars/Olympus", now.today + 3, "10:30"))
    let start = try #require(try part("VEVENT", of: lines).first { $0.name == "DTSTART" })
    #expect(start.parameters.isEmpty && start.value.hasSuffix("T103000Z"))
    #expect(!lines.contains { $0.value == "VTIMEZONE" })
  }

  @Test func `tells a zone that never changes, and one of three quarters of an hour`() throws {
    let fixed = try part("VTIMEZONE", of: lines(interview("Asia/Kathmandu", now.today, "10:00")))
    #expect(fixed.filter { $0.name == "BEGIN" }.map(\.value) == ["STANDARD"])
    #expect(value("TZOFFSETTO", in: fixed) == "+0545")
  }

  @Test func `holds what is planned as to-dos, done ones as done, and nothing that was let go`()
    throws
  {
    var open = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Write to Inês, 🌿\nsoon")
    open.day = now.today + 1
    open.ifCue = "a private cue"
    var done = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Walk")
    done.state = .done
    done.settledAt = now.now
    var dropped = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Dropped thing")
    dropped.state = .dropped
    let lines = try lines([open, done, dropped])
    let todos = lines.filter { $0.name == "SUMMARY" }.map(\.text)
    #expect(todos.sorted() == ["Walk", "Write to Inês, 🌿\nsoon"])
    let states = lines.filter { $0.name == "STATUS" }.map(\.value)
    #expect(states.sorted() == ["COMPLETED", "NEEDS-ACTION"])
  }

  @Test func `tells nothing private, and less than that where somebody wants it discreet`() throws {
    var action = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Write to Inês")
    action.ifCue = "a private cue"
    action.place = "Library"
    let records = interview("Europe/Berlin", now.today + 3, "10:30") + [action]
    let open = try lines(records).map(\.value).joined()
    #expect(!open.contains("private"))
    let discreet = try lines(records, discreet: true).map(\.text).joined(separator: "\n")
    for word in ["Helios", "Panel", "Inês", "Library", "private"] {
      #expect(!discreet.contains(word), "\(word)")
    }
  }

  @Test func `is the same bytes for the same journal`() throws {
    let records = interview("Europe/Berlin", now.today + 3, "10:30")
    let journal = Journal().after(saving: records)
    #expect(CalendarFile(journal, now).data() == CalendarFile(journal, now).data())
  }

  @Test func `counts a change of an interview, under the same name`() throws {
    let records = interview("Europe/Berlin", now.today + 3, "10:30")
    var journal = Journal().after(saving: records)
    let before = try ContentLineReader(CalendarFile(journal, now).data()).lines
    var moved = try #require(records.last as? Interview)
    moved.time = ClockTime("11:00")
    journal = journal.after(saving: [moved])
    let after = try ContentLineReader(CalendarFile(journal, now).data()).lines
    #expect(value("UID", in: before) == value("UID", in: after))
    #expect(value("SEQUENCE", in: before) == "0" && value("SEQUENCE", in: after) == "1")
  }

  @Test func `holds at least a zone, as the standard wants, where there is nothing else`() throws {
    let lines = try lines([])
    #expect(lines.filter { $0.name == "BEGIN" }.map(\.value).contains("VTIMEZONE"))
    #expect(!lines.contains { ["VEVENT", "VTODO"].contains($0.value) })
    #expect(value("TZID", in: lines) == now.zone.identifier)
  }

  @Test func `says when an entry was revised last, not when it was begun, and not the hour it is`()
    throws
  {
    let (job, round) = (interview("Europe/Berlin", now.today + 3, "10:30"), 1_800_000_000.0)
    func stamp(_ savedAt: [Double]) throws -> String? {
      let entries = zip(job, savedAt).enumerated().map { index, pair in
        Entry(
          sequence: index + 1,
          commit: pair.0.reference.id,
          reference: pair.0.reference,
          revision: 1,
          recordedAt: Date(timeIntervalSince1970: pair.1),
          act: nil,
          content: .saved(pair.0)
        )
      }
      let file = CalendarFile(Journal(newest: entries), now)
      return value("DTSTAMP", in: try ContentLineReader(file.data()).lines)
    }
    #expect(try stamp([round - 60, round]) == "20270115T080000Z")
    #expect(try stamp([round + 60, round]) == "20270115T080100Z", "it names the employer, too")
  }

  private func walk(_ change: (inout Routine) -> Void) -> [any JournalRecord] {
    var routine = Routine(
      id: now.newID(),
      addedAt: now.now,
      title: "A walk",
      startOn: now.today,
      every: 1
    )
    routine.ifCue = "a private cue"
    change(&routine)
    var action = PlannedAction(id: now.newID(), plannedAt: now.now, title: "A walk, this once")
    action.routine = routine.id
    action.day = now.today
    action.slot = now.today
    return [routine, action]
  }

  @Test(
    arguments: [
      (RhythmUnit.days, 3, [], "FREQ=DAILY;INTERVAL=3", 3),
      (.weeks, 1, ["thursday", "tuesday"], "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH;WKST=MO", 1),
      (.weeks, 2, [], "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO", 14),
    ] as [(RhythmUnit, Int, [String], String, Int)]
  )
  func `says by a rule when something comes back, after the one that is planned`(
    _ unit: RhythmUnit,
    _ every: Int,
    _ days: [String],
    _ rule: String,
    _ next: Int
  ) throws {
    let records = walk {
      $0.unit = unit
      $0.every = every
      $0.weekdays = days
    }
    let lines = try lines(records)
    #expect(value("RRULE", in: lines) == rule)
    #expect(lines.filter { $0.name == "BEGIN" && $0.value == "VTODO" }.count == 2)
    let day = (now.today + next).description.replacing("-", with: "")
    #expect(lines.filter { $0.name == "DTSTART" }.map(\.value) == [day])
    #expect(!lines.contains { $0.value.contains("private") })
  }

  @Test func `ends a rule on its last day, at its time in UTC`() throws {
    let timed = try lines(
      walk {
        $0.time = ClockTime("10:30")
        $0.until = now.today + 7
      }
    )
    #expect(value("RRULE", in: timed)?.hasSuffix(";UNTIL=20261130T093000Z") == true)
    #expect(timed.contains { $0.name == "TZID" && $0.value == "Europe/Berlin" })
    let dated = try lines(walk { $0.until = now.today + 7 })
    #expect(value("RRULE", in: dated)?.hasSuffix(";UNTIL=20261130") == true)
  }

  @Test func `has no rule for what has ended, or has no next day`() throws {
    for records in [walk { $0.endedOn = now.today }, walk { $0.until = now.today }] {
      #expect(value("RRULE", in: try lines(records)) == nil)
    }
  }

  @Test func `says nothing of what comes back where somebody wants it discreet`() throws {
    let lines = try lines(walk { $0.place = "By the river" }, discreet: true)
    let said = lines.map(\.text).joined(separator: "\n")
    #expect(!said.contains("walk") && !said.contains("river"))
    #expect(value("RRULE", in: lines) != nil)
  }
}
