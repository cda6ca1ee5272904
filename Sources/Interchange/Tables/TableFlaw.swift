package import Records

/// Why a file cannot be read as a table at all.
package enum TableFlaw: ImportFlaw, Equatable {
  case empty
  case tooLarge(megabytes: Int)
  case tooManyRows(Int)
  case tooManyColumns(Int)
  case tooManyCells
  case notText(line: Int)
  /// A file of another kind, by its first bytes.
  case foreign(ForeignFile)
  case unclosedQuote(line: Int)
  case noKnownHeading(seen: [String])
  /// A table of people where one of applications was expected.
  case people

  package var lacksColumns: Bool {
    switch self {
    case .noKnownHeading, .people: true
    default: false
    }
  }

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .empty: "This file is empty."
    case .tooLarge(let megabytes):
      "This file is larger than \(megabytes) MB. Split it, and import one part at a time."
    case .tooManyRows(let most):
      "This table has more than \(most) rows. Split it, and import one part at a time."
    case .tooManyColumns(let most):
      "This table has more than \(most) columns. Delete those you do not need, and try again."
    case .tooManyCells:
      "This table has too many cells. Delete the columns you do not need, and try again."
    case .notText(let line):
      "Line \(line) contains bytes that are not text. Save the table as CSV in UTF-8, and try again."
    case .foreign(let file): file.phrase
    case .unclosedQuote(let line):
      "The quotation mark that opens on line \(line) is never closed. Close or delete it, and try again."
    case .people:
      "This looks like a list of people, not of applications. Import it as people, or choose which column is the company."
    case .noKnownHeading(let seen):
      """
      No heading names a company or a job title. \
      The first line reads: \(seen.joined(separator: ", ")). \
      Give the columns headings such as Company, Job Title, Status and Date Applied.
      """
    }
  }
}
