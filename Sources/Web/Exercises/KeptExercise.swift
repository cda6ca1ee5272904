import Foundation
import Journaling
import Planning
import Records
import Wording

/// A half-written exercise, as it is kept between prompts.
struct KeptExercise: Codable, Sendable {
  let exercise: String
  var context: ExerciseContext
  var draft: Draft
  /// As it began, with what the journal already knew.
  let begun: Draft
  /// The prompt it was left at, from 0.
  var prompt: Int
  var begunAt: Date?

  /// Whether somebody wrote anything that was not there when it began.
  var holdsSomething: Bool {
    draft.values.contains { $0.value.trimmed != begun[$0.key].trimmed }
  }

  static func form(_ exercise: String) -> String { "exercise/\(exercise)" }

  func key(_ tab: String) -> DraftKey { DraftKey(form: KeptExercise.form(exercise), tab: tab) }
}

extension Visit {
  /// - Throws: an error of the store.
  func keep(_ exercise: KeptExercise, tab: String) async throws {
    let payload = try JSONEncoder().encode(exercise)
    try await keeper.keep(
      KeptDraft(key: exercise.key(tab), savedAt: surroundings.now, payload: payload)
    )
  }

  func kept(_ exercise: String, tab: String) async throws -> KeptExercise? {
    let key = DraftKey(form: KeptExercise.form(exercise), tab: tab)
    return try await keeper.draft(key).flatMap {
      try? JSONDecoder().decode(KeptExercise.self, from: $0.payload)
    }
  }

  /// Every half-written exercise of this name, newest first.
  func halfWritten(
    _ exercise: String
  ) async throws -> [(tab: String, savedAt: Date, kept: KeptExercise)] {
    try await keeper.drafts().filter { $0.key.form == KeptExercise.form(exercise) }
      .sorted { $0.savedAt > $1.savedAt }
      .compactMap { draft in
        (try? JSONDecoder().decode(KeptExercise.self, from: draft.payload))
          .map { (draft.key.tab, draft.savedAt, $0) }
      }
  }
}
