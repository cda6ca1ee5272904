package import Foundation
package import Records

/// A store that forgets with the process: for tests and for a throw-away journal.
package actor MemoryStore: JournalStore {
  fileprivate struct Drawer {
    var head = 0
    var entries: [Envelope] = []
    var revisions: [RecordID: Int] = [:]
    var drafts: [DraftKey: KeptDraft] = [:]
  }

  private var drawers: [JournalName: Drawer] = [:]

  package init() {}

  package func head(of journal: JournalName) -> Int { drawers[journal]?.head ?? 0 }

  package func newest(in journal: JournalName) -> [Envelope] {
    let entries = drawers[journal]?.entries ?? []
    let newest = Dictionary(entries.map { ($0.content.record, $0) }) { _, later in later }
    return newest.values.sorted { $0.sequence < $1.sequence }
  }

  package func newest(of records: [RecordID], in journal: JournalName) -> [Envelope] {
    let wanted = Set(records)
    return newest(in: journal).filter { wanted.contains($0.content.record) }
  }

  package func entries(in journal: JournalName, after sequence: Int) -> [Envelope] {
    drawers[journal]?.entries.filter { $0.sequence > sequence } ?? []
  }

  package func history(of record: RecordID, in journal: JournalName) -> [Envelope] {
    drawers[journal]?.entries.filter { $0.content.record == record } ?? []
  }

  package func entries(of commit: RecordID, in journal: JournalName) -> [Envelope] {
    drawers[journal]?.entries.filter { $0.content.commit == commit } ?? []
  }

  package func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName,
    after head: Int?
  ) throws -> [Envelope] {
    guard !entries.isEmpty else { return [] }
    return try drawers[journal, default: Drawer()].append(entries, after: head)
  }

  package func erase(
    leaving tombstones: [UnnumberedEnvelope],
    in journal: JournalName
  ) throws -> [Envelope] {
    let erased = Set(tombstones.map(\.record))
    guard !erased.isEmpty else { return [] }
    let before = head(of: journal)
    let appended = try drawers[journal, default: Drawer()].append(tombstones)
    drawers[journal]?.entries.removeAll {
      $0.sequence <= before && erased.contains($0.content.record)
    }
    return appended
  }

  package func keep(_ draft: KeptDraft, in journal: JournalName) {
    drawers[journal, default: Drawer()].drafts[draft.key] = draft
  }

  package func keep(_ draft: KeptDraft, over old: Data?, in journal: JournalName) -> Bool {
    guard drawers[journal]?.drafts[draft.key]?.payload == old else { return false }
    keep(draft, in: journal)
    return true
  }

  package func drafts(in journal: JournalName) -> [KeptDraft] {
    (drawers[journal]?.drafts.values.map(\.self) ?? []).sorted {
      ($1.savedAt, $0.key.form, $0.key.tab) < ($0.savedAt, $1.key.form, $1.key.tab)
    }
  }

  package func draft(_ key: DraftKey, in journal: JournalName) -> KeptDraft? {
    drawers[journal]?.drafts[key]
  }

  package func discard(_ key: DraftKey, in journal: JournalName) {
    drawers[journal]?.drafts[key] = nil
  }

  package func backUp(to file: URL) throws { throw StoreTrouble.memoryOnly }

  package func check() -> [String] {
    drawers.values.flatMap { drawer in
      Numbering.faults(head: drawer.head, places: drawer.entries.map(\.place))
    }
  }
}

extension MemoryStore.Drawer {
  fileprivate mutating func append(
    _ entries: [UnnumberedEnvelope],
    after expected: Int? = nil
  ) throws -> [Envelope] {
    var fresh: [RecordID: Int] = [:]
    for entry in entries {
      guard entry.revision == (fresh[entry.record] ?? revisions[entry.record] ?? 0) + 1 else {
        throw RevisionTaken(record: entry.record)
      }
      fresh[entry.record] = entry.revision
    }
    if let expected, expected != head { throw JournalMoved() }
    revisions.merge(fresh) { _, new in new }
    let envelopes = entries.enumerated().map { Envelope(sequence: head + 1 + $0, content: $1) }
    head += entries.count
    self.entries += envelopes
    return envelopes
  }
}

extension Envelope {
  /// Where it stands, without what it holds.
  var place: EntryPlace {
    EntryPlace(sequence: sequence, record: content.record, revision: content.revision)
  }
}
