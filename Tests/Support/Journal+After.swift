package import Records

extension Journal {
  /// The journal with these changes folded in, as if they had been committed.
  package func after(_ changes: [Change]) -> Journal {
    var journal = self
    for change in changes { journal.apply(change, at: .start) }
    return journal
  }
}

extension Journal {
  /// The journal with these records saved.
  package func after(saving records: [any JournalRecord]) -> Journal {
    after(records.map { record in Change.save(record) })
  }
}
