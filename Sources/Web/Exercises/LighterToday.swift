import Records

/// Says why an exercise is not offered on a low day, and offers something lighter.
struct LighterToday {
  let context: ExerciseContext

  /// Exercises of about two minutes, none of which asks the person to think about something hard.
  private static let lighter = ["settle", "small-thing", "self-compassion-break"]

  var html: HTML {
    let others = Self.lighter.compactMap(Guidance.exercise)
    return """
      <section class="card soft stack"><h2>\("Something lighter may suit today" as Phrase)</h2>
      <p>\("Your last check-in was low. This exercise goes into hard things, and it can feel worse on a low day." as Phrase)</p>
      <ul class="plain-list">\(others.html(line))</ul>
      <p><a href="\(Place.support.address)">\("Support" as Phrase)</a> \("lists people to talk to, today if you like." as Phrase)</p></section>
      """
  }

  private func line(_ exercise: Exercise) -> HTML {
    let place = Place.exercise(exercise.id).with("recovery", context.recovery)
    return """
      <li><a href="\(place.address)">\(exercise.title)</a> <span class="quiet">\(exercise.duration)</span></li>
      """
  }
}
