package import Foundation
package import Records

/// Interviews, planned actions and follow-ups as iCalendar (RFC 5545): to open once, or to subscribe
/// to.
///
/// The same journal at the same moment gives the same bytes. What was written in private, such as
/// notes and if-then plans, is not in it.
package struct CalendarFile: Sendable {
  private let journal: Journal
  private let surroundings: Surroundings
  private let isDiscreet: Bool
  private let plansAreEvents: Bool

  /// How long something stays in the calendar once it is over: a month.
  private static let kept = 31

  /// - Parameters:
  ///   - isDiscreet: every title says only that something is planned, and no place is named.
  ///   - plansAreEvents: what is planned for a day is an event and no to-do. Google, iPhones and Fastmail
  ///     show no to-dos of a file.
  package init(
    _ journal: Journal,
    isDiscreet: Bool = false,
    plansAreEvents: Bool = false,
    _ surroundings: Surroundings
  ) {
    self.plansAreEvents = plansAreEvents
    self.journal = journal
    self.isDiscreet = isDiscreet
    self.surroundings = surroundings
  }

  /// Everything dated, from a month ago on, and what has no day yet.
  package func data(interviews: Bool = true, actions: Bool = true) -> Data {
    let first = surroundings.today - Self.kept
    let rounds = journal.shelf(Interview.self).filter { ($0.day ?? first - 1) >= first }
    return file(
      interviews ? Array(rounds) : [],
      actions ? journal.shelf(PlannedAction.self).filter(isShown) : [],
      actions ? journal.openApplications.filter { $0.nextFollowUpOn != nil } : [],
      actions ? journal.shelf(Routine.self).running.compactMap(coming) : []
    )
  }

  /// What a routine will bring after the action that stands for it now, which is an entry of its own.
  private func coming(_ routine: Routine) -> ComingTimes? {
    let open = journal.records(PlannedAction.self, mentioning: routine.id.raw)
      .last { $0.routine == routine.id && $0.state == .open }
    guard let open, let first = routine.day(following: open) else { return nil }
    return ComingTimes(routine: routine, first: first, open: open)
  }

  /// One interview by itself.
  package func data(of interview: Interview) -> Data {
    file(interview.day == nil ? [] : [interview], [], [])
  }

  /// Open, or done within the month; what was let go is nobody's business.
  private func isShown(_ action: PlannedAction) -> Bool {
    if action.state == .open { return true }
    guard action.state == .done, let settled = action.settledAt else { return false }
    return Day(settled, in: surroundings.zone) >= surroundings.today - Self.kept
  }

  private func file(
    _ interviews: [Interview],
    _ actions: [PlannedAction],
    _ followUps: [JobApplication],
    _ coming: [ComingTimes] = []
  ) -> Data {
    var lines = ContentLineWriter()
    lines.add(ContentLine("BEGIN", "VCALENDAR"))
    lines.add(ContentLine("VERSION", "2.0"))
    lines.add(ContentLine("PRODID", "-//Rebound//Rebound//EN"))
    lines.add(ContentLine("CALSCALE", "GREGORIAN"))
    let zones = zones(interviews, actions, coming)
    for zone in zones { zone.write(to: &lines) }
    let isEmpty = interviews.isEmpty && actions.isEmpty && followUps.isEmpty && coming.isEmpty
    if isEmpty { ownZone?.write(to: &lines) }
    for interview in interviews { write(interview, to: &lines) }
    for action in actions { write(action, to: &lines) }
    for times in coming { write(times, to: &lines) }
    for application in followUps { writeFollowUp(application, to: &lines) }
    lines.add(ContentLine("END", "VCALENDAR"))
    return lines.data
  }

  /// The zones the file speaks of, each with its own days of change.
  private func zones(
    _ interviews: [Interview],
    _ actions: [PlannedAction],
    _ coming: [ComingTimes]
  ) -> [CalendarZone] {
    var moments: [String: [Date]] = [:]
    for interview in interviews where interview.time != nil {
      guard let start = interview.startsAt else { continue }
      moments[interview.zone, default: []].append(start)
    }
    let zone = surroundings.zone
    let planned = actions.map { ($0.day, $0.time) } + coming.map { ($0.first, $0.routine.time) }
    for case (let day?, let time?) in planned {
      moments[zone.identifier, default: []].append(day.at(time, in: zone))
    }
    return moments.keys.sorted().compactMap { name in
      CalendarZone(named: name, covering: moments[name] ?? [])
    }
  }

  /// What an empty calendar holds: RFC 5545 wants at least one component, and a zone shows as nothing.
  private var ownZone: CalendarZone? {
    let midnight = surroundings.today.at(.midnight, in: surroundings.zone)
    return CalendarZone(named: surroundings.zone.identifier, covering: [midnight])
  }

  // MARK: - Entries

  private func write(_ interview: Interview, to lines: inout ContentLineWriter) {
    guard let day = interview.day else { return }
    lines.add(ContentLine("BEGIN", "VEVENT"))
    identify(interview, with: [interview.application.raw], to: &lines)
    if let time = interview.time {
      lines.add(moment("DTSTART", day, time, in: interview.zone))
      lines.add(ContentLine("DURATION", "PT\(interview.minutes ?? 60)M"))
    } else {
      lines.add(date("DTSTART", day))
    }
    let company = journal[interview.application]?.company ?? ""
    lines.add("SUMMARY", text: title("\(interview.name): \(company)"))
    if !interview.place.isEmpty, !isDiscreet { lines.add("LOCATION", text: interview.place) }
    if let link = WebLink(interview.place), !isDiscreet {
      lines.add(ContentLine("URL", link.address))
    }
    let status = interview.outcome == .cancelled ? "CANCELLED" : "CONFIRMED"
    lines.add(ContentLine("STATUS", status))
    if interview.outcome == nil {
      for trigger in interview.time == nil ? ["-P1D"] : ["-P1D", "-PT1H"] {
        alarm(trigger, title("\(interview.name): \(company)"), to: &lines)
      }
    }
    lines.add(ContentLine("END", "VEVENT"))
  }

  private func alarm(_ trigger: String, _ text: String, to lines: inout ContentLineWriter) {
    lines.add(ContentLine("BEGIN", "VALARM"))
    lines.add(ContentLine("ACTION", "DISPLAY"))
    lines.add(ContentLine("TRIGGER", trigger))
    lines.add("DESCRIPTION", text: text)
    lines.add(ContentLine("END", "VALARM"))
  }

  private func write(_ action: PlannedAction, to lines: inout ContentLineWriter) {
    guard !plansAreEvents else { return writeEvent(action, to: &lines) }
    lines.add(ContentLine("BEGIN", "VTODO"))
    identify(action, to: &lines)
    lines.add("SUMMARY", text: title(Phrase(verbatim: action.title)))
    if let day = action.day {
      lines.add(
        action.time.map { moment("DUE", day, $0, in: surroundings.zone.identifier) }
          ?? date("DUE", day)
      )
    }
    if !action.place.isEmpty, !isDiscreet { lines.add("LOCATION", text: action.place) }
    if action.state == .done, let settled = action.settledAt {
      lines.add(ContentLine("STATUS", "COMPLETED"))
      lines.add(ContentLine("COMPLETED", stamp(settled)))
    } else {
      lines.add(ContentLine("STATUS", "NEEDS-ACTION"))
    }
    lines.add(ContentLine("END", "VTODO"))
  }

  /// Half an hour, or the whole day where no time was planned; the time it takes stays free.
  private func writeEvent(_ action: PlannedAction, to lines: inout ContentLineWriter) {
    guard let day = action.day else { return }
    lines.add(ContentLine("BEGIN", "VEVENT"))
    identify(action, to: &lines)
    lines.add("SUMMARY", text: title(Phrase(verbatim: action.title)))
    if let time = action.time {
      lines.add(moment("DTSTART", day, time, in: surroundings.zone.identifier))
      lines.add(ContentLine("DURATION", "PT30M"))
    } else {
      lines.add(date("DTSTART", day))
    }
    if !action.place.isEmpty, !isDiscreet { lines.add("LOCATION", text: action.place) }
    lines.add(ContentLine("TRANSP", "TRANSPARENT"))
    lines.add(ContentLine("END", "VEVENT"))
  }

  /// A to-do that recurs; it says when it starts and not when it is due, which would have to be later.
  private func write(_ times: ComingTimes, to lines: inout ContentLineWriter) {
    let routine = times.routine
    let sort = plansAreEvents ? "VEVENT" : "VTODO"
    lines.add(ContentLine("BEGIN", sort))
    identify(routine, with: [times.open.id.raw], to: &lines)
    lines.add("SUMMARY", text: title(Phrase(verbatim: routine.title)))
    let zone = surroundings.zone
    lines.add(
      routine.time.map { moment("DTSTART", times.first, $0, in: zone.identifier) }
        ?? date("DTSTART", times.first)
    )
    // The last day is written in the way the first one is: a date, or an instant in UTC.
    let until = routine.until.map { day in
      routine.time.map { stamp(day.at($0, in: zone)) } ?? day.compact
    }
    lines.add(ContentLine("RRULE", times.rule(until: until)))
    if !routine.place.isEmpty, !isDiscreet { lines.add("LOCATION", text: routine.place) }
    lines.add(
      plansAreEvents ? ContentLine("TRANSP", "TRANSPARENT") : ContentLine("STATUS", "NEEDS-ACTION")
    )
    lines.add(ContentLine("END", sort))
  }

  private func writeFollowUp(_ application: JobApplication, to lines: inout ContentLineWriter) {
    guard let day = application.nextFollowUpOn else { return }
    let sort = plansAreEvents ? "VEVENT" : "VTODO"
    lines.add(ContentLine("BEGIN", sort))
    identify(application, suffix: "-follow-up", to: &lines)
    lines.add("SUMMARY", text: title("Follow up with \(application.company)"))
    lines.add(date(plansAreEvents ? "DTSTART" : "DUE", day))
    lines.add(
      plansAreEvents ? ContentLine("TRANSP", "TRANSPARENT") : ContentLine("STATUS", "NEEDS-ACTION")
    )
    lines.add(ContentLine("END", sort))
  }

  // MARK: - Lines

  /// The name a calendar knows an entry by again, when it was last revised, and how often.
  ///
  /// The moment of asking would do as well by the standard, and would make the bytes new every time.
  ///
  /// - Parameter others: records the entry tells something of, too.
  private func identify(
    _ record: some JournalRecord,
    with others: [RecordID] = [],
    suffix: String = "",
    to lines: inout ContentLineWriter
  ) {
    lines.add("UID", text: "\(record.id)\(suffix)@rebound")
    let revised = ([record.id.raw] + others).compactMap(journal.savedAt).max()
    lines.add(ContentLine("DTSTAMP", stamp(revised ?? surroundings.now)))
    lines.add(ContentLine("SEQUENCE", "\(max(0, journal.revision(of: record.id.raw) - 1))"))
  }

  private func title(_ phrase: Phrase) -> String {
    Speaker.current.say(isDiscreet ? "Something planned" : phrase)
  }

  /// A time on the wall of a zone; where the zone is not known here, Greenwich stands in for it, as it
  /// does on every page.
  private func moment(
    _ name: String,
    _ day: Day,
    _ time: ClockTime,
    in zone: String
  ) -> ContentLine {
    let wall = "\(day.compact)T\(time.compact)"
    guard TimeZone(identifier: zone) != nil else { return ContentLine(name, wall + "Z") }
    return ContentLine(name, wall, parameters: [ContentParameter("TZID", zone)])
  }

  private func date(_ name: String, _ day: Day) -> ContentLine {
    ContentLine(name, day.compact, parameters: [ContentParameter("VALUE", "DATE")])
  }

  private func stamp(_ date: Date) -> String { date.wall(offset: 0) + "Z" }
}

extension Day {
  /// Without its hyphens, as in 20261126.
  var compact: String { description.replacing("-", with: "") }
}

extension ClockTime {
  /// With seconds and without colons, as in 143000.
  fileprivate var compact: String { description.replacing(":", with: "") + "00" }
}

extension Date {
  /// What a clock that many seconds from Greenwich shows: 20261126T143000.
  func wall(offset: Int) -> String {
    let seconds = Int(timeIntervalSince1970.rounded(.down)) + offset
    let (days, past) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let day = Day(number: past < 0 ? days - 1 : days)
    let time = past < 0 ? past + 86_400 : past
    let clock = [time / 3_600, time / 60 % 60, time % 60]
    return day.compact + "T" + clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}
