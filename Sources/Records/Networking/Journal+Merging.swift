extension Journal {
  /// Merges two contacts, and points every link to the one that goes at the one that stays.
  package func changes(merging merge: ContactMerge) -> [Change] {
    guard let kept = self[merge.kept.id], let gone = self[merge.gone.id], kept.id != gone.id else {
      return []
    }
    let fresh = ContactMerge(kept, with: gone, fromGone: merge.fromGone)
    return [.save(fresh.merged)]
      + references(mentioning: gone.id.raw).flatMap { reference in
        self[reference].map { moved($0, from: gone.id, to: kept.id) } ?? []
      } + [.remove(gone.reference)]
  }

  private func moved(
    _ record: any JournalRecord,
    from gone: Identifier<Contact>,
    to kept: Identifier<Contact>
  ) -> [Change] {
    switch record {
    case let link as ApplicationPerson:
      let isThere = records(ApplicationPerson.self, mentioning: kept.raw).contains {
        $0.application == link.application && $0.part == link.part
      }
      if isThere { return [.remove(link.reference)] }
    case let apart as TwoPeople:
      let other = apart.one == gone ? apart.other : apart.one
      if other == kept { return [.remove(apart.reference)] }
    case let aside as SetAside: return [.remove(aside.reference)]
    default: break
    }
    return [saving(record, speakingOf: kept.raw, insteadOf: gone.raw)]
  }

  private func saving(
    _ record: some JournalRecord,
    speakingOf kept: RecordID,
    insteadOf gone: RecordID
  ) -> Change {
    .save(record.speaking(of: kept, insteadOf: gone))
  }
}
