import Records
import Resilience
import Wording

extension ExerciseForms {
  static let believableStatement = ExerciseForm(BelievableStatement.self) {
    _,
    context,
    surroundings in
    var record = BelievableStatement(id: context.newID(surroundings), writtenAt: surroundings.now)
    record.recovery = context.recovery
    return record
  } save: { record, journal, _ throws(Problems) in
    try journal.changes(saving: record)
  }

  static let woop = ExerciseForm(Woop.self) { _, context, surroundings in
    var record = Woop(id: context.newID(surroundings), writtenAt: surroundings.now)
    record.recovery = context.recovery
    record.interview = context.interview
    return record
  }
}
