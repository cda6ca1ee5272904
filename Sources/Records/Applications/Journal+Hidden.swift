extension Journal {
  /// The applications whose employer the person has hidden.
  package var hiddenApplications: Set<RecordID> {
    Set(shelf(JobApplication.self).lazy.filter(\.isHidden).map(\.id.raw))
  }

  /// Whether a record speaks of one of these, itself or by what it speaks of.
  ///
  /// A plan is of its recovery, that of a no, and that of an employer; a lesson is of the look back at
  /// an interview.
  ///
  /// - Parameter steps: how many records may lie between.
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
