extension ExerciseForms {
  /// The forms of all worksheets, by the ID of their exercise.
  static let worksheets = Dictionary(
    Worksheet.exercises.map { ($0.id, worksheet($0)) }
  ) { first, _ in first }

  private static func worksheet(_ exercise: Exercise) -> ExerciseForm {
    ExerciseForm(
      Worksheet.fields(of: exercise),
      of: { $0 },
      existing: { worksheet, _ in worksheet }
    ) { _, context, surroundings in
      var worksheet: Worksheet = context.blank(surroundings)
      worksheet.exercise = exercise.id
      return worksheet
    } save: { worksheet, journal, surroundings throws(Problems) in
      try worksheet.changes(savedIn: journal, surroundings)
    }
  }

  static let weekPlan = ExerciseForm(WeekPlan.self) { journal, context, surroundings in
    var plan: WeekPlan = context.blank(surroundings)
    plan.weekFrom = surroundings.today
    plan.ways = journal.shelf(WeekPlan.self).last?.ways ?? []
    return plan
  } save: { plan, journal, surroundings throws(Problems) in
    try plan.changes(savedIn: journal, surroundings)
  }

  static let selfSummary = ExerciseForm(SelfSummary.self) { journal, context, surroundings in
    journal.begunSummary(context.blank(surroundings))
  }
}
