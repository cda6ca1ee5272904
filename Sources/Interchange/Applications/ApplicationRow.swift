package import Records

/// An application as one row of a table tells it.
package struct ApplicationRow: Sendable {
  package let line: Int
  /// Names the row over imports; see ``RowKey``.
  package let key: String
  /// The row as it stood there, but for what is left out for good.
  package let cells: [String: String]
  package var company = ""
  package var title = ""
  package var stage = Stage.applied
  package var history: [StageChange] = []
  package var savedOn: Day?
  package var appliedOn: Day?
  package var firstResponseOn: Day?
  package var nextFollowUpOn: Day?
  /// The day the table was last true, where it counts the days since applying.
  package var asOf: Day?
  package var link = ""
  package var location = ""
  package var source = ""
  package var salary = ""
  package var contactPerson = ""
  package var notes = ""
  package var interviews: [ReadInterview] = []
  /// What a person should look at; nothing of it was lost.
  package var notices: [Phrase] = []
  /// Why the row is no application, where it is none.
  package var reasonToLeave: Phrase?
  /// What has to be answered before the row can come in: what its status means, or which column tells
  /// how far it got.
  package var question: Phrase?
  /// The application it says it is, in a table that Rebound wrote.
  var reboundID: Identifier<JobApplication>?
  /// The number another tool knows it by.
  var toolID = ""
}

extension ApplicationRow {
  /// Whether it is the row an application came from, after somebody mended headings or words.
  func isMended(from application: JobApplication) -> Bool {
    guard let origin = application.origin, !cells.isEmpty else { return false }
    let (company, title) = (application.company.lowercased(), application.title.lowercased())
    let isSameJob =
      (company == self.company.lowercased() || company == RowReader.unnamed)
      && (title.isEmpty || title == self.title.lowercased())
    let isSameDay =
      application.appliedOn == nil || appliedOn == nil || application.appliedOn == appliedOn
    guard isSameJob, isSameDay else { return false }
    let before = Set(origin.cells.values.map(\.tidy))
    let same = cells.values.count { before.contains($0.tidy) }
    return same * 3 >= cells.count * 2 && same >= 2
  }
}

/// An interview as a row tells it.
package struct ReadInterview: Hashable, Sendable {
  /// What the column of a round is called; empty for an interview of no column of its own.
  package var round = ""
  package var day: Day?
  package var time: ClockTime?
  package var outcome: Outcome?
  package var outcomeKnownOn: Day?

  package init(round: String = "", day: Day? = nil, time: ClockTime? = nil) {
    self.round = round
    self.day = day
    self.time = time
  }
}

extension ApplicationRow {
  /// The texts a row can bring, the place of each in an application, and its longest length.
  static let texts: [Part<String>] = [
    (\.link, \.link, .link, 2_000), (\.location, \.location, .location, 300),
    (\.source, \.source, .source, 300), (\.salary, \.salary, .salary, 300),
    (\.contactPerson, \.contactPerson, .contactPerson, 300), (\.notes, \.notes, .notes, 20_000),
  ]

  /// The days a row can bring.
  static let days: [Part<Day?>] = [
    (\.appliedOn, \.appliedOn, .appliedOn, 0),
    (\.firstResponseOn, \.firstResponseOn, .firstResponseOn, 0),
    (\.nextFollowUpOn, \.nextFollowUpOn, .nextFollowUpOn, 0),
  ]

  /// One thing that a row tells and an application holds, and its longest length.
  typealias Part<Value> = (
    row: Path<ApplicationRow, Value>, application: Path<JobApplication, Value>,
    field: ApplicationField, most: Int
  )
}
