package import Records

/// Where one entry stands: what a check of the numbers needs to know of it.
package struct EntryPlace: Hashable, Sendable {
  let sequence: Int
  let record: RecordID
  let revision: Int

  package init(sequence: Int, record: RecordID, revision: Int) {
    self.sequence = sequence
    self.record = record
    self.revision = revision
  }
}

/// The law of the numbers in a journal: nothing is missing but what was erased.
package enum Numbering {
  /// What breaks the law, in words for an operator.
  ///
  /// An erasure takes all revisions before its tombstone. So a record whose lowest revision is 4
  /// accounts for three missing sequences, and every other gap is damage.
  package static func faults(head: Int, places: [EntryPlace]) -> [String] {
    let sequences = Set(places.map(\.sequence))
    var faults: [String] = []
    if sequences.count < places.count { faults.append("Two entries have the same number.") }
    if let last = sequences.max() ?? (head == 0 ? nil : 0), last != head {
      faults.append("The journal ends at \(last), and should end at \(head).")
    }
    if let first = sequences.min(), first < 1 { faults.append("An entry is numbered \(first).") }
    var erased = 0
    for (record, revisions) in Dictionary(grouping: places, by: \.record) {
      let numbers = Set(revisions.map(\.revision))
      guard let low = numbers.min(), let high = numbers.max() else { continue }
      // Damaged numbers may be as large as a number can be.
      erased &+= low &- 1
      if numbers.count < revisions.count || high &- low &+ 1 != numbers.count {
        faults.append("The revisions of record \(record) are not whole.")
      }
    }
    let missing = (sequences.max() ?? 0) &- sequences.count &- erased
    if missing != 0 {
      faults.append("\(missing.magnitude) entries are missing that no erasure explains.")
    }
    return faults.sorted()
  }
}
