import Records

/// What gathers in "look after yourself" across all recoveries, and one sentence for whoever asks.
struct ResilienceShelf {
  let visit: Visit

  var html: HTML {
    """
    \(statement)
    <h2>\(say: "Your shelf")</h2>
    <ul class="rows">
    \(HTML.when(visit.asksMood, row(.checkIns, "Check-ins", "As you said it, in a calendar or a table.")))
    \(row(.activities, "Small things that help", "A list, and your own, to look through and plan."))
    \(row(.statements, "Sentences you can believe", "In your own words, with what shows you that they are true."))
    </ul>
    """
  }

  private func row(_ place: Place, _ title: Phrase, _ about: Phrase) -> HTML {
    ListRow("\(title)", to: place, about: "\(about)").html
  }

  /// One of the person's own sentences, only when asked for, and the same one all day.
  private var statement: HTML {
    HTML.some(visit.journal.statement(on: visit.today)) { statement in
      guard visit.query.has("one") else {
        let place = Place.step(Step.resilience.rawValue).with("one", "yes")
        return
          #"<p><a class="button plain" href="\#(place.address)">\#(say: "One of yours")</a></p>"#
      }
      return """
        <section class="card soft"><h2>\(say: "One of yours")</h2>
        \(StatementQuote(visit: visit, statement: statement).html)
        <p class="quiet">\(say: "Another one tomorrow, if you ask.")</p></section>
        """
    }
  }
}
