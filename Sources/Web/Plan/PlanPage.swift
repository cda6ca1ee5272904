import Records

/// Everything dated, day by day; what has no day yet; what was settled lately.
struct PlanPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: "Plan",
      section: .plan,
      lead: "What you want to do, and when. Everything here can move.",
      isForOthers: true,
      body: body
    )
  }

  private var body: HTML {
    let agenda = visit.journal.agenda(visit.surroundings)
    return """
      \(ProblemList(problems: problems).html)
      \(PlanViews(visit: visit, current: .list, day: visit.today).html)
      \(adding)
      \(HTML.when(agenda.days.isEmpty && agenda.someDay.isEmpty, empty))
      <div class="stack airy">
      \(earlier(agenda.days.filter { $0.day < visit.today }))
      \(agenda.days.filter { $0.day >= visit.today }.html(section))
      \(someDay(agenda.someDay))
      \(LosingTouchCard(visit: visit, title: "People it has been a while with").html)
      \(settled(agenda.settled))
      </div>
      \(HTML.when(!visit.journal.shelf(Routine.self).isEmpty, routines))
      """
  }

  private var adding: HTML {
    let title = AskedField(name: "title", label: "Something to do", control: .line(atMost: 300))
    let day = AskedField(name: "day", label: "Which day, if any", control: .day)
    let more = ["time", "place", "if-cue", "then-action"].compactMap { PlannedAction.fields[$0] }
    let isOpen = more.contains { !draft[$0.name].isEmpty || problems[$0.name] != nil }
    return """
      <form class="card no-print" method="post" action="\(Place.actions.address)">\(visit.token)
      <div class="fields">\(title.html(value: draft["title"], problem: problems["title"]))
      \(day.html(value: draft["day"], problem: problems["day"]))</div>
      <details class="fold"\(HTML.when(isOpen, " open"))><summary>\("Time, place, what if" as Phrase)</summary>
      <div class="fields">\(more.html { AskedField($0).html(value: draft[$0.name], problem: problems[$0.name]) })</div></details>
      <div class="actions apart"><button class="button">\("Add" as Phrase)</button>
      <a class="button quiet" href="\(Place.newRoutine.address)">\("Something that comes back" as Phrase)</a>
      <button class="button quiet" type="button" data-print hidden>\(Icon.print.html)\("Print the plan" as Phrase)</button>
      <a class="button quiet" href="\(Place.calendar.address)">\(Icon.calendar.html)\("In your calendar" as Phrase)</a></div></form>
      """
  }

  private var routines: HTML {
    """
    <p class="no-print"><a href="\(Place.routines.address)">\("What comes back, and how often" as Phrase)</a></p>
    """
  }

  private var empty: HTML {
    """
    <section class="empty">\(Icon.plan.html)
    <p>\("Nothing planned yet." as Phrase)</p>
    <p>\("Plan a walk, a message or a question to practice. Plans from the five steps appear here too." as Phrase)</p>
    </section>
    """
  }

  /// What was planned for a day that has passed keeps, with its day beside it.
  private func earlier(_ days: [AgendaDay]) -> HTML {
    guard !days.isEmpty else { return .empty }
    let rows = days.html { day in
      day.entries.html { PlanRow(visit: visit, entry: $0, day: day.day).html }
    }
    return """
      <section class="stack tight"><h2>\("From earlier" as Phrase)</h2>
      <p class="quiet">\("There is no rush. Do it, move it or drop it." as Phrase)</p>
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
    let date: Phrase = "\(day.noonGMT, .weekdayAndDay)"
    return switch day - visit.today {
    case 0:
      #"<div class="title"><h2>\#("Today" as Phrase)</h2><span class="quiet">\#(date)</span></div>"#
    case 1:
      #"<div class="title"><h2>\#("Tomorrow" as Phrase)</h2><span class="quiet">\#(date)</span></div>"#
    default: "<h2>\(date)</h2>"
    }
  }

  private func someDay(_ actions: [PlannedAction]) -> HTML {
    guard !actions.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\("Some day" as Phrase)</h2>
      <ul class="card">\(actions.html { PlanRow(visit: visit, entry: .action($0)).html })</ul></section>
      """
  }

  private func settled(_ actions: [PlannedAction]) -> HTML {
    guard !actions.isEmpty else { return .empty }
    return """
      <details class="fold no-print"><summary>\("Settled lately" as Phrase)</summary>
      <ul class="rows">\(actions.prefix(50).html { SettledRow(visit: visit, action: $0).html })</ul></details>
      """
  }
}
