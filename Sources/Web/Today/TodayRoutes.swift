import Journaling
import Records

enum TodayRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    if visit.journal.isEmpty { return .page(FirstPage(visit: visit).page) }
    let half = try await visit.halfWrittenExercises()
    let today = visit.journal.today(visit.surroundings, anyway: visit.opensAnyway)
    if let fresh = today.freshRecovery {
      return .page(
        FirstDayPage(visit: visit, recovery: fresh, dated: today.dated, halfWritten: half).page
      )
    }
    return .page(TodayPage(visit: visit, today: today, halfWritten: half).page)
  }

  /// "Not today": what Today offered is left alone until tomorrow.
  @Sendable static func setAside(_ visit: Visit) async throws -> Answer {
    guard let subject = visit.form.value("subject", as: RecordID.self) else { throw Missing() }
    let aside = SetAside(subject, until: visit.today + 1, visit.surroundings)
    return try await visit.add(aside, .moved, then: .today)
  }

  /// A pause of some days, none, or for good.
  @Sendable static func pause(_ visit: Visit) async throws -> Answer {
    let (days, surroundings) = (visit.form["days"], visit.surroundings)
    return try await visit.commit(.saved, then: visit.back(or: .today)) { journal in
      var changed = journal.preferences(zone: surroundings.zone)
      if days == "always" {
        changed.offersOff = true
      } else {
        guard let days = Int(days) else { return [] }
        changed = changed.paused(days: days, surroundings)
      }
      return [try changed.saved(surroundings)]
    }
  }
}

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
