package import Foundation

/// Everything one person has written down, as it stands now.
///
/// A value: views and decisions read it, only ``apply(_:)`` changes it.
package struct Journal: Sendable {
  private var shelves: [Kind: any AnyShelf] = [:]
  private var states: [RecordID: State] = [:]
  private var mentions: [RecordID: [Reference]] = [:]

  /// The sequence of the newest entry folded in; 0 for an empty journal.
  package private(set) var head = 0

  private struct State {
    var reference: Reference
    var revision: Int
    var sequence: Int
    var recordedAt: Date
    var isUnknown = false
    var isRemoved = false
    var isErased = false
  }

  package init() {}

  package subscript<R: JournalRecord>(id: Identifier<R>) -> R? { shelf(R.self)[id] }

  package subscript<R: JournalRecord>(id: Identifier<R>?) -> R? { id.flatMap { self[$0] } }

  package subscript(reference: Reference) -> (any JournalRecord)? {
    shelves[reference.kind]?.record(reference.id)
  }

  /// The live record of this name, of whatever kind.
  package func record(_ id: RecordID) -> (any JournalRecord)? {
    states[id].flatMap { self[$0.reference] }
  }

  /// All live records of a kind, in the order they are filed.
  package func shelf<R: JournalRecord>(_: R.Type = R.self) -> Shelf<R> {
    shelves[R.kind] as? Shelf<R> ?? Shelf()
  }

  /// The records of a kind that speak of `id`, in the order they are filed.
  package func records<R: JournalRecord>(_: R.Type = R.self, mentioning id: RecordID) -> [R] {
    guard let mentions = mentions[id] else { return [] }
    return shelf(R.self).records(named: mentions.lazy.filter { $0.kind == R.kind }.map(\.id))
  }

  /// Everything that speaks of `id`.
  package func references(mentioning id: RecordID) -> [Reference] { mentions[id] ?? [] }

  /// The newest revision of a record, removed ones included; 0 where there never was one.
  package func revision(of id: RecordID) -> Int { states[id]?.revision ?? 0 }

  /// When a record was saved last; nil where there never was one.
  package func savedAt(_ id: RecordID) -> Date? { states[id]?.recordedAt }

  /// All live records of a kind known only at run time.
  package func all(of kind: Kind) -> [any JournalRecord] { shelves[kind]?.everything ?? [] }

  /// Every live record this binary can read.
  package var everything: [any JournalRecord] {
    shelves.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { shelves[$0]?.everything ?? [] }
  }

  /// The records of a newer binary, kept but not understood here.
  package var unknown: [Reference] { states.values.filter(\.isUnknown).map(\.reference) }

  /// The records that were removed and are still kept, the one removed last first.
  package var removed: [Reference] {
    states.values.filter(\.isRemoved).sorted { $1.sequence < $0.sequence }.map(\.reference)
  }

  /// The kind and name of a record of which anything is kept.
  package func reference(of id: RecordID) -> Reference? {
    states[id].flatMap { $0.isErased ? nil : $0.reference }
  }

  package var isEmpty: Bool { shelves.values.allSatisfy { $0.isEmpty } }

  /// The same journal for somebody who may not see the records of these kinds.
  ///
  /// Revisions stay known. It is for looking only: what is decided on it would miss what was left out.
  package func without(_ kinds: Set<Kind>) -> Journal {
    var journal = self
    for kind in kinds { journal.shelves[kind] = nil }
    return journal
  }
}

extension Journal {
  /// Folds one committed entry in.
  ///
  /// Total: an entry that cannot be read is kept as unknown.
  package mutating func apply(_ entry: Entry) {
    head = max(head, entry.sequence)
    guard entry.revision > revision(of: entry.reference.id) else { return }
    // A damaged entry does not know its kind; the record it follows does.
    forget(states[entry.reference.id]?.reference ?? entry.reference)
    note(entry)
    guard case .saved(let record) = entry.content else { return }
    var shelf = shelves.removeValue(forKey: entry.reference.kind) ?? type(of: record).emptyShelf
    shelf.put(any: record)
    shelves[entry.reference.kind] = shelf
    link(record)
  }

  /// Folds many entries in as ``apply(_:)`` would one by one, with one sort a kind.
  package mutating func apply(_ entries: [Entry]) {
    guard entries.count > 16 else {
      for entry in entries { apply(entry) }
      return
    }
    var newest: [RecordID: Entry] = [:]
    for entry in entries {
      head = max(head, entry.sequence)
      let id = entry.reference.id
      let known = newest[id]?.revision ?? revision(of: id)
      if entry.revision > known { newest[id] = entry }
    }
    var old: [Kind: Set<RecordID>] = [:]
    var new: [Kind: [any JournalRecord]] = [:]
    for entry in newest.values {
      let before = states[entry.reference.id]?.reference ?? entry.reference
      if let record = self[before] {
        unlink(record)
        old[before.kind, default: []].insert(before.id)
      }
      note(entry)
      guard case .saved(let record) = entry.content else { continue }
      new[entry.reference.kind, default: []].append(record)
      link(record)
    }
    for kind in Set(old.keys).union(new.keys) {
      exchange(old[kind] ?? [], for: new[kind] ?? [], on: kind)
    }
  }

  private mutating func exchange(
    _ old: Set<RecordID>,
    for new: [any JournalRecord],
    on kind: Kind
  ) {
    let empty = new.first.map { type(of: $0).emptyShelf }
    guard var shelf = shelves.removeValue(forKey: kind) ?? empty else { return }
    shelf.exchange(old, for: new)
    shelves[kind] = shelf
  }

  /// Folds the newest entry of every record into an empty journal: one sort a kind.
  package init(newest entries: [Entry]) {
    var groups: [Kind: [any JournalRecord]] = [:]
    states.reserveCapacity(entries.count)
    for entry in entries {
      head = max(head, entry.sequence)
      note(entry)
      guard case .saved(let record) = entry.content else { continue }
      groups[entry.reference.kind, default: []].append(record)
      link(record)
    }
    for (kind, records) in groups {
      guard var shelf = records.first.map({ type(of: $0).emptyShelf }) else { continue }
      shelf.fill(any: records)
      shelves[kind] = shelf
    }
  }

  private mutating func note(_ entry: Entry) {
    var state = State(
      reference: entry.reference,
      revision: entry.revision,
      sequence: entry.sequence,
      recordedAt: entry.recordedAt
    )
    switch entry.content {
    case .saved: break
    case .unknown: state.isUnknown = true
    case .removed: state.isRemoved = true
    case .erased: state.isErased = true
    }
    states[entry.reference.id] = state
  }

  private mutating func link(_ record: some JournalRecord) {
    for target in Set(record.links) { mentions[target, default: []].append(record.reference) }
  }

  private mutating func unlink(_ record: some JournalRecord) {
    for target in Set(record.links) { mentions[target]?.removeAll { $0 == record.reference } }
  }

  private mutating func forget(_ reference: Reference) {
    guard var shelf = shelves.removeValue(forKey: reference.kind) else { return }
    let old = shelf.take(any: reference.id)
    shelves[reference.kind] = shelf
    if let old { unlink(old) }
  }
}

extension JournalRecord {
  fileprivate static var emptyShelf: any AnyShelf { Shelf<Self>() }
}
