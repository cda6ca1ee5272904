import Foundation
import Records
import Support

/// Small journals the tests of this room begin from.
enum Telling {
  static func application(
    _ number: UInt64,
    _ company: String = "Helios Energy",
    _ title: String = "Data analyst",
    stage: Stage = .applied,
    at date: Date = .start
  ) -> JobApplication {
    var application = JobApplication(
      id: Identifier(.numbered(number)),
      addedAt: date,
      company: company,
      title: title
    )
    application.stage = stage
    application.history = [StageChange(stage: stage, day: Day(date, in: .berlin))]
    return application
  }

  static func interview(
    _ number: UInt64,
    of application: JobApplication,
    on day: Day?,
    at time: ClockTime? = ClockTime("10:00")
  ) -> Interview {
    var interview = Interview(
      id: Identifier(.numbered(number)),
      application: application.id,
      addedAt: .start,
      zone: "Europe/Berlin"
    )
    interview.day = day
    interview.time = time
    return interview
  }

  static func notes(
    _ number: UInt64,
    on interview: Interview,
    at date: Date = .start
  ) -> FieldNotes {
    FieldNotes(id: Identifier(.numbered(number)), interview: interview.id, takenAt: date)
  }
}
