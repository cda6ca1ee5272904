import Foundation

extension Journal {
  /// Every day in a range with its entries, including settled actions and past interviews.
  ///
  /// Days without entries are included.
  package func agenda(of days: ClosedRange<Day>, _ surroundings: Surroundings) -> [AgendaDay] {
    var byDay: [Day: [AgendaEntry]] = [:]
    func put(_ entry: AgendaEntry, on day: Day?) {
      if let day, days.contains(day) { byDay[day, default: []].append(entry) }
    }
    for action in shelf(PlannedAction.self) {
      put(.action(action), on: day(of: action, surroundings))
    }
    for interview in shelf(Interview.self) where self[interview.application]?.isHidden != true {
      put(
        .interview(interview),
        on: interview.wallTime(in: surroundings.zone)?.day ?? interview.day
      )
    }
    for application in openApplications {
      put(.followUp(application), on: application.nextFollowUpOn)
    }
    for recovery in shelf(Recovery.self).running {
      if let day = recovery.inviteOn, day > surroundings.today {
        put(.invitation(recovery), on: day)
      }
    }
    for routine in shelf(Routine.self).running {
      for day in expectedDays(of: routine, in: days) { put(.expected(routine), on: day) }
    }
    return (days.lowerBound.number...days.upperBound.number).map { number in
      let day = Day(number: number)
      let entries = (byDay[day] ?? []).inOrder(in: surroundings.zone)
      return AgendaDay(day: day, entries: entries)
    }
  }

  /// What is still to come today and tomorrow, without empty days.
  ///
  /// The invitation to look back is left out, because only Rebound gave it a date.
  package func dated(_ surroundings: Surroundings) -> [AgendaDay] {
    agenda(of: surroundings.today...(surroundings.today + 1), surroundings).compactMap { day in
      let entries = day.entries.filter { entry in
        switch entry {
        case .interview(let interview): interview.isAhead(at: surroundings)
        case .action(let action): action.isRunning
        case .followUp, .expected: true
        case .invitation: false
        }
      }
      return entries.isEmpty ? nil : AgendaDay(day: day.day, entries: entries)
    }
  }

  /// The day something is planned for; the day it was settled if it had none.
  private func day(of action: PlannedAction, _ surroundings: Surroundings) -> Day? {
    action.day ?? action.settledAt.map { Day($0, in: surroundings.zone) }
  }

  /// The days a routine will fall on after its open action, if each is done on its day.
  private func expectedDays(of routine: Routine, in days: ClosedRange<Day>) -> [Day] {
    guard let open = openAction(of: routine) else { return [] }
    var expected: [Day] = []
    var next = routine.day(following: open)
    while let day = next, day <= days.upperBound {
      if day >= days.lowerBound { expected.append(day) }
      next = routine.day(after: day)
    }
    return expected
  }
}

extension [AgendaEntry] {
  /// The entries with a time first, sorted by it.
  func inOrder(in zone: TimeZone) -> [AgendaEntry] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.minutes(in: zone), right.element.minutes(in: zone))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}

extension AgendaEntry {
  fileprivate func minutes(in zone: TimeZone) -> Int { time(in: zone)?.minutes ?? 1_440 }
}
