import Records

/// Why Today holds back, and the way out of it.
struct OfferingNote {
  let visit: Visit
  let offering: Offering

  var html: HTML {
    HTML.some(offering.note) { note in
      #"<section class="card soft"><p>\#(note)</p><div class="actions">\#(way)</div></section>"#
    }
  }

  private var way: HTML {
    let open: HTML = offering == .off ? .empty : OpenAnyway(place: .today).html
    if case .paused = offering {
      return open
        + visit.button("End the pause", to: .pause, [("days", "0")], style: "button quiet")
    }
    return open
      + #"<a class="quiet" href="\#(Place.settings.address)">\#(say: "Change this in Settings")</a>"#
  }
}

/// A rest from what Today offers, for as long as somebody wants.
struct PauseFold {
  let visit: Visit

  var html: HTML {
    Fold(
      "Pause these suggestions",
      style: "quiet",
      """
      <form class="stack" method="post" action="\(Place.pause.address)">\(visit.token)
      <p class="quiet">\(say: "Interviews and your own plans still show up. Until then, Today suggests nothing else.")</p>
      <div class="actions">
      <button class="button plain small" name="days" value="3">\(say: "Three days")</button>
      <button class="button plain small" name="days" value="7">\(say: "A week")</button>
      <button class="button plain small" name="days" value="14">\(say: "Two weeks")</button>
      </div></form>
      """
    ).html
  }
}
