import Foundation
import Records

/// One person's way through an exercise, at one prompt.
struct Walk: Sendable {
  let exercise: Exercise
  let form: ExerciseForm
  let tab: String
  /// From 1.
  let number: Int
  var kept: KeptExercise
  let savedAt: Date
  /// What the person does not want to be asked.
  let preferences: Preferences

  var prompt: Exercise.Prompt { exercise.prompts[number - 1] }
  var isLast: Bool { next == nil }

  /// The next prompt that is not left out.
  var next: Int? {
    (number + 1..<exercise.prompts.count + 1).first { !isLeftOut(exercise.prompts[$0 - 1]) }
  }

  var previous: Int? {
    (1..<number).last { !isLeftOut(exercise.prompts[$0 - 1]) }
  }

  private func isLeftOut(_ prompt: Exercise.Prompt) -> Bool {
    guard let unless = prompt.unless, let reached = Int(kept.draft[unless.field]) else {
      return false
    }
    return reached >= unless.least
  }

  /// Something answered at an earlier prompt.
  struct AnswerSoFar {
    let name: String
    let label: Phrase
    let control: Control
    let text: String
  }

  /// What was answered at earlier prompts, in their order.
  var answersSoFar: [AnswerSoFar] {
    exercise.prompts.prefix(number - 1).flatMap { prompt in
      infos(of: prompt).compactMap { info in
        let text = kept.draft[info.name].trimmed
        guard !text.isEmpty else { return nil }
        let label = prompt.fields?.first { $0.name == info.name }?.label
        return AnswerSoFar(
          name: info.name,
          label: label.map(Phrase.init(verbatim:)) ?? info.label,
          control: info.control,
          text: text
        )
      }
    }
  }

  /// What this prompt asks.
  var fields: [FieldInfo] { infos(of: prompt) }

  func place(_ number: Int) -> Place { .prompt(exercise.id, tab, max(1, number)) }

  /// The prompt that asks for the first field with a problem.
  func place(of problems: Problems) -> Place {
    let names = Set(problems.list.map(\.field))
    let index = exercise.prompts.firstIndex { prompt in
      infos(of: prompt).contains { names.contains($0.name) }
    }
    return place((index ?? number - 1) + 1)
  }

  func problems(_ visit: Visit) -> Problems {
    form.check(kept.draft, fields.map(\.name), visit.journal, kept.context, visit.surroundings)
  }

  /// The problems to show at once, where somebody was sent back to mend them.
  func problemsAsked(_ visit: Visit) -> Problems {
    guard visit.query.has("check") else { return .none }
    do throws(Problems) {
      _ = try form.finish(kept.draft, visit.journal, kept.context, visit.surroundings)
      return .none
    } catch {
      return error
    }
  }

  private func infos(of prompt: Exercise.Prompt) -> [FieldInfo] {
    (prompt.fields ?? []).compactMap { asked in form.fields.first { $0.name == asked.name } }
      .filter(isAsked)
  }

  /// A mood is not asked for where somebody switched that off.
  private func isAsked(_ info: FieldInfo) -> Bool {
    !(info.name.hasPrefix("mood-") && preferences.moodOff)
  }
}
