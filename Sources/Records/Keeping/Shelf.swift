package import Foundation

/// All live records of one kind, sorted by the moment they are filed under.
package struct Shelf<R: JournalRecord>: Sendable {
  private var records: [R] = []
  /// The sort key of the record at the same index.
  ///
  /// Kept, because computing the moment of an interview needs the rules of its time zone.
  private var places: [FilingPlace] = []
  private var moments: [RecordID: Date] = [:]

  /// The records that are still waiting for something, in the same order.
  package private(set) var running: [R] = []
  private var runningPlaces: [FilingPlace] = []

  package init() {}

  package subscript(id: Identifier<R>) -> R? {
    guard let moment = moments[id.raw] else { return nil }
    let index = index(of: FilingPlace(moment: moment, id: id.raw))
    return index < records.count && places[index].id == id.raw ? records[index] : nil
  }

  /// The records filed at or after `moment`, oldest first.
  package func since(_ moment: Date) -> ArraySlice<R> {
    records[partition { $0.moment < moment }...]
  }

  /// The records filed before `moment`, oldest first.
  package func before(_ moment: Date) -> ArraySlice<R> {
    records[..<partition { $0.moment < moment }]
  }

  /// The records with these IDs that are on the shelf, in its order.
  func records(named ids: some Sequence<RecordID>) -> [R] {
    let found = ids.compactMap { id in moments[id].map { FilingPlace(moment: $0, id: id) } }
    guard found.count > 1 else { return found.map { records[index(of: $0)] } }
    return found.sorted().map { records[index(of: $0)] }
  }

  private func index(of place: FilingPlace) -> Int { partition { $0 < place } }

  private func partition(_ below: (FilingPlace) -> Bool) -> Int { places.partition(below) }

  mutating func put(_ record: R) {
    take(record.id.raw)
    let place = FilingPlace(record)
    let index = index(of: place)
    records.insert(record, at: index)
    places.insert(place, at: index)
    moments[place.id] = place.moment
    guard record.isRunning else { return }
    let turn = runningPlaces.partition { $0 < place }
    running.insert(record, at: turn)
    runningPlaces.insert(place, at: turn)
  }

  /// Adds many at once, with one sort instead of many insertions.
  mutating func fill(_ more: [R]) {
    moments.reserveCapacity(moments.count + more.count)
    records += more
    for record in more {
      let place = FilingPlace(record)
      places.append(place)
      moments[place.id] = place.moment
    }
    let order = places.indices.sorted { places[$0] < places[$1] }
    records = order.map { records[$0] }
    places = order.map { places[$0] }
    let open = records.indices.filter { records[$0].isRunning }
    running = open.map { records[$0] }
    runningPlaces = open.map { places[$0] }
  }

  /// Removes some records and adds others, with one sort.
  mutating func exchange(_ old: Set<RecordID>, for new: [R]) {
    if !old.isEmpty {
      records.removeAll { old.contains($0.id.raw) }
      places.removeAll { old.contains($0.id) }
      for id in old { moments[id] = nil }
    }
    fill(new)
  }

  @discardableResult
  mutating func take(_ id: RecordID) -> R? {
    guard let moment = moments.removeValue(forKey: id) else { return nil }
    let place = FilingPlace(moment: moment, id: id)
    let index = index(of: place)
    places.remove(at: index)
    let record = records.remove(at: index)
    if record.isRunning {
      let turn = runningPlaces.partition { $0 < place }
      running.remove(at: turn)
      runningPlaces.remove(at: turn)
    }
    return record
  }
}

extension Shelf: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }
  package subscript(position: Int) -> R { records[position] }
  package func makeIterator() -> IndexingIterator<[R]> { records.makeIterator() }
}

/// The sort key of a record on its shelf: its moment, then its ID.
struct FilingPlace: Comparable {
  let moment: Date
  let id: RecordID

  static func < (left: FilingPlace, right: FilingPlace) -> Bool {
    left.moment == right.moment ? left.id < right.id : left.moment < right.moment
  }
}

extension FilingPlace {
  init(_ record: some JournalRecord) { self.init(moment: record.filedAt, id: record.id.raw) }
}

extension [FilingPlace] {
  /// The first index that is not `below`, by binary search; the keys are sorted.
  fileprivate func partition(_ below: (FilingPlace) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if below(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A shelf whose kind is known only at run time.
protocol AnyShelf: Sendable {
  mutating func put(any record: any JournalRecord)
  mutating func fill(any records: [any JournalRecord])
  mutating func exchange(_ old: Set<RecordID>, for new: [any JournalRecord])
  mutating func take(any id: RecordID) -> (any JournalRecord)?
  func record(_ id: RecordID) -> (any JournalRecord)?
  var isEmpty: Bool { get }
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
