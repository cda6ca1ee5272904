import Foundation
import Journaling
import Records

/// An exercise somebody began and left, with something in it.
struct HalfWrittenExercise {
  let exercise: Exercise
  let tab: String
  let savedAt: Date
  let kept: KeptExercise

  var place: Place { .prompt(exercise.id, tab, kept.prompt + 1) }
}

extension Visit {
  /// Every exercise that was begun and holds something, the one saved last first.
  func halfWrittenExercises() async throws -> [HalfWrittenExercise] {
    let all: [Begun<KeptExercise>] = try await allBegun(nil)
    return all.compactMap { begun in
      guard begun.kept.holdsSomething, let exercise = Guidance.exercise(begun.kept.exercise) else {
        return nil
      }
      return HalfWrittenExercise(
        exercise: exercise,
        tab: begun.tab,
        savedAt: begun.savedAt,
        kept: begun.kept
      )
    }
  }
}

/// Exercises to go on with, quietly: their names and when they were left, and none of their words.
struct HalfWrittenList {
  let surroundings: Surroundings
  let all: [HalfWrittenExercise]

  private static let most = 3

  var html: HTML {
    guard !all.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\(say: "Unfinished")</h2>
      <ul class="rows">\(all.prefix(Self.most).html(row))</ul></section>
      """
  }

  private func row(_ half: HalfWrittenExercise) -> HTML {
    ListRow(
      "\(half.exercise.title)",
      to: half.place,
      meta: "\(surroundings.moment(half.savedAt))"
    ).html
  }
}
