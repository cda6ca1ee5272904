package import Foundation
package import Records

/// A file somebody brings in, read: what it holds, and what would become of it.
///
/// One reader for each sort of file stands behind it. A plan is pure: the same file, choices and
/// target give the same one. Its changes are committed like any others, and so can be undone.
package struct Import: Sendable {
  package let sort: ImportSort
  private let content: any ImportReader
  /// Asks about letters that look wrong; nil where they look right.
  private let letters: LetterQuestion?

  /// - Throws: an ``ImportFlaw`` where the bytes hold nothing of this sort.
  package init(
    _ data: Data,
    as sort: ImportSort,
    _ surroundings: Surroundings,
    _ choices: ReadingChoices = ReadingChoices()
  ) throws {
    self.sort = sort
    if sort != .archive, let foreign = ForeignFile(data) { throw foreign }
    letters =
      sort == .archive
      ? nil
      : (try? OpenedFile(data, as: sort, sheet: choices.sheet))
        .flatMap { LetterQuestion($0, choices.encoding) }
    if choices.letters == .mend, let mended = letters?.mended {
      var mending = choices
      mending.encoding = nil
      content = try sort.reader.init(mended, surroundings, mending)
    } else {
      content = try sort.reader.init(data, surroundings, choices)
    }
  }

  /// - Returns: also what is remembered of the choices, to be saved and undone with the rest.
  package func plan(_ choices: ImportChoices, for target: ImportTarget) -> ImportPlan {
    var plan = content.plan(choices, for: target)
    plan.letters = letters
    if let letters, choices.reading.letters == nil { return plan.waiting(for: letters) }
    // Of an archive, the choices come from the other journal.
    guard sort != .archive else { return plan }
    plan.changes += plan.changes(
      remembering: choices.reading,
      in: target.journal,
      target.surroundings
    )
    return plan
  }

  /// What can be shown of a table of which no column is known: its headings, to choose from.
  package static func unread(
    _ data: Data,
    as sort: ImportSort,
    _ choices: ReadingChoices = ReadingChoices()
  ) -> ImportPlan {
    guard !sort.fields.isEmpty,
      let file = try? OpenedFile(data, as: sort, sheet: choices.sheet)
    else { return ImportPlan(sort: sort) }
    return ImportPlan(
      sort: sort,
      columns: TableReader.guessedHeadings(file).map { ColumnUse(heading: $0, fate: .unread) },
      sheets: file.sheets(chosen: choices.sheet)
    )
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
