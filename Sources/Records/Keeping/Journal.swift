package import Foundation

/// Everything one person has written down, in its current state.
///
/// A value: views and decisions read it, and only ``apply(_:)`` changes it.
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

  /// The live record with this ID, of any kind.
  package func record(_ id: RecordID) -> (any JournalRecord)? {
    states[id].flatMap { self[$0.reference] }
  }

  /// All live records of a kind, in filing order.
  package func shelf<R: JournalRecord>(_: R.Type = R.self) -> Shelf<R> {
    shelves[R.kind] as? Shelf<R> ?? Shelf()
  }

  /// The records of a kind that link to `id`, in filing order.
  package func records<R: JournalRecord>(_: R.Type = R.self, mentioning id: RecordID) -> [R] {
    guard let mentions = mentions[id] else { return [] }
    return shelf(R.self).records(named: mentions.lazy.filter { $0.kind == R.kind }.map(\.id))
  }

  /// All records that link to `id`.
  package func references(mentioning id: RecordID) -> [Reference] { mentions[id] ?? [] }

  /// The newest revision of a record, even if it was removed; 0 if it never existed.
  package func revision(of id: RecordID) -> Int { states[id]?.revision ?? 0 }

  /// When a record was last saved; nil if it never existed.
  package func savedAt(_ id: RecordID) -> Date? { states[id]?.recordedAt }

  /// All live records of a kind known only at run time.
  package func all(of kind: Kind) -> [any JournalRecord] { shelves[kind]?.everything ?? [] }

  /// Every live record this binary can read.
  package var everything: [any JournalRecord] {
    shelves.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { shelves[$0]?.everything ?? [] }
  }

  /// The records written by a newer binary, which this one keeps but cannot read.
  package var unknown: [Reference] { states.values.filter(\.isUnknown).map(\.reference) }

  /// The removed records that are still kept, most recently removed first.
  package var removed: [Reference] {
    states.values.filter(\.isRemoved).sorted { $1.sequence < $0.sequence }.map(\.reference)
  }

  /// The kind and ID of any record that is still kept, including a removed one.
  package func reference(of id: RecordID) -> Reference? {
    states[id].flatMap { $0.isErased ? nil : $0.reference }
  }

  package var isEmpty: Bool { shelves.values.allSatisfy { $0.isEmpty } }

  /// The same journal without the records of these kinds, for a reader who may not see them.
  ///
  /// Revisions stay known. Use it only to show things: a decision made on it would miss what was
  /// left out.
  package func without(_ kinds: Set<Kind>) -> Journal {
    var journal = self
    for kind in kinds { journal.shelves[kind] = nil }
    return journal
  }
}

extension Journal {
  /// Folds one committed entry in.
  ///
  /// Never fails: an entry that cannot be read is kept as unknown.
  package mutating func apply(_ entry: Entry) {
    head = max(head, entry.sequence)
    guard entry.revision > revision(of: entry.reference.id) else { return }
    // A damaged entry does not know its kind, but the record's earlier entry does.
    forget(states[entry.reference.id]?.reference ?? entry.reference)
    note(entry)
    guard case .saved(let record) = entry.content else { return }
    var shelf = shelves.removeValue(forKey: entry.reference.kind) ?? type(of: record).emptyShelf
    shelf.put(any: record)
    shelves[entry.reference.kind] = shelf
    link(record)
  }

  /// Folds in a change as the entry it would be saved as, with a commit of its own.
  package mutating func apply(_ change: Change, at moment: Date) {
    let content: Entry.Content =
      switch change.step {
      case .save(let record): .saved(record)
      case .remove: .removed
      case .keep(_, _, let payload): .unknown(payload)
      }
    let reference = change.reference
    apply(
      Entry(
        sequence: head + 1,
        commit: reference.id,
        reference: reference,
        revision: revision(of: reference.id) + 1,
        recordedAt: moment,
        act: change.act,
        content: content
      )
    )
  }

  /// Folds many entries in with the result of ``apply(_:)`` on each, but sorts each kind only once.
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

  /// Folds the newest entry of every record into an empty journal, sorting each kind once.
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
