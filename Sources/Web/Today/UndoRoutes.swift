import Journaling
import Records

enum UndoRoutes {
  @Sendable static func undo(_ visit: Visit) async throws -> Answer {
    guard let commit = visit.form.value("commit", as: RecordID.self) else { throw Missing() }
    let place = visit.back(or: .today)
    if try await visit.keeper.bringBack(commit) != nil { return .redirect(place, Notice(.undone)) }
    do {
      let receipt = try await visit.keeper.undo(commit)
      let isGone = receipt.changed.contains { visit.place(place, shows: $0) }
      return .redirect(
        isGone ? .today : place,
        Notice(receipt.leftAlone.isEmpty ? .undone : .partlyUndone)
      )
    } catch is UndoTooLate {
      return .redirect(place, Notice(.tooLate))
    } catch is CommitUnknown {
      throw Missing()
    }
  }
}

extension Visit {
  /// Whether a page is that of a record which undoing takes away again.
  fileprivate func place(_ place: Place, shows reference: Reference) -> Bool {
    place.path.contains(reference.id.description) && journal.revision(of: reference.id) <= 1
  }
}
