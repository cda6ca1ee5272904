extension Journal {
  /// Adds a record that is new.
  ///
  /// A name is drawn anew for each record, so one that is taken already is the same form sent twice:
  /// what stands is left as it is.
  package func adding(_ record: some JournalRecord) -> [Change] {
    revision(of: record.id.raw) == 0 ? [.save(record)] : []
  }
}
