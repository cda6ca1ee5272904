import Records
import Support

/// Small journals the tests of this room begin from.
enum Given {
  static let now = Surroundings.fixed(seed: 41)

  static func journal(_ records: any JournalRecord...) -> Journal {
    Journal().after(records.map { saving($0) })
  }

  private static func saving(_ record: some JournalRecord) -> Change { .save(record) }
}

extension Journal {
  /// The journal with these changes folded in.
  func after(_ changes: [Change]) -> Journal {
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
