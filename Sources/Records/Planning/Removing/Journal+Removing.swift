extension Journal {
  /// Removes records, and the records that make no sense without them.
  ///
  /// A record that only mentions one of them stays, without the mention.
  package func changes(removing references: [Reference]) -> [Change] {
    let gone = removed(with: references)
    let ids = Set(gone.map(\.id))
    let speakers = Set(gone.flatMap { self.references(mentioning: $0.id) })
      .filter { !ids.contains($0.id) }
      .sorted { $0.id < $1.id }
    return gone.filter { self[$0] != nil }.map { .remove($0) }
      + speakers.compactMap { self[$0]?.forgetting(ids) }.map { saving($0) }
  }

  /// The records, followed by everything that makes no sense without them.
  package func removed(with references: [Reference]) -> [Reference] {
    var gone = references
    var known = Set(references.map(\.id))
    var next = 0
    while next < gone.count {
      let here = gone[next]
      for speaker in self.references(mentioning: here.id) where !known.contains(speaker.id) {
        guard let record = self[speaker], leaves(record, with: here) else { continue }
        known.insert(speaker.id)
        gone.append(speaker)
      }
      next += 1
    }
    return gone
  }

  /// Every record that is still kept: live, removed, or of a newer Rebound.
  package var everyReference: [Reference] { everything.map(\.reference) + removed + unknown }

  private func leaves(_ record: any JournalRecord, with gone: Reference) -> Bool {
    record.forgetting([gone.id]) == nil || isReminder(record, of: gone)
  }

  /// Whether an open action is only a reminder of a record, or belongs to a routine, and so is
  /// removed with it.
  ///
  /// An action that a person thought up in an exercise stays.
  private func isReminder(_ record: any JournalRecord, of gone: Reference) -> Bool {
    guard let action = record as? PlannedAction, action.state == .open else { return false }
    if action.routine?.raw == gone.id { return true }
    guard action.source == gone.id else { return false }
    if action.isReminder { return true }
    let reminding: [Kind] = [
      Message.kind, AdviceRequest.kind, CoachSession.kind, SkillSprint.kind, LearningResource.kind,
      FitReview.kind,
    ]
    return reminding.contains(gone.kind)
  }

  private func saving(_ record: some JournalRecord) -> Change { .save(record) }
}
