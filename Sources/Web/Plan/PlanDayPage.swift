import Records

/// One day of the plan, with a line to add to it.
struct PlanDayPage {
  let visit: Visit
  let day: Day

  var page: Page {
    Page(
      "Plan",
      in: .plan,
      kicker: kicker,
      lead: "One day at a time. You can move anything.",
      isForOthers: true
    ) {
      let entries = visit.journal.agenda(of: day...day, visit.surroundings).flatMap(\.entries)
      return """
        \(PlanViews(current: .day, day: day).html)
        \(entries.isEmpty ? empty : #"<ul class="card">\#(entries.html(row))</ul>"# as HTML)
        \(adding)
        \(PlanPrinting().html)
        """
    }
  }

  private var kicker: Phrase {
    switch day - visit.today {
    case 0: "Today, \(day, .weekdayAndDay)"
    case 1: "Tomorrow, \(day, .weekdayAndDay)"
    default: "\(day, .weekdayAndDay)"
    }
  }

  private var empty: HTML {
    #"<p class="quiet">\#(say: "No plans for this day.")</p>"#
  }

  private func row(_ entry: AgendaEntry) -> HTML {
    if case .action(let action) = entry, action.state != .open {
      return SettledRow(visit: visit, action: action).html
    }
    return PlanRow(visit: visit, entry: entry, back: Place.planDay.with("on", day)).html
  }

  private var adding: HTML {
    let title = AskedField("title", "Something to do", .line(atMost: 300))
    return """
      <form class="card no-print" method="post" action="\(Place.actions.address)">\(visit.token)\
      \(visit.backField(Place.planDay.with("on", day)))<input type="hidden" name="day" value="\(day.description)">
      \(title.html(value: ""))
      <div class="actions"><button class="button">\(say: "Add")</button></div></form>
      """
  }
}
