package import Foundation

/// One week of a job search: where to look, how much, and what on which day.
package struct WeekPlan: ExerciseRecord {
  package static let kind = Kind(rawValue: "week-plan")
  package static let names = KindNames(
    "week plan",
    "Week plans",
    in: .plan,
    about: "What you want to do for your search in one week, and how it went."
  )

  package let id: Identifier<WeekPlan>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  /// The first of its seven days; today if not set.
  package var weekFrom: Day?
  package var ways: [String] = []
  /// In the person's words, as are the other two: 6, two mornings.
  var hours: String = ""
  var applications: String = ""
  var people: String = ""
  /// What to do, by the name of the weekday.
  package var days: [String: String] = [:]
  package var ifCue: String = ""
  package var thenAction: String = ""

  package init(id: Identifier<WeekPlan>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    ways + [hours, applications, people] + WeekPlan.weekdays.compactMap { days[$0] }
      + [ifCue, thenAction]
  }

  package static let linkRules: [LinkRule<WeekPlan>] = [.mentions("recovery", \.recovery)]
}

extension WeekPlan {
  package static let fields = FieldTable<WeekPlan>(
    [
      .value("week-from", \.weekFrom, "First day of the week", .day),
      .lines("ways", \.ways, "Where you will look", about: .work),
      .line("hours", \.hours, "Hours in the week", about: .work, atMost: 120),
      .line("applications", \.applications, "Applications to send", about: .work, atMost: 120),
      .line("people", \.people, "People to talk to", about: .work, atMost: 120),
    ] + weekdays.map(task) + [
      .line("if-cue", \.ifCue, "If", about: .myself),
      .line("then-action", \.thenAction, "then I will", about: .myself),
    ]
  )

  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func task(_ weekday: String) -> Field<WeekPlan> {
    let most = 300
    let title = Phrase(verbatim: weekday.capitalizedFirst)
    return Field(weekday, title, .line(atMost: most), about: .myself) {
      $0.days[weekday] ?? ""
    } write: { plan, typed in
      let text = typed.withoutUnseen.trimmed
      plan.days[weekday] = text.isEmpty ? nil : text
      return text.count <= most
    }
  }
}

extension WeekPlan {
  /// Saves it with one planned action for each day, and one reminder to look back.
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let first = weekFrom ?? Day(writtenAt, in: surroundings.zone)
    let planned = (0..<7).flatMap { journal.changes(planning: self, on: first + $0, surroundings) }
    let reminder = journal.changes(
      planning: days.isEmpty ? "" : Speaker.current.say("Look back at the week"),
      on: first + 7,
      from: self,
      recovery: recovery,
      asReminder: true,
      surroundings
    )
    return [.save(self)] + planned + reminder
  }
}

extension Journal {
  /// What a week plan has on one of its days; it keeps its weekday when the week is moved.
  fileprivate func changes(
    planning plan: WeekPlan,
    on day: Day,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(PlannedAction.self, mentioning: plan.id.raw).last {
      $0.source == plan.id.raw && !$0.isReminder && $0.sourceDay?.weekday == day.weekday
    }
    return changes(
      updating: known,
      planning: plan.days[WeekPlan.weekdays[day.weekday - 1]] ?? "",
      on: day,
      from: plan,
      recovery: plan.recovery,
      surroundings
    )
  }
}
