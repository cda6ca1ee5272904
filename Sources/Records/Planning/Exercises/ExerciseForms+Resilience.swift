extension ExerciseForms {
  static let believableStatement = ExerciseForm.of(BelievableStatement.self) {
    record,
    journal,
    _ throws(Problems) in
    try journal.changes(saving: record)
  }

  static let woop = ExerciseForm(Woop.self) { _, context, surroundings in
    var record: Woop = context.blank(surroundings)
    record.interview = context.interview
    return record
  }
}
