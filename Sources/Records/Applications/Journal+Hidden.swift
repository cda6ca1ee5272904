extension Journal {
  /// The applications whose employer the person has hidden.
  package var hiddenApplications: Set<RecordID> {
    Set(shelf(JobApplication.self).lazy.filter(\.isHidden).map(\.id.raw))
  }

  /// Whether a record is about one of these applications, directly or through other records.
  ///
  /// An action belongs to its recovery, a recovery to its rejection, and a rejection to its
  /// application; a lesson belongs to a debrief, and a debrief to its interview.
  ///
  /// - Parameter steps: the most links to follow.
  package func speaks(
    _ record: any JournalRecord,
    of named: Set<RecordID>,
    within steps: Int = 2
  ) -> Bool {
    guard !named.isEmpty else { return false }
    let links = record.links
    if !named.isDisjoint(with: links) { return true }
    return steps > 0
      && links.contains { link in
        self.record(link).map { speaks($0, of: named, within: steps - 1) } ?? false
      }
  }
}
