import Records

/// What is planned, day by day; what has no day yet; what was done or dropped lately.
struct PlanPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "Plan",
      in: .plan,
      lead: "What you want to do, and when. You can move anything.",
      isForOthers: true
    ) {
      let agenda = visit.journal.agenda(visit.surroundings)
      return """
        \(visit.problemList(problems))
        \(PlanViews(current: .list, day: visit.today).html)
        \(adding)
        \(HTML.when(agenda.days.isEmpty && agenda.someDay.isEmpty, empty))
        <div class="stack airy">
        \(earlier(agenda.days.filter { $0.day < visit.today }))
        \(agenda.days.filter { $0.day >= visit.today }.html(section))
        \(someDay(agenda.someDay))
        \(LosingTouchCard(journal: visit.journal, today: visit.today, title: "People it has been a while with").html)
        \(settled(agenda.settled))
        </div>
        \(HTML.when(!visit.journal.shelf(Routine.self).isEmpty, routines))
        """
    }
  }

  private var adding: HTML {
    let title = AskedField("title", "Something to do", .line(atMost: 300))
    let day = AskedField("day", "Date, if any", .day)
    let more = ["time", "place", "if-cue", "then-action"].compactMap { PlannedAction.fields[$0] }
    let isOpen = more.contains { !draft[$0.name].isEmpty || problems[$0.name] != nil }
    return """
      <form class="card no-print" method="post" action="\(Place.actions.address)">\(visit.token)
      <div class="fields">\(title.html(value: draft["title"], problem: problems["title"]))
      \(day.html(value: draft["day"], problem: problems["day"]))</div>
      <details class="fold"\(HTML.when(isOpen, " open"))><summary>\(say: "Add a time, a place or an if-then plan")</summary>
      <div class="fields">\(more.html { AskedField($0).html(value: draft[$0.name], problem: problems[$0.name]) })</div></details>
      <div class="actions apart"><button class="button">\(say: "Add")</button>
      <a class="button quiet" href="\(Place.newRoutine.address)">\(say: "Add a routine")</a>
      <button class="button quiet" type="button" data-print hidden>\(Icon.print.html)\(say: "Print the plan")</button>
      <a class="button quiet" href="\(Place.calendar.address)">\(Icon.calendar.html)\(say: "In your calendar")</a></div></form>
      """
  }

  private var routines: HTML {
    """
    <p class="no-print"><a href="\(Place.routines.address)">\(say: "Routines")</a></p>
    """
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .plan,
      "No plans yet. Add one small thing you want to do.",
      "For example a walk, a message or a question to practice. Plans from the five steps appear here too."
    ).html
  }

  /// What was planned for a day that has passed keeps, with its day beside it.
  private func earlier(_ days: [AgendaDay]) -> HTML {
    guard !days.isEmpty else { return .empty }
    let rows = days.html { day in
      day.entries.html { PlanRow(visit: visit, entry: $0, day: day.day).html }
    }
    return """
      <section class="stack tight"><h2>\(say: "Overdue")</h2>
      <p class="quiet">\(say: "There is no rush. You can do these, move them or drop them.")</p>
      <ul class="card">\(rows)</ul></section>
      """
  }

  private func section(_ day: AgendaDay) -> HTML {
    """
    <section class="stack tight">\(heading(day.day))
    <ul class="card">\(day.entries.html { PlanRow(visit: visit, entry: $0).html })</ul></section>
    """
  }

  private func heading(_ day: Day) -> HTML {
    let date: Phrase = "\(day, .weekdayAndDay)"
    return switch day - visit.today {
    case 0:
      #"<div class="title"><h2>\#(say: "Today")</h2><span class="quiet">\#(date)</span></div>"#
    case 1:
      #"<div class="title"><h2>\#(say: "Tomorrow")</h2><span class="quiet">\#(date)</span></div>"#
    default: "<h2>\(date)</h2>"
    }
  }

  private func someDay(_ actions: [PlannedAction]) -> HTML {
    guard !actions.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\(say: "Someday")</h2>
      <ul class="card">\(actions.html { PlanRow(visit: visit, entry: .action($0)).html })</ul></section>
      """
  }

  private func settled(_ actions: [PlannedAction]) -> HTML {
    guard !actions.isEmpty else { return .empty }
    return Fold(
      "Recently done or dropped",
      style: "no-print",
      #"<ul class="rows">\#(actions.prefix(50).html { SettledRow(visit: visit, action: $0).html })</ul>"#
    ).html
  }
}
