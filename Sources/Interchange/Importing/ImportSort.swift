package import Foundation
package import Records

/// What a file that is brought in holds.
package enum ImportSort: String, CaseIterable, Codable, Sendable {
  case applications, people, questions, archive

  /// What the content of a file says; nil where it does not tell.
  ///
  /// - Parameter expected: what somebody came to bring, for an archive that holds several things.
  package init?(of data: Data, expecting expected: ImportSort? = nil) {
    if Archive.isOne(data) {
      self = .archive
    } else if let export = LinkedInExport(of: data) {
      let sort = expected ?? .applications
      self = export.sorts.contains(sort) ? sort : export.sorts.first ?? .applications
    } else if let file = try? OpenedFile(data, as: .applications), let sort = ImportSort(of: file) {
      self = sort
    } else {
      return nil
    }
  }

  private init?(of file: OpenedFile) {
    if case .bytes(let data) = file.content {
      if ContactFile.holdsCards(data) {
        self = .people
        return
      }
      guard let text = try? TableText(data) else { return nil }
      if AnkiHeaders(text.bytes).sayAnything {
        self = .questions
        return
      }
    }
    let applications = TableReader(ApplicationField.self).knownHeadings(in: file)
    let people = TableReader(ContactField.self).knownHeadings(in: file)
    guard max(applications, people) > 0 else { return nil }
    self = people > applications ? .people : .applications
  }

  package var title: Phrase {
    switch self {
    case .applications: "Applications"
    case .people: "People"
    case .questions: "Questions from Anki"
    case .archive: "A whole journal"
    }
  }

  /// "1 application", "2 applications".
  package func counted(_ count: Int) -> Phrase {
    switch self {
    case .applications: count == 1 ? "1 application" : "\(count) applications"
    case .people: count == 1 ? "1 person" : "\(count) people"
    case .questions: count == 1 ? "1 question" : "\(count) questions"
    case .archive: count == 1 ? "1 record" : "\(count) records"
    }
  }

  /// What a column of such a file can be read as.
  package var fields: [FieldChoice] {
    switch self {
    case .applications: ApplicationField.choices
    case .people: ContactField.choices
    case .questions, .archive: []
    }
  }

  /// Whether what the file says can take the place of what is written down.
  package var canTakeOver: Bool { self == .people || self == .questions }

  /// Whether single rows can stay out; the records of an archive link to each other.
  package var canLeaveOut: Bool { self != .archive }
}
