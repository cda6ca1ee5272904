import Records

/// Finds the records of an archive that belong to one that is neither in it nor in the journal.
///
/// What belongs to such a record is lost as well. A mere mention of something that is nowhere loses
/// nothing: pages pass over it.
struct ArchiveLinks {
  private var lost: Set<RecordID> = []

  init(_ archive: Archive, present: Set<RecordID>) {
    var known = present.union(archive.records.map(\.record.reference.id))
    var waiting = archive.records.compactMap { line -> (any JournalRecord)? in
      let record = line.record
      guard !present.contains(record.reference.id),
        case .saved(let read) = PayloadCoder.read(record.payload, format: record.format).2,
        !read.links.isEmpty
      else { return nil }
      return read
    }
    // Each round loses what belonged to the records that the one before has lost.
    while true {
      let gone = waiting.filter { record in
        record.makesNoSense(without: Set(record.links.filter { !known.contains($0) }))
      }
      guard !gone.isEmpty else { return }
      let names = Set(gone.map(\.reference.id))
      lost.formUnion(names)
      known.subtract(names)
      waiting.removeAll { names.contains($0.reference.id) }
    }
  }

  func isLost(_ line: Archive.Line) -> Bool { lost.contains(line.record.reference.id) }
}

extension JournalRecord {
  fileprivate func makesNoSense(without others: Set<RecordID>) -> Bool {
    !others.isEmpty && forgetting(others) == nil
  }
}
