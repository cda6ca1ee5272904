extension Journal {
  /// Everything written with the exercises of a step, newest first.
  package func writings(of step: Step, _ surroundings: Surroundings) -> [DoneExercise] {
    let kinds: [Kind] = ExerciseForms.kinds
    return kinds.flatMap { all(of: $0) }.compactMap { record in
      guard let exercise = Guidance.exercise(ExerciseForms.exerciseID(of: record) ?? ""),
        exercise.step == step
      else { return nil }
      return (record.filedAt, exercise, record.reference)
    }
    .sorted { $0.0 > $1.0 }
    .map { filed, exercise, reference in
      DoneExercise(
        exercise: exercise,
        record: reference,
        day: Day(filed, in: surroundings.zone)
      )
    }
  }
}
