import Planning
import Records
import Wording

/// The first day after a no: settle, one small thing, Support; nothing else is offered.
struct FirstDayPage {
  let visit: Visit
  let recovery: Recovery

  var page: Page {
    Page(
      title: "Nothing has to happen today.",
      section: .today,
      kicker: "\(visit.today.noonGMT, .weekdayAndDay)",
      body: body
    )
  }

  private var body: HTML {
    """
    <div class="columns"><div class="stack">
    <section class="card">
    <h2>\("If you like" as Phrase)</h2>
    \(offer("settle"))\(offer("small-thing"))
    <div class="exercise"><div><a href="\(Place.support.address)">\("Support" as Phrase)</a>
    <p class="quiet">\("People to talk to, on any day." as Phrase)</p></div></div>
    </section>
    \(CheckInCard(visit: visit).html)
    </div><aside class="stack">
    <p class="quiet">\(later)</p>
    <p><a href="\(Place.recovery(recovery.id).address)">\("Open the five steps" as Phrase)</a></p>
    \(NewRejectionLink().html)
    </aside></div>
    """
  }

  private func offer(_ id: String) -> HTML {
    HTML.some(Guidance.exercise(id)) { exercise in
      ExerciseRow(exercise: exercise, recovery: recovery.id).html
    }
  }

  private var later: Phrase {
    guard let day = recovery.inviteOn else { return "The five steps are there when you want them." }
    return
      "The five steps are there when you want them. On \(day.noonGMT, .weekday) they will be offered here, once."
  }
}

/// One tap from anywhere.
struct NewRejectionLink {
  var html: HTML {
    """
    <section class="stack"><a class="button plain" href="\(Place.newRejection.address)">\
    \("A no arrived" as Phrase)</a>
    <p class="quiet">\("One tap, nothing else needed." as Phrase)</p></section>
    """
  }
}
