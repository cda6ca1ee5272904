package import Foundation

/// All live records of one kind, in the order of the moments they are filed under.
package struct Shelf<R: JournalRecord>: Sendable {
  private var records: [R] = []
  private var moments: [RecordID: Date] = [:]

  package init() {}

  package subscript(id: Identifier<R>) -> R? {
    guard let moment = moments[id.raw] else { return nil }
    let index = place(moment, id.raw)
    return index < records.count && records[index].id == id ? records[index] : nil
  }

  /// The records filed at or after `moment`, oldest first.
  package func since(_ moment: Date) -> ArraySlice<R> {
    records[partition { $0.filedAt < moment }...]
  }

  /// The records filed before `moment`, oldest first.
  package func before(_ moment: Date) -> ArraySlice<R> {
    records[..<partition { $0.filedAt < moment }]
  }

  private func place(_ moment: Date, _ id: RecordID) -> Int {
    partition { ($0.filedAt, $0.id.raw) < (moment, id) }
  }

  /// The first index whose record is not `below`; the shelf is sorted, so a bisection finds it.
  private func partition(_ below: (R) -> Bool) -> Int {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if below(records[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func put(_ record: R) {
    take(record.id.raw)
    let moment = record.filedAt
    records.insert(record, at: place(moment, record.id.raw))
    moments[record.id.raw] = moment
  }

  /// Takes many at once: one sort in place of many insertions.
  mutating func fill(_ more: [R]) {
    records += more
    for record in more { moments[record.id.raw] = record.filedAt }
    records.sort { ($0.filedAt, $0.id.raw) < ($1.filedAt, $1.id.raw) }
  }

  /// Takes some off and puts others on, with one sort.
  mutating func exchange(_ old: Set<RecordID>, for new: [R]) {
    if !old.isEmpty {
      records.removeAll { old.contains($0.id.raw) }
      for id in old { moments[id] = nil }
    }
    fill(new)
  }

  @discardableResult
  mutating func take(_ id: RecordID) -> R? {
    guard let moment = moments.removeValue(forKey: id) else { return nil }
    return records.remove(at: place(moment, id))
  }
}

extension Shelf: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }
  package subscript(position: Int) -> R { records[position] }
}

/// A shelf whose kind is known only at run time.
protocol AnyShelf: Sendable {
  mutating func put(any record: any JournalRecord)
  mutating func fill(any records: [any JournalRecord])
  mutating func exchange(_ old: Set<RecordID>, for new: [any JournalRecord])
  mutating func take(any id: RecordID) -> (any JournalRecord)?
  func record(_ id: RecordID) -> (any JournalRecord)?
  var everything: [any JournalRecord] { get }
}

extension Shelf: AnyShelf {
  mutating func put(any record: any JournalRecord) {
    if let record = record as? R { put(record) }
  }

  mutating func fill(any records: [any JournalRecord]) {
    fill(records.compactMap { $0 as? R })
  }

  mutating func exchange(_ old: Set<RecordID>, for new: [any JournalRecord]) {
    exchange(old, for: new.compactMap { $0 as? R })
  }

  mutating func take(any id: RecordID) -> (any JournalRecord)? { take(id) }

  func record(_ id: RecordID) -> (any JournalRecord)? { self[Identifier(id)] }

  var everything: [any JournalRecord] { records }
}
