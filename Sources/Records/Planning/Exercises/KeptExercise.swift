package import Foundation

/// A half-written exercise, as kept between prompts.
///
/// Pages and commands keep the same value under the same name, so an exercise begun in a browser
/// can be finished in a terminal, and the other way around.
package struct KeptExercise: Codable, Sendable {
  package let exercise: String
  package var context: ExerciseContext
  package var draft: Draft
  /// The draft it began with, filled with what the journal already knew.
  package let begun: Draft
  /// The index of the prompt it was left at, from 0.
  package var prompt: Int
  package var begunAt: Date?

  /// A new one, at its first prompt.
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

  /// - Returns: nil if the payload is not a half-written exercise.
  package init?(payload: Data) {
    guard let kept = try? JSONDecoder().decode(KeptExercise.self, from: payload) else { return nil }
    self = kept
  }

  package var payload: Data { get throws { try JSONEncoder().encode(self) } }

  /// The name that half-written exercises with this ID are kept under.
  package static func form(_ exercise: String) -> String { "exercise/\(exercise)" }

  /// Whether anything was written that was not there when it began.
  package var holdsSomething: Bool {
    draft.values.contains { $0.value.trimmed != begun[$0.key].trimmed }
  }

  /// The draft merged with what was saved of the same record since it began; nil if nothing was.
  ///
  /// - Parameter base: the record as it was when the exercise began.
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

  /// Merges in what was saved in the meantime, so that the person can see and fix it.
  ///
  /// - Returns: whether anything was merged.
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

extension KeptExercise {
  /// The first words somebody wrote in it, cut at the end of a word.
  ///
  /// - Returns: nil if there is no free text.
  package func firstWords(_ fields: [FieldInfo], atMost most: Int = 60) -> String? {
    let written = fields.filter { info in
      let text = draft[info.name].trimmed
      return !text.isEmpty && text != begun[info.name].trimmed
    }
    let first = written.first(where: \.isText).map { draft[$0.name].trimmed }
    guard let line = first?.split(whereSeparator: \.isNewline).first else { return nil }
    guard line.count > most else { return String(line) }
    let cut = line.prefix(most)
    let words = cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut
    return String(words).trimmed + "…"
  }
}

extension FieldInfo {
  /// Whether this field takes free text.
  fileprivate var isText: Bool {
    switch control {
    case .prose, .line, .lines: true
    default: false
    }
  }
}

extension Surroundings {
  /// A date and time as people say it: "today at 19:13", "Monday at 19:13" if within six days, or
  /// else with its date.
  package func moment(_ date: Date) -> Phrase {
    let there = Surroundings(now: date, zone: zone) { _ in UUID() }
    let (day, time) = (there.today, there.clock.description)
    if day == today { return "today at \(time)" }
    return abs(day - today) < 7
      ? "\(day, .weekday) at \(time)" : "\(day, .weekdayAndDay) at \(time)"
  }
}
