package import Foundation

/// Everything with a date, by day, and the actions that have no day yet.
package struct Agenda: Sendable {
  package let days: [AgendaDay]
  /// Open actions without a day.
  package let someDay: [PlannedAction]
  /// Done or dropped in the last week, newest first.
  package let settled: [PlannedAction]
}

/// One day of the plan.
package struct AgendaDay: Sendable {
  package let day: Day
  package let entries: [AgendaEntry]
}

/// Something that happens on a day.
package enum AgendaEntry: Sendable {
  case interview(Interview)
  case action(PlannedAction)
  case followUp(JobApplication)
  case invitation(Recovery)
  /// A routine, on a future day it falls on.
  case expected(Routine)

  /// The time on the person's own clock, like the day; an interview elsewhere has another.
  package func time(in zone: TimeZone) -> ClockTime? {
    switch self {
    case .interview(let interview): interview.wallTime(in: zone)?.time
    case .action(let action): action.time
    case .expected(let routine): routine.time
    case .followUp, .invitation: nil
    }
  }
}

extension Journal {
  package func agenda(_ surroundings: Surroundings) -> Agenda {
    let actions = shelf(PlannedAction.self)
    let open = actions.running
    var byDay: [Day: [AgendaEntry]] = [:]
    for action in open {
      guard let day = action.day else { continue }
      byDay[day, default: []].append(.action(action))
    }
    for interview in upcomingInterviews(at: surroundings) {
      let here = interview.wallTime(in: surroundings.zone)
      guard let day = here?.day ?? interview.day else { continue }
      byDay[day, default: []].append(.interview(interview))
    }
    for application in openApplications {
      guard let day = application.nextFollowUpOn else { continue }
      byDay[day, default: []].append(.followUp(application))
    }
    for recovery in shelf(Recovery.self).running {
      guard let day = recovery.inviteOn, day > surroundings.today else { continue }
      byDay[day, default: []].append(.invitation(recovery))
    }
    let zone = surroundings.zone
    let days = byDay.keys.sorted().map { day in
      AgendaDay(day: day, entries: (byDay[day] ?? []).inOrder(in: zone))
    }
    let lately = surroundings.now.addingTimeInterval(-7 * 86_400)
    return Agenda(
      days: days,
      someDay: open.filter { $0.day == nil },
      settled: actions.reversed().filter { ($0.settledAt ?? .distantPast) > lately }
    )
  }
}
