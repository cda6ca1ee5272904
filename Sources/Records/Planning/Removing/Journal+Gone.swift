extension Journal {
  /// The changes without new links to records that no longer exist.
  ///
  /// A form can be older than a removal and name a record that is gone. Its text is kept, without
  /// links that nobody could open.
  package func withoutMentionsOfGone(_ changes: [Change]) -> [Change] {
    let coming = Set(changes.map(\.reference.id))
    return changes.compactMap { change in
      guard case .save(let record) = change.step, !record.links.isEmpty else { return change }
      let before = self.record(change.reference.id)?.links ?? []
      let gone = record.links.filter {
        self.record($0) == nil && !coming.contains($0) && !before.contains($0)
      }
      // A record of a newer version of Rebound exists, although this version cannot read it.
      guard !gone.isEmpty, !unknown.contains(where: { gone.contains($0.id) }) else { return change }
      return forgetting(Set(gone), in: record, of: change)
    }
  }

  private func forgetting(
    _ gone: Set<RecordID>,
    in record: some JournalRecord,
    of change: Change
  ) -> Change? {
    // There is nothing left to set aside.
    if record is SetAside { return nil }
    guard let rest = record.forgetting(gone) else { return change }
    return saving(rest, as: change.act)
  }

  private func saving(_ record: some JournalRecord, as act: Act?) -> Change {
    .save(record, as: act)
  }
}
