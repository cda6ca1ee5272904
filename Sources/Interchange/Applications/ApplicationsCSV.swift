package import Foundation
package import Records

/// Writes applications as a table that spreadsheets open and ``ApplicationTable`` reads back.
///
/// Its columns are a promise, written down in `docs/csv-format.md`: they may only grow, at the end.
package enum ApplicationsCSV {
  package static let columns = [
    "Company", "Job Title", "Stage", "Stage Date", "Date Applied", "Date of First Response",
    "Interviews", "Next Follow-up", "Job URL", "Location", "Source", "Salary", "Contact Person",
    "Notes", "Date Added", "Rebound ID",
  ]

  /// The whole table; days on which applications were added are days of `zone`.
  package static func data(of journal: Journal, zone: TimeZone) -> Data {
    var writer = TableWriter()
    writer.add(columns)
    for application in journal.shelf(JobApplication.self) {
      let interviews = journal.records(Interview.self, mentioning: application.id.raw)
      writer.add(cells(of: application, interviews, zone))
    }
    return writer.data
  }

  private static func cells(
    of application: JobApplication,
    _ interviews: [Interview],
    _ zone: TimeZone
  ) -> [String] {
    let entered = application.history.last { $0.stage == application.stage }?.day
    let added = Day(application.addedAt, in: zone)
    return [
      application.company, application.title, application.stage.rawValue, text(entered),
      text(application.appliedOn), text(application.firstResponseOn),
      interviews.map(text).joined(separator: "; "), text(application.nextFollowUpOn),
      application.link, application.location, application.source, application.salary,
      application.contactPerson, application.notes, text(added), application.id.description,
    ]
  }

  private static func text(_ day: Day?) -> String { day?.description ?? "" }

  private static func text(_ interview: Interview) -> String {
    guard let day = interview.day else { return "undated" }
    return interview.time.map { "\(day) \($0)" } ?? day.description
  }
}
