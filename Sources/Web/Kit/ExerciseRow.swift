import Records

/// An exercise in a list: its name, one line, its minutes.
struct ExerciseRow {
  let exercise: Exercise
  let recovery: Identifier<Recovery>?

  var html: HTML {
    """
    <div class="exercise"><div><a href="\(Place.exercise(exercise.id).with("recovery", recovery).address)">\(exercise.title)</a>
    <p class="quiet">\(exercise.summary)</p></div><span class="quiet">\(exercise.duration)</span></div>
    """
  }
}
