package import Records

extension Journal {
  /// The journal with these changes folded in, as if they had been committed.
  package func after(_ changes: [Change]) -> Journal {
    var journal = self
    for change in changes {
      let content: Entry.Content =
        if case .save(let record) = change.step { .saved(record) } else { .removed }
      journal.apply(
        Entry(
          sequence: journal.head + 1,
          commit: change.reference.id,
          reference: change.reference,
          revision: journal.revision(of: change.reference.id) + 1,
          recordedAt: .start,
          act: change.act,
          content: content
        )
      )
    }
    return journal
  }
}

extension Journal {
  /// The journal with these records saved.
  package func after(saving records: [any JournalRecord]) -> Journal {
    after(records.map { record in Change.save(record) })
  }
}
