package import Foundation
package import Records

/// A file somebody brings in, read: what it holds, and what would become of it.
///
/// One reader for each sort of file stands behind it. A plan is pure: the same file, choices and
/// target give the same one. Its changes are committed like any others, and so can be undone.
package struct Import: Sendable {
  package let sort: ImportSort
  private let content: any ImportReader

  /// - Throws: an ``ImportFlaw`` where the bytes hold nothing of this sort.
  package init(
    _ data: Data,
    as sort: ImportSort,
    _ surroundings: Surroundings,
    _ choices: ReadingChoices = ReadingChoices()
  ) throws {
    self.sort = sort
    if sort != .archive, let foreign = ForeignFile(data) { throw foreign }
    content = try sort.reader.init(data, surroundings, choices)
  }

  package func plan(_ choices: ImportChoices, for target: ImportTarget) -> ImportPlan {
    content.plan(choices, for: target)
  }

  /// What can be shown of a table of which no column is known: its headings, to choose from.
  package static func unread(_ data: Data, as sort: ImportSort) -> ImportPlan {
    let headings = sort.fields.isEmpty ? [] : TableReader.guessedHeadings(data)
    return ImportPlan(sort: sort, columns: headings.map { ColumnUse(heading: $0, fate: .unread) })
  }
}

/// Where an import goes.
package struct ImportTarget: Sendable {
  package let journal: Journal
  /// The live records as their envelopes hold them, and the half-written forms; for an archive alone.
  package let records: [ArchivedRecord]
  package let drafts: [ArchivedDraft]
  package let surroundings: Surroundings

  package init(
    _ journal: Journal,
    _ surroundings: Surroundings,
    _ records: [ArchivedRecord] = [],
    _ drafts: [ArchivedDraft] = []
  ) {
    self.journal = journal
    self.records = records
    self.drafts = drafts
    self.surroundings = surroundings
  }

  /// The same at a later moment of the journal.
  package func with(_ journal: Journal) -> ImportTarget {
    ImportTarget(journal, surroundings, records, drafts)
  }
}

/// Why a file cannot be read at all.
package protocol ImportFlaw: Error {
  /// What happened and what to do, for a person.
  var phrase: Phrase { get }
  /// Whether choosing columns would mend it.
  var lacksColumns: Bool { get }
}

extension ImportFlaw {
  package var lacksColumns: Bool { false }
}

/// Reads one sort of file.
package protocol ImportReader: Sendable {
  init(_ data: Data, _ surroundings: Surroundings, _ choices: ReadingChoices) throws
  func plan(_ choices: ImportChoices, for target: ImportTarget) -> ImportPlan
}

extension ImportSort {
  fileprivate var reader: any ImportReader.Type {
    switch self {
    case .applications: ApplicationTable.self
    case .people: ContactFile.self
    case .questions: AnkiFile.self
    case .archive: Archive.self
    }
  }
}

extension ContactFile: ImportReader {
  package init(_ data: Data, _: Surroundings, _ choices: ReadingChoices) throws {
    try self.init(data, choices)
  }

  package func plan(_ choices: ImportChoices, for target: ImportTarget) -> ImportPlan {
    ContactImport(file: self, choices: choices, surroundings: target.surroundings)
      .plan(for: target.journal)
  }
}

extension AnkiFile: ImportReader {
  package init(_ data: Data, _: Surroundings, _ choices: ReadingChoices) throws {
    try self.init(data, choices.encoding)
  }

  package func plan(_ choices: ImportChoices, for target: ImportTarget) -> ImportPlan {
    AnkiImport(file: self, choices: choices, surroundings: target.surroundings)
      .plan(for: target.journal)
  }
}

extension Archive: ImportReader {
  package init(_ data: Data, _: Surroundings, _: ReadingChoices) throws { try self.init(data) }

  /// Without what came to the journal since its records were listed.
  package func plan(_: ImportChoices, for target: ImportTarget) -> ImportPlan {
    let archive = ArchivePlan(self, present: target.records, drafts: target.drafts)
    return ImportPlan(
      sort: .archive,
      rows: archive.rows,
      unread: broken,
      notes: archive.notes,
      changes: archive.changes.filter { target.journal.record($0.reference.id) == nil },
      drafts: archive.drafts
    )
  }
}
