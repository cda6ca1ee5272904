import Records

/// A record as the exercise asked for it.
struct Writing {
  let record: any JournalRecord
  let exercise: Exercise
  private let form: ExerciseForm
  private let draft: Draft

  /// Nil for a record that came out of no exercise, or has a page of its own.
  init?(_ record: any JournalRecord, in visit: Visit) {
    guard !Writing.hasOwnPage(record), let id = ExerciseForms.exerciseID(of: record),
      let exercise = Guidance.exercise(id), let form = ExerciseForms.form(of: record)
    else { return nil }
    var context = ExerciseContext()
    context.editing = record.reference.id
    self.record = record
    self.exercise = exercise
    self.form = form
    var draft = form.begin(visit.journal, context, visit.surroundings)
    // What became of the words can be seen.
    if record is ExpressiveWriting { draft["fate"] = "" }
    self.draft = draft
  }

  /// What can be copied, sent or answered is shown where that can be done.
  private static func hasOwnPage(_ record: any JournalRecord) -> Bool {
    record is Message || record is AdviceRequest || record is CoachSession
  }

  /// What one prompt asked, and what was answered.
  struct Passage {
    let ask: Phrase?
    let answers: [Answered]
  }

  struct Answered {
    let label: Phrase?
    let control: Control
    let text: String
  }

  /// The prompts that were answered, in their order; what no prompt asks comes last.
  var passages: [Passage] {
    var left = form.fields.filter {
      !draft[$0.name].isEmpty && !$0.control.isUnticked(draft[$0.name])
    }
    let asked = exercise.prompts.map { prompt in
      let prompts = prompt.fields ?? []
      let answers = prompts.compactMap { words -> Answered? in
        guard let place = left.firstIndex(where: { $0.name == words.name }) else { return nil }
        let info = left.remove(at: place)
        let label = words.label.map(Phrase.init(verbatim:)) ?? info.label
        return Answered(
          label: prompts.count > 1 ? label : nil,
          control: info.control,
          text: draft[info.name]
        )
      }
      return Passage(ask: Phrase(verbatim: prompt.ask), answers: answers)
    }
    let rest = left.map { Answered(label: $0.label, control: $0.control, text: draft[$0.name]) }
    return (asked + [Passage(ask: nil, answers: rest)]).filter { !$0.answers.isEmpty }
  }
}

extension Control {
  fileprivate func isUnticked(_ text: String) -> Bool {
    if case .check = self { return text.isEmpty }
    return false
  }
}
