import Records

/// One week of the plan, Monday to Sunday: what was, what is, and what will come back.
struct PlanWeekPage {
  let journal: Journal
  let surroundings: Surroundings
  let day: Day

  private var monday: Day { day - (day.weekday - 1) }

  var page: Page {
    Page(
      "Plan",
      in: .plan,
      kicker: "\(monday, .day) to \((monday + 6), .day)",
      lead: "One week at a time. You can move anything.",
      isForOthers: true
    ) {
      let days = journal.agenda(of: monday...(monday + 6), surroundings)
      return """
        \(PlanViews(current: .week, day: day).html)
        <div class="week">\(days.html(section))</div>
        \(PlanPrinting().html)
        """
    }
  }

  private func section(_ day: AgendaDay) -> HTML {
    let isToday: HTML = day.day == surroundings.today ? #" aria-current="date""# : ""
    let entries = day.entries.html {
      DayEntry(journal: journal, surroundings: surroundings, entry: $0, day: day.day).html
    }
    let (name, date): (Phrase, Phrase) = (
      "\(day.day, .weekday)", "\(day.day, .day)"
    )
    return """
      <section\(isToday)><h2><a href="\(Place.planDay.with("on", day.day).address)">\(name)\
      <small>\(date)</small></a></h2>
      \(entries.isEmpty ? #"<p class="quiet">\#(say: "No plans")</p>"# : "<ul>\(entries)</ul>" as HTML)</section>
      """
  }
}

/// One thing of a day in a few words; its page has the rest.
struct DayEntry {
  let journal: Journal
  let surroundings: Surroundings
  let entry: AgendaEntry
  let day: Day

  var html: HTML {
    """
    <li\(look)>\(HTML.some(entry.time(in: surroundings.zone)) { "<small>\($0.description)</small> " })\
    <a href="\(place.address)">\(title)</a>\(HTML.some(state) { " <small>\($0)</small>" })</li>
    """
  }

  private var look: HTML { state == nil ? .empty : #" class="past""# }

  private var title: Phrase {
    switch entry {
    case .interview(let interview):
      "\(interview.name) at \(journal[interview.application]?.company ?? "")"
    case .action(let action): Phrase(verbatim: action.title)
    case .followUp(let application): "Follow up with \(application.company)"
    case .invitation(let recovery):
      "\(journal.title(of: recovery)): look back, if you like"
    case .expected(let routine): Phrase(verbatim: routine.title)
    }
  }

  private var place: Place {
    switch entry {
    case .interview(let interview): .interview(interview.id)
    case .action(let action): .action(action.id)
    case .followUp(let application): .application(application.id)
    case .invitation(let recovery): .recovery(recovery.id)
    case .expected(let routine): .routine(routine.id)
    }
  }

  /// What became of it, or that it comes of itself; each is as good as the other.
  private var state: Phrase? {
    switch entry {
    case .action(let action) where action.state == .done: "done"
    case .action(let action) where action.state == .dropped: "dropped"
    case .action(let action) where action.state != .open: Phrase(verbatim: action.state.rawValue)
    case .interview(let interview) where interview.outcome == .cancelled: "canceled"
    case .expected: "repeats"
    default: nil
    }
  }
}

/// The button that prints a page.
struct PlanPrinting {
  var html: HTML {
    """
    <p class="no-print"><button class="button quiet" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button></p>
    """
  }
}
