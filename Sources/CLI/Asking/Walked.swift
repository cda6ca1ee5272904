import API
import Records

/// What a command asks, prompt by prompt: an exercise, or a record that belongs to none.
struct Walked {
  /// The ID that its half-written form is kept under.
  let id: String
  let title: Phrase
  var lead: Phrase = ""
  /// Reasons to stop.
  var stops: [String] = []
  var prompts: [Exercise.Prompt]
  let closing: Phrase
  let form: ExerciseForm
  /// The command that continues it.
  let command: String
  /// Fields of the prompts that are skipped for now.
  var unasked: Set<String> = []

  /// The fields that one prompt asks now, with their wording.
  func fields(of prompt: Exercise.Prompt) -> [AskedField] {
    (prompt.fields ?? []).compactMap { words in
      guard !unasked.contains(words.name),
        let info = form.fields.first(where: { $0.name == words.name })
      else { return nil }
      return AskedField(info: info, label: words.label ?? info.label.said, hint: words.hint)
    }
  }

  /// The same without what the person does not want to be asked: numbers or moods.
  func asked(of preferences: Preferences) -> Walked {
    var walked = self
    if preferences.moodOff {
      walked.unasked.formUnion(form.fields.map(\.name).filter { $0.hasPrefix("mood-") })
    }
    guard preferences.scales == .off else { return walked }
    let scales = form.fields.filter { $0.control.isScale && !$0.isRequired }.map(\.name)
    walked.unasked.formUnion(scales)
    // Prompts left without fields are dropped as on the pages, so that the numbers match.
    walked.prompts = prompts.filter { prompt in
      guard let fields = prompt.fields, !fields.isEmpty else { return true }
      return !fields.allSatisfy { scales.contains($0.name) }
    }
    return walked
  }

  /// The index of the first prompt that asks for a field with a problem.
  func prompt(of problems: Problems) -> Int? {
    let names = Set(problems.list.map(\.field))
    return prompts.firstIndex { prompt in
      fields(of: prompt).contains { names.contains($0.info.name) }
    }
  }
}

/// A field, in the wording of its prompt.
struct AskedField {
  let info: FieldInfo
  let label: String
  let hint: String?
}

extension Walked {
  init(_ exercise: Exercise, _ form: ExerciseForm, command: String) {
    self.init(
      id: exercise.id,
      title: Phrase(verbatim: "\(exercise.title) (\(exercise.duration.said))"),
      lead: Phrase(verbatim: exercise.summary),
      stops: exercise.stop,
      prompts: exercise.prompts,
      closing: Phrase(verbatim: exercise.closing.trimmed),
      form: form,
      command: command
    )
  }

  /// The exercise with this ID.
  ///
  /// Traps if there is none: the files are built into the program, and a test runs each of them, so
  /// a wrong ID is a programming error.
  static func exercise(_ id: String, command: String) -> Walked {
    guard let exercise = Guidance.exercise(id),
      let form = exercise.record.flatMap(ExerciseForms.form)
    else { preconditionFailure("no exercise \(id)") }
    return Walked(exercise, form, command: command)
  }

  static let checkIn = Walked(
    id: "check-in",
    title: "Check-in",
    prompts: [
      Exercise.Prompt("mood", ask: "How are you right now?", fields: ["mood"]),
      Exercise.Prompt("feelings", ask: "Which words describe how you feel?", fields: ["feelings"]),
      Exercise.Prompt("activities", ask: "What did you do?", fields: ["activities"]),
      Exercise.Prompt("note", ask: "Do you want to add anything else?", fields: ["note"]),
    ],
    closing: "",
    form: ExerciseForms.checkIn,
    command: "rebound check-in"
  )

  static let lesson = Walked(
    id: "lesson",
    title: "Add a lesson",
    prompts: [
      Exercise.Prompt("lesson", ask: "What did you learn?", fields: ["sort", "text"]),
      Exercise.Prompt(
        "plan",
        ask: "If it is a change, when will you need it?",
        help: "“If they describe a problem, then I will ask a question first.”",
        fields: ["if-cue", "then-action"]
      ),
    ],
    closing: "Your lesson is saved. Rebound shows your newest lessons before your next interview.",
    form: ExerciseForms.lesson,
    command: "rebound lesson add"
  )

  static let skill = Walked(
    id: "skill",
    title: "Add a skill",
    prompts: [
      Exercise.Prompt("name", ask: "What can you do?", fields: ["name", "area"]),
      Exercise.Prompt("level", ask: "How good are you at it?", fields: ["level"]),
      Exercise.Prompt("evidence", ask: "What shows that you can do it?", fields: ["evidence"]),
    ],
    closing: "Your skill is saved. You can compare it with what job postings ask for.",
    form: ExerciseForms.skill,
    command: "rebound skill add"
  )

  static let story = Walked(
    id: "story",
    title: "Add a story",
    prompts: [
      Exercise.Prompt(
        "name",
        ask: "What is a short title for this story?",
        fields: ["title", "year"]
      ),
      Exercise.Prompt(
        "beginning",
        ask: "Where did it happen, and what was your task?",
        help: "Two sentences are enough.",
        fields: ["situation", "task"]
      ),
      Exercise.Prompt("action", ask: "What did you do?", fields: ["action"]),
      Exercise.Prompt(
        "ending",
        ask: "How did it turn out?",
        fields: ["result", "numbers", "learned"]
      ),
      Exercise.Prompt(
        "shows",
        ask: "Which competencies does it show?",
        fields: ["competencies", "strength"]
      ),
      Exercise.Prompt(
        "about",
        ask: "Who can confirm it?",
        fields: ["confirmed-by", "confidential"]
      ),
    ],
    closing: "Your story is saved in your story bank.",
    form: ExerciseForms.story,
    command: "rebound story add"
  )
}

extension Walked {
  static let question = Walked(
    id: "question",
    title: "Add a practice question",
    prompts: [
      Exercise.Prompt(
        "question",
        ask: "What is the question?",
        fields: ["question", "sort"]
      ),
      Exercise.Prompt("about", ask: "Which competency is it about?", fields: ["competency"]),
      Exercise.Prompt(
        "answer",
        ask: "How would you answer it now?",
        help: "You can leave this for later.",
        fields: ["answer"]
      ),
    ],
    closing: "Your question is saved.",
    form: ExerciseForms.question,
    command: "rebound practice add"
  )
}
