import Records

/// Everything that comes back, and what has ended.
struct RoutinesPage {
  let journal: Journal

  var page: Page {
    Page(
      "Routines",
      below: [.plan],
      lead: "A routine repeats after you do or drop it, counted from that day. Nothing piles up."
    ) {
      let all = journal.shelf(Routine.self)
      let ended = all.filter { !$0.isRunning }
      return """
        <p><a class="button" href="\(Place.newRoutine.address)">\(say: "Add a routine")</a></p>
        \(all.running.isEmpty ? empty : #"<ul class="rows">\#(all.running.html(row))</ul>"# as HTML)
        \(HTML.when(!ended.isEmpty, Fold("Ended", #"<ul class="rows">\#(ended.html(row))</ul>"#).html))
        """
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .calendar,
      "No routines yet. Add something you want to do every few days or every week.",
      "For example, a message on Tuesdays or a walk every other day."
    ).html
  }

  private func row(_ routine: Routine) -> HTML {
    let day = journal.openAction(of: routine)?.day
    return ListRow(
      "\(routine.title)",
      to: .routine(routine.id),
      about: "\(routine.rhythm)",
      meta: "\(HTML.some(day) { "\(say: "\($0, .weekdayAndDay)")" })"
    ).html
  }
}

/// One thing that comes back: when next, and what came of it so far.
struct RoutinePage {
  let visit: Visit
  let routine: Routine

  private var next: PlannedAction? { visit.journal.openAction(of: routine) }

  var page: Page {
    Page(Phrase(verbatim: routine.title), below: [.plan, .routines], lead: lead) {
      let settled = visit.journal.settledActions(of: routine)
      return """
        \(HTML.some(next, upcoming))
        <div class="actions no-print">\(HTML.when(next == nil, planning))
        <a class="button plain" href="\(Place.editRoutine(routine.id).address)">\(say: "Change all future ones")</a>
        \(HTML.when(routine.isRunning, visit.button("End routine", to: .routineState(routine.id), [("state", "ended")])))
        \(visit.removeButton(routine, back: .routines, "Remove routine"))</div>
        <section class="stack tight"><h2>\(say: "How it went")</h2>
        \(settled.isEmpty ? none : #"<ul class="rows">\#(settled.prefix(100).html(row))</ul>"# as HTML)</section>
        """
    }
  }

  private var lead: Phrase {
    if let day = routine.endedOn { return "Ended on \(day, .weekdayAndDay)." }
    guard let last = routine.until else { return "Repeats \(routine.rhythm)." }
    return "Repeats \(routine.rhythm) until \(last, .day)."
  }

  private func upcoming(_ action: PlannedAction) -> HTML {
    #"<ul class="card">\#(PlanRow(visit: visit, entry: .action(action), day: action.day, back: .routine(routine.id)).html)</ul>"#
  }

  private var planning: HTML {
    visit.button(
      "Plan the next one",
      to: .routineState(routine.id),
      [("state", "open")],
      style: "button"
    )
  }

  private var none: HTML {
    #"<p class="quiet">\#(say: "You have not done or dropped one yet.")</p>"#
  }

  private func row(_ action: PlannedAction) -> HTML {
    let day = Day(action.settledAt ?? action.plannedAt, in: visit.surroundings.zone)
    let state: Phrase = action.state == .done ? "done" : "dropped"
    let date: Phrase = "\(day, .weekdayAndDay)"
    return ListRow("\(date)", to: .action(action.id), about: "\(action.cameOfIt)", meta: "\(state)")
      .html
  }
}
