import Records

/// Says why an exercise is not offered on a low day, and offers something lighter.
struct LighterToday {
  let context: ExerciseContext

  /// Exercises of about two minutes, none of which asks the person to think about something hard.
  private static let lighter = ["settle", "small-thing", "self-compassion-break"]

  var html: HTML {
    let others = Self.lighter.compactMap(Guidance.exercise)
    return """
      <section class="card soft stack"><h2>\(say: "Something lighter may suit today")</h2>
      <p>\(say: "Your last check-in was low. This exercise goes into hard things, and it can feel worse on a low day.")</p>
      <ul class="plain-list">\(others.html(line))</ul>
      <p><a href="\(Place.support.address)">\(say: "Support")</a> \(say: "lists people to talk to, today if you like.")</p></section>
      """
  }

  private func line(_ exercise: Exercise) -> HTML {
    let place = Place.exercise(exercise.id).with("recovery", context.recovery)
    return """
      <li><a href="\(place.address)">\(exercise.title)</a> <span class="quiet">\(exercise.duration)</span></li>
      """
  }
}
