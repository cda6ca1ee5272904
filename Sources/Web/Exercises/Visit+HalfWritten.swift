import Foundation
import Journaling
import Planning
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

  func kept(_ exercise: String, tab: String) async throws -> KeptExercise? {
    let key = DraftKey(form: KeptExercise.form(exercise), tab: tab)
    return try await keeper.draft(key).flatMap { KeptExercise(payload: $0.payload) }
  }

  /// Every half-written exercise of this name, newest first.
  func halfWritten(
    _ exercise: String
  ) async throws -> [(tab: String, savedAt: Date, kept: KeptExercise)] {
    try await keeper.drafts().filter { $0.key.form == KeptExercise.form(exercise) }
      .sorted { $0.savedAt > $1.savedAt }
      .compactMap { draft in
        KeptExercise(payload: draft.payload).map { (draft.key.tab, draft.savedAt, $0) }
      }
  }
}
