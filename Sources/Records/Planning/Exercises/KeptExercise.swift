package import Foundation

/// A half-written exercise, as it is kept between prompts.
///
/// Pages and commands keep the same value under the same name: what was begun in a browser can be
/// finished in a terminal, and the reverse.
package struct KeptExercise: Codable, Sendable {
  package let exercise: String
  package var context: ExerciseContext
  package var draft: Draft
  /// As it began, with what the journal already knew.
  package let begun: Draft
  /// The prompt it was left at, from 0.
  package var prompt: Int
  package var begunAt: Date?

  /// One that begins now, at its first prompt.
  package init(
    beginning exercise: String,
    _ form: ExerciseForm,
    in context: ExerciseContext,
    _ journal: Journal,
    _ surroundings: Surroundings
  ) {
    self.exercise = exercise
    self.context = context
    self.context.revision = context.editing.map { journal.revision(of: $0) } ?? 0
    begun = form.begin(journal, context, surroundings)
    draft = begun
    prompt = 0
    begunAt = surroundings.now
  }

  /// - Returns: nil for what is no half-written exercise.
  package init?(payload: Data) {
    guard let kept = try? JSONDecoder().decode(KeptExercise.self, from: payload) else { return nil }
    self = kept
  }

  package var payload: Data {
    get throws { try JSONEncoder().encode(self) }
  }

  /// The name half-written exercises of this kind are kept under.
  package static func form(_ exercise: String) -> String { "exercise/\(exercise)" }

  /// Whether somebody wrote anything that was not there when it began.
  package var holdsSomething: Bool {
    draft.values.contains { $0.value.trimmed != begun[$0.key].trimmed }
  }

  /// The draft joined with what was saved of the same record since this was begun; nil where
  /// nobody did.
  ///
  /// - Parameter base: the record as it stood when this was begun.
  package func merged(
    over base: (any JournalRecord)?,
    _ form: ExerciseForm,
    in journal: Journal
  ) -> Merged? {
    guard let base, let id = context.editing, let theirs = journal.record(id),
      journal.revision(of: id) != context.revision
    else { return nil }
    return form.merge(draft, base, theirs, journal)
  }

  /// Takes up what was saved meanwhile, so that it can be seen and mended.
  ///
  /// - Returns: whether anything was.
  package mutating func takeUp(
    _ base: (any JournalRecord)?,
    _ form: ExerciseForm,
    in journal: Journal
  ) -> Bool {
    guard let id = context.editing, let merged = merged(over: base, form, in: journal) else {
      return false
    }
    draft = merged.draft
    context.revision = journal.revision(of: id)
    return true
  }
}
