package import Records

/// What will happen when an archive is brought into a journal.
///
/// Nothing that is there is overwritten: what is there already is skipped, and what differs is kept
/// twice, the archive's copy under a name of its own.
package struct ArchivePlan: Sendable {
  /// What becomes of each record; of one that is kept twice the row names the archive's copy.
  package private(set) var rows: [PlannedRow] = []
  /// Records of a kind or a shape that a newer Rebound knows; they are kept whole.
  package private(set) var unknown: [Reference] = []
  /// Half-written forms to keep beside those that are there.
  package let drafts: [ArchivedDraft]
  package private(set) var notes: [Phrase] = []
  package private(set) var changes: [Change] = []

  /// The lines with a number beyond its scale, and those of records that cannot be read.
  private var cut: [Int] = []
  private var unreadable: [Int] = []
  /// The lines of records that belong to one that is nowhere.
  private var lost: [Int] = []
  private var here: [RecordID: ArchivedRecord]
  private let hasPreferences: Bool

  /// - Parameters:
  ///   - archive: what was read from the file.
  ///   - present: the live records of the journal, as their envelopes hold them.
  ///   - drafts: its half-written forms.
  package init(
    _ archive: Archive,
    present: [ArchivedRecord] = [],
    drafts: [ArchivedDraft] = []
  ) {
    here = Dictionary(present.map { ($0.reference.id, $0) }) { first, _ in first }
    hasPreferences = present.contains { $0.reference.kind == Preferences.kind }
    self.drafts = ArchivePlan.missing(archive.drafts, in: drafts)
    let found = archive.records.count
    if archive.header.records > found {
      let promised = archive.header.records
      notes.append(
        "The archive should have \(promised) records, but it has \(found). Its end may be missing."
      )
    }
    let links = ArchiveLinks(archive, present: Set(here.keys))
    for line in archive.records { links.isLost(line) ? lose(line) : take(line) }
    if !lost.isEmpty {
      notes.append(
        """
        Records are left out if what they belong to is neither in the archive nor in your journal. \
        See \(listed(lost)).
        """
      )
    }
    if !cut.isEmpty {
      notes.append("Numbers outside their scale are left out. See \(listed(cut)).")
    }
    if !unreadable.isEmpty {
      notes.append(
        """
        Records with dates or numbers that cannot be read are kept, but not shown. \
        See \(listed(unreadable)).
        """
      )
    }
  }

  /// At most ten lines by their numbers.
  private func listed(_ lines: [Int]) -> Phrase {
    let named = lines.prefix(10).map(String.init).joined(separator: ", ")
    return lines.count > 10 ? "lines \(named) and \(lines.count - 10) more" : "line \(named)"
  }

  private mutating func take(_ line: Archive.Line) {
    let record = line.record
    guard let known = here[record.reference.id] else {
      takePreferences(record) ? skip(line) : add(line)
      return
    }
    if known.says(record) {
      skip(line)
    } else if record.reference.kind == Preferences.kind {
      notes.append("Your preferences stay as they are. The ones in the archive differ.")
      skip(line)
    } else {
      keepTwice(line)
    }
  }

  /// A journal has one set of preferences: those that are there stay.
  private mutating func takePreferences(_ record: ArchivedRecord) -> Bool {
    guard hasPreferences, record.reference.kind == Preferences.kind else { return false }
    notes.append("Your preferences stay as they are. The ones in the archive are not imported.")
    return true
  }

  private mutating func lose(_ line: Archive.Line) {
    tell(.leave, line, line.record.reference)
    rows[rows.count - 1].notices = [
      "The record it belongs to is neither in the archive nor in your journal."
    ]
    lost.append(line.number)
  }

  private mutating func skip(_ line: Archive.Line) { tell(.same, line, line.record.reference) }

  private mutating func add(_ line: Archive.Line) {
    tell(.add, line, line.record.reference)
    write(line.record, from: line.number)
  }

  private mutating func tell(_ verb: PlannedRow.Verb, _ line: Archive.Line, _ record: Reference) {
    rows.append(
      PlannedRow(line: line.number, verb: verb, name: record.kind.rawValue, record: record)
    )
  }

  private mutating func keepTwice(_ line: Archive.Line) {
    let copy = line.record.copy
    // The name is made of the content, so this very copy came with an earlier import.
    if here[copy.reference.id] != nil { return skip(line) }
    tell(.keepTwice, line, copy.reference)
    write(copy, from: line.number)
  }

  private mutating func write(_ record: ArchivedRecord, from line: Int) {
    here[record.reference.id] = record
    let payload = record.imported
    switch PayloadCoder.legibility(of: payload, format: record.format) {
    case .whole: break
    case .cut: cut.append(line)
    case .unreadable: unreadable.append(line)
    case .newer:
      unknown.append(record.reference)
      rows[rows.count - 1].notices = [
        "This comes from a newer version of Rebound. It is kept unchanged."
      ]
    }
    changes.append(
      .keep(record.reference, format: record.format, payload: payload, as: .imported)
    )
  }

  private static func missing(
    _ drafts: [ArchivedDraft],
    in present: [ArchivedDraft]
  )
    -> [ArchivedDraft]
  {
    var here = Dictionary(present.map { ([$0.form, $0.tab], $0.payload) }) { first, _ in first }
    return drafts.compactMap { draft in
      var draft = draft
      if let payload = here[[draft.form, draft.tab]] {
        guard payload != draft.payload else { return nil }
        draft = draft.besideAnother
        if here[[draft.form, draft.tab]] != nil { return nil }
      }
      here[[draft.form, draft.tab]] = draft.payload
      return draft
    }
  }
}
