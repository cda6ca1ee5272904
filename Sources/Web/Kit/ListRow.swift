import Records

/// A row of a list: its title as a link, a line about it, and a short text at its end.
struct ListRow {
  let title: HTML
  let place: Place
  /// Left out where it is empty.
  let about: HTML
  let meta: HTML?

  init(_ title: HTML, to place: Place, about: HTML = .empty, meta: HTML? = nil) {
    self.title = title
    self.place = place
    self.about = about
    self.meta = meta
  }

  var html: HTML {
    """
    <li class="row"><div class="what"><a href="\(place.address)">\(title)</a>\
    \(HTML.when(!about.isEmpty, #"<p class="quiet">\#(about)</p>"#))</div>\
    \(HTML.some(meta) { #"<span class="meta">\#($0)</span>"# })</li>
    """
  }
}

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
