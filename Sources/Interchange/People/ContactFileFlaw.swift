package import Records

/// Why a file cannot be read as people at all.
package enum ContactFileFlaw: ImportFlaw, Equatable {
  case applications
  case nobody(seen: [String])
  case noWholeCard(line: Int, why: Phrase)

  package var lacksColumns: Bool {
    switch self {
    case .applications, .nobody: true
    default: false
    }
  }

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .applications:
      """
      This looks like a table of applications. Import it as applications, or say which column has \
      the names.
      """
    case .nobody(let seen):
      """
      No heading names a person or an email address. \
      The first line reads: \(seen.joined(separator: ", ")). \
      Give the columns headings such as Name, Company and Email.
      """
    case .noWholeCard(let line, let why):
      "No card in this file could be read. Line \(line): \(why)"
    }
  }
}
