package import Foundation

/// A job that somebody has applied for, or is considering.
package struct JobApplication: JournalRecord {
  package static let kind = Kind(rawValue: "job-application")
  package static let names = KindNames(
    "application",
    "Applications",
    in: .applications,
    about: "A job you would like or have applied for, and what stage it is in."
  )

  package let id: Identifier<JobApplication>
  package var addedAt: Date
  package var company: String
  package var title: String
  package var stage: Stage = .idea
  /// Every stage it has been in, oldest first.
  package var history: [StageChange] = []
  package var appliedOn: Day?
  /// When the employer first answered, in whatever way.
  package var firstResponseOn: Day?
  package var nextFollowUpOn: Day?
  /// The day by which the employer said they would answer.
  package var answerBy: Day?
  /// The last day the person was asked about a long silence and kept it open.
  package var keptOpenOn: Day?
  package var link: String = ""
  package var location: String = ""
  package var source: String = ""
  package var salary: String = ""
  package var contactPerson: String = ""
  package var notes: String = ""
  /// How much the person wants it, 0 to 10, asked before the outcome is known.
  package var wanted: Int?
  /// Whether the person hid this employer's name; what was written stays.
  package var isHidden: Bool = false
  /// Whether it has what the person is looking for, by the text of each item.
  package var meets: [String: Meets] = [:]
  /// The imported row it came from, complete.
  package var origin: ImportedRow?

  package init(id: Identifier<JobApplication>, addedAt: Date, company: String, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.company = company
    self.title = title
  }

  package mutating func keepInRange() { wanted.keep(within: Scale.feeling) }

  package var filedAt: Date { addedAt }
  package var isRunning: Bool { stage.isOpen && !isHidden }
  package var words: [String] { [company, title, location, source, contactPerson, notes] }

  package static func begun(_ new: NewRecord<JobApplication>) -> JobApplication? {
    .init(id: new.id, addedAt: new.surroundings.now, company: "", title: "")
  }
  package func title(in _: Journal) -> Phrase { name }

  /// The company and the title, as in "Helios Energy, data analyst".
  package var name: Phrase { title.isEmpty ? Phrase(verbatim: company) : "\(company), \(title)" }
}

/// A stage that an application entered, and the day.
package struct StageChange: Codable, Equatable, Sendable {
  package let stage: Stage
  /// Nil for a stage that an import could not date.
  package let day: Day?

  package init(stage: Stage, day: Day?) {
    self.stage = stage
    self.day = day
  }
}

/// A row of an imported table, unchanged.
package struct ImportedRow: Codable, Equatable, Sendable {
  /// Identifies the row across imports: its normalized content, and its number among equal rows.
  package let key: String
  package let line: Int
  package let cells: [String: String]
  /// The last day the table was current, if known; a row without an answer was silent until then.
  package let asOf: Day?

  package init(key: String, line: Int, cells: [String: String], asOf: Day? = nil) {
    self.key = key
    self.line = line
    self.cells = cells
    self.asOf = asOf
  }
}

extension JobApplication {
  package static let fields = FieldTable<JobApplication>([
    .line("company", \.company, "Company", about: .work).required,
    .line("title", \.title, "Title", about: .work).required,
    .value("stage", \.stage, "Stage", .choice(Stage.choices)),
    .value("applied-on", \.appliedOn, "Applied on", .day),
    .value("first-response-on", \.firstResponseOn, "First reply on", .day),
    .value("next-follow-up-on", \.nextFollowUpOn, "Follow up on", .day),
    .value("answer-by", \.answerBy, "They will answer by", .day),
    .checked("link", \.link, "Link to the job posting", .link),
    .line("location", \.location, "Location", about: .work),
    .line("source", \.source, "Where you found it", about: .work),
    .line("salary", \.salary, "Pay", about: .work),
    .line("contact-person", \.contactPerson, "Contact person", about: .others),
    .chips("wanted", \.wanted, "How much you want it", 0...10, low: "hardly", high: "very much"),
    .prose("notes", \.notes, "Notes", about: .work),
  ])
}

extension Stage {
  package var title: Phrase {
    switch self {
    case .idea: "Idea"
    case .applied: "Applied"
    case .screen: "First call"
    case .interview: "Interview"
    case .offer: "Offer"
    case .accepted: "Accepted"
    case .rejected: "Rejected"
    case .noAnswer: "No reply"
    case .withdrawn: "Withdrawn"
    case .expired: "Posting removed"
    case .cancelled: "Position canceled"
    default: Phrase(verbatim: rawValue)
    }
  }

  package static let choices = all.map { Choice($0.rawValue, $0.title) }
}

extension JobApplication {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    journal[id] == nil
      ? journal.changes(adding: self, on: surroundings.today)
      : journal.changes(editing: self, on: surroundings.today)
  }
}
