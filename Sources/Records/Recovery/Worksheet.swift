package import Foundation

/// The answers of an exercise that asks only for words, days and choices.
///
/// Such an exercise needs no kind of its own: its guidance file says how each field is asked.
package struct Worksheet: ExerciseRecord {
  package static let kind = Kind(rawValue: "worksheet")
  package static let names = KindNames(
    "worksheet",
    "Worksheets",
    in: .writing,
    about: "What you wrote in an exercise, such as the story of a gap or what to say about pay."
  )

  package let id: Identifier<Worksheet>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  /// The ID of the exercise.
  package var exercise: String = ""
  /// By exercise and field, such as `so-close-lost`; a name in a guidance file never changes.
  package var answers: [String: String] = [:]

  package init(id: Identifier<Worksheet>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    answers.filter { !Worksheet.closed.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
  }

  package static let linkRules: [LinkRule<Worksheet>] = [.mentions("recovery", \.recovery)]

  /// The answer to a field of its own exercise; empty if there is none.
  package subscript(field: String) -> String { answers[exercise + "-" + field] ?? "" }

  /// The answers that are days or choices.
  private static let closed = Set(fields.info.filter { !$0.control.takesText }.map(\.name))
}

extension Worksheet {
  /// The fields of every worksheet, each under the name its answer is kept by.
  package static let fields = FieldTable<Worksheet>(
    [
      .checked(
        "exercise",
        \.exercise,
        "Exercise",
        .choice(exercises.map { Choice($0.id, Phrase(verbatim: $0.title)) })
      )
    ]
      + exercises.flatMap { exercise in
        exercise.asked.map { field($0, of: exercise, named: "\(exercise.id)-\($0.name)") }
      }
  )

  /// The fields of one exercise, named as in its file.
  static func fields(of exercise: Exercise) -> FieldTable<Worksheet> {
    FieldTable(exercise.asked.map { field($0, of: exercise, named: $0.name) })
  }

  /// The exercises that are worksheets.
  static let exercises = Guidance.exercises.filter { $0.asked.contains { $0.control != nil } }

  /// Everything typed in a worksheet is about the person who writes it.
  private static func field(
    _ prompt: Exercise.FieldPrompt,
    of exercise: Exercise,
    named name: String
  ) -> Field<Worksheet> {
    let key = "\(exercise.id)-\(prompt.name)"
    let control = prompt.worksheetControl
    return Field(
      name,
      Phrase(verbatim: prompt.label ?? prompt.name),
      control,
      about: control.takesText ? .myself : nil
    ) {
      $0.answers[key] ?? ""
    } write: { worksheet, typed in
      let text = (control.isLine ? typed.withoutUnseen : typed).trimmed
      worksheet.answers[key] = text.isEmpty ? nil : text
      return text.isEmpty || control.holds(text)
    }
  }
}

extension Worksheet {
  /// Saves it with what it plans, and with a reminder of the day to stop waiting.
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let letGo = Day(self["let-go-on"])
    return [.save(self)]
      + journal.changes(
        planning: self["plan"],
        on: Day(self["plan-on"]),
        from: self,
        recovery: recovery,
        surroundings
      )
      + journal.changes(
        planning: letGo == nil ? "" : Speaker.current.say("The day you chose to stop waiting"),
        on: letGo,
        from: self,
        recovery: recovery,
        asReminder: true,
        surroundings
      )
  }
}

extension Control {
  fileprivate var isLine: Bool { if case .line = self { true } else { false } }

  /// Whether a text is an answer: other kinds learn that of days and choices from the type of their
  /// value, and an answer of a worksheet is always text.
  fileprivate func holds(_ text: String) -> Bool {
    switch self {
    case .day: return Day(text) != nil
    case .choices(let choices, let most):
      let chosen = text.textLines
      return chosen.count <= most && Set(chosen).count == chosen.count
        && Set(chosen).isSubset(of: choices.map(\.value))
    default: return admits(text)
    }
  }
}

/// How a field of a worksheet is asked, as guidance files name it.
enum WorksheetControl: String, Decodable, Sendable {
  case line, prose, lines, day, choice, choices
}

extension Exercise {
  /// Every field it asks for, in order.
  fileprivate var asked: [FieldPrompt] { prompts.flatMap { $0.fields ?? [] } }
}

extension Exercise.FieldPrompt {
  fileprivate var worksheetControl: Control {
    let choices = choices?.choices ?? []
    return switch control {
    case .prose: .prose(atMost: 20_000)
    case .lines: .lines(atMost: 4_000)
    case .day: .day
    case .choice: .choice(choices)
    case .choices: .choices(choices, atMost: most ?? choices.count)
    case .line, nil: .line(atMost: 300)
    }
  }
}
