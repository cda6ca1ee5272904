import Records

/// Applications by stage, side by side.
///
/// Each ticket moves by its own form.
struct ApplicationBoard {
  let visit: Visit

  private static let most = 60

  var html: HTML {
    let interviews = Dictionary(
      visit.journal.upcomingInterviews(at: visit.surroundings).map { ($0.application, $0) }
    ) { soonest, _ in soonest }
    let columns = visit.journal.board(atMost: Self.most + 1).html { stage, applications in
      column(stage, applications, interviews)
    }
    return """
      <p class="board-hint no-print">\(say: "Each column is a stage. Scroll sideways to see them all.")</p>
      <div class="board" tabindex="0" role="region" aria-label="\(say: "Applications by stage")">\
      \(columns)</div>
      """
  }

  private func column(
    _ stage: Stage,
    _ applications: [JobApplication],
    _ interviews: [Identifier<JobApplication>: Interview]
  ) -> HTML {
    let tickets = applications.prefix(Self.most).html {
      ticket($0, interviews[$0.id])
    }
    var list = ApplicationsView()
    list.query.stage = stage
    let more: HTML = """
      <p class="quiet"><a href="\(list.place.address)">\(say: "Show them all as a list")</a></p>
      """
    return """
      <section class="column"><h2>\(stage.title)</h2>
      \(applications.isEmpty ? #"<p class="quiet">\#(say: "No applications at this stage.")</p>"# : "<ul>\(tickets)</ul>" as HTML)
      \(HTML.when(applications.count > Self.most, more))</section>
      """
  }

  private func ticket(_ application: JobApplication, _ next: Interview?) -> HTML {
    let name = application.name
    let move = Menu(
      "stage",
      "New stage of \(name)",
      Stage.choices,
      chosen: application.stage.rawValue
    )
    return """
      <li class="ticket"><a href="\(Place.application(application.id).address)">\
      \(application.company)</a><span class="quiet">\(application.title)</span>\(coming(application, next))
      <details class="fold quiet"><summary>\(say: "Move")<span class="visually-hidden"> \(name)</span></summary>
      <form method="post" action="\(Place.stage(application.id).address)">\(visit.token)\
      <input type="hidden" name="view" value="board">\(move.html)\
      <button class="button plain small">\(say: "Move application")</button></form></details></li>
      """
  }

  private func coming(_ application: JobApplication, _ next: Interview?) -> HTML {
    if let next, let day = next.day {
      return #"<span class="when">\#(say: "\(next.name), \(day, .day)")</span>"#
    }
    return HTML.some(application.nextFollowUpOn) { day in
      #"<span class="quiet">\#(say: "Follow up \(day, .day)")</span>"#
    }
  }
}
