package import Records
import Wording

extension Journal {
  /// Makes two contacts one: everything that spoke of the one that goes speaks of the one that stays.
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
    case var touch as Touchpoint:
      touch.contact = kept
      return [.save(touch)]
    case var message as Message:
      message.contact = kept
      return [.save(message)]
    case var action as PlannedAction:
      action.source = kept.raw
      return [.save(action)]
    case var lesson as Lesson:
      lesson.source = kept.raw
      return [.save(lesson)]
    case var link as ApplicationPerson:
      let isThere = records(ApplicationPerson.self, mentioning: kept.raw).contains {
        $0.application == link.application && $0.part == link.part
      }
      link.contact = kept
      return [isThere ? .remove(link.reference) : .save(link)]
    case var apart as TwoPeople:
      let other = apart.one == gone ? apart.other : apart.one
      guard other != kept else { return [.remove(apart.reference)] }
      (apart.one, apart.other) = (kept, other)
      return [.save(apart)]
    case let aside as SetAside: return [.remove(aside.reference)]
    default: return []
    }
  }
}
