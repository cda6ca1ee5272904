import Planning
import Records
import Wording

/// A step's own shelf across all recoveries: its exercises, and everything written with them.
struct StepPage {
  let visit: Visit
  let step: Step

  var page: Page {
    Page(
      title: step.title,
      section: .steps,
      trail: [Page.Crumb(title: "Five steps", place: .steps)],
      kicker: step.field,
      lead: step.about,
      body: body
    )
  }

  private var body: HTML {
    """
    <div class="columns"><section class="card">
    \(Guidance.exercises(of: step).html { ExerciseRow(exercise: $0, recovery: nil).html })
    </section>
    <section class="stack">\(HTML.when(step == .resilience, ResilienceShelf(visit: visit).html))
    <h2>\("Written so far" as Phrase)</h2>\(written)</section></div>
    """
  }

  private var written: HTML {
    let writings = visit.journal.writings(of: step, visit.surroundings)
    guard !writings.isEmpty else {
      return "<p class=\"quiet\">\("What you write in this step gathers here." as Phrase)</p>"
    }
    return "<ul class=\"rows\">\(writings.html(row))</ul>"
  }

  private func row(_ done: DoneExercise) -> HTML {
    """
    <li class="row"><a href="\(Place.writing(done.record.kind, done.record.id).address)">\(done.exercise.title)</a>
    <span class="quiet">\("\(done.day.noonGMT, .short)" as Phrase)</span></li>
    """
  }
}
