extension Journal {
  /// Adds a record that is new.
  ///
  /// Each record gets a random ID, so an ID that is taken means that the same form was sent twice:
  /// the existing record is left as it is.
  package func adding(_ record: some JournalRecord) -> [Change] {
    revision(of: record.id.raw) == 0 ? [.save(record)] : []
  }
}
