import Records

/// The end of a series of writing: why, and what may do more good now.
struct WritingSeriesEnd {
  let ending: WritingSeries.Ending
  let recovery: Identifier<Recovery>?

  var html: HTML {
    """
    <section class="card soft stack"><p>\(why)</p>
    \(offer("small-thing"))\(offer("been-there"))
    <div class="exercise"><div><a href="\(Place.support.address)">\(say: "Support")</a>
    <p class="quiet">\(say: "People to talk to, on any day.")</p></div></div></section>
    """
  }

  private var why: Phrase {
    switch ending {
    case .heavier:
      "Writing left you heavier than before, twice in a row. That happens, and this series ends here. One of these may do more good now."
    case .enough:
      "That is as often as people wrote in the studies, so this series ends here. One of these may do you good now."
    }
  }

  private func offer(_ id: String) -> HTML {
    HTML.some(Guidance.exercise(id)) { ExerciseRow(exercise: $0, recovery: recovery).html }
  }
}
