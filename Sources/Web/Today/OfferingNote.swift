import Records

/// Why Today holds back, and the way out of it.
struct OfferingNote {
  let visit: Visit
  let offering: Offering

  var html: HTML {
    HTML.some(offering.note) { note in
      """
      <section class="card soft"><p>\(note)</p><div class="actions">\(way)</div></section>
      """
    }
  }

  private var way: HTML {
    let open: HTML = offering == .off ? .empty : OpenAnyway(place: .today).html
    if case .paused = offering {
      return open
        + visit.button("End the pause", to: .pause, [("days", "0")], style: "button quiet")
    }
    return open
      + "<a class=\"quiet\" href=\"\(Place.settings.address)\">\("Change this in Settings" as Phrase)</a>"
  }
}

/// A rest from what Today offers, for as long as somebody wants.
struct PauseFold {
  let visit: Visit

  var html: HTML {
    """
    <details class="fold quiet"><summary>\("A pause from this" as Phrase)</summary>
    <form class="stack" method="post" action="\(Place.pause.address)">\(visit.token)
    <p class="quiet">\("Interviews and what you planned stay. Nothing else is offered until then." as Phrase)</p>
    <div class="actions">
    <button class="button plain small" name="days" value="3">\("Three days" as Phrase)</button>
    <button class="button plain small" name="days" value="7">\("A week" as Phrase)</button>
    <button class="button plain small" name="days" value="14">\("Two weeks" as Phrase)</button>
    </div></form></details>
    """
  }
}

/// After a yes: an end to what Today offers, where somebody wants one.
struct GoingQuietCard {
  let visit: Visit

  var html: HTML {
    HTML.when(
      !visit.preferences.offersOff,
      """
      <section class="card soft"><h2>\("This one said yes" as Phrase)</h2>
      <p>\("Today can stop offering things of itself. Everything stays, and Settings brings it back." as Phrase)</p>
      <div class="actions">\(visit.button("Let Today go quiet", to: .pause, [("days", "always")], style: "button plain"))</div>
      </section>
      """
    )
  }
}
