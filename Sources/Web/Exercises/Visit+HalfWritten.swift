import Foundation
import Journaling
import Records

extension KeptExercise {
  func key(_ tab: String) -> DraftKey { DraftKey(form: KeptExercise.form(exercise), tab: tab) }
}

extension Visit {
  /// - Throws: an error of the store.
  func keep(_ exercise: KeptExercise, tab: String) async throws {
    let payload = try exercise.payload
    try await keeper.keep(
      KeptDraft(key: exercise.key(tab), savedAt: surroundings.now, payload: payload)
    )
  }

  /// Joins what a window typed with the walk as it is kept now, and keeps it as `change` leaves it.
  ///
  /// - Returns: nil where it was finished or thrown away meanwhile.
  func keep(
    _ walk: Walk,
    typing sent: Draft,
    _ change: @escaping @Sendable (inout Walk) -> Void
  ) async throws -> (walk: Walk, keptTwice: [String])? {
    let given = given
    return try await keeper.change(walk.kept.key(walk.tab)) { payload in
      guard let kept = payload.flatMap(KeptExercise.init) else { return (nil, nil) }
      var walk = walk
      walk.kept = kept
      walk.kept.context.record = RecordID(walk.tab)
      let twice = walk.kept.draft.take(sent, given: given) { walk.form.fields.isProse($0) }
      change(&walk)
      return (try walk.kept.payload, (walk, twice))
    }
  }

  /// Whether a walk is taken up again on a day on which a new one would not be offered.
  ///
  /// Not within an hour of its last save: somebody who chose to write is not asked again.
  func isTakenUpOnALowDay(_ walk: Walk) -> Bool {
    surroundings.now.timeIntervalSince(walk.savedAt) >= 3_600
      && journal.isBelowMoodFloor(of: walk.exercise, surroundings)
  }

  /// Every half-written exercise of this name, newest first.
  func halfWritten(_ exercise: String) async throws -> [Begun<KeptExercise>] {
    try await allBegun(KeptExercise.form(exercise))
  }
}
