import Records

/// The three ways to see the plan, and the way through days and weeks.
struct PlanViews {
  /// Which of them a page is.
  enum View {
    case list, week, day
  }

  let current: View
  /// The day the view is about.
  let day: Day

  var html: HTML {
    """
    <nav class="toolbar no-print" aria-label="\(say: "Ways to see the plan")"><div class="switch">\
    \(link("List", .plan, .list))\(link("Week", Place.planWeek.with("on", day), .week))\
    \(link("Day", Place.planDay.with("on", day), .day))</div>
    \(HTML.when(current != .list, way))</nav>
    """
  }

  private func link(_ title: Phrase, _ place: Place, _ view: View) -> HTML {
    let mark: HTML = view == current ? #" aria-current="page""# : ""
    return #"<a href="\#(place.address)"\#(mark)>\#(title)</a>"#
  }

  private var step: Int { current == .week ? 7 : 1 }

  private var place: Place { current == .week ? .planWeek : .planDay }

  // Buttons of a form and not links: there is no last day, and a crawler would follow links
  // forever.
  private var way: HTML {
    let names: (Phrase, Phrase) =
      current == .week ? ("Previous week", "Next week") : ("Previous day", "Next day")
    let field = AskedField("on", "Another day", .day)
    return """
      <form class="toolbar" method="get" action="\(place.address)">
      <button class="button plain small" name="go" value="\((day - step).description)">\(Icon.back.html)<span>\(names.0)</span></button>
      <button class="button plain small" name="go" value="\((day + step).description)"><span>\(names.1)</span>\(Icon.forward.html)</button>
      \(field.html(value: day.description))
      <button class="button quiet small">\(say: "Show")</button></form>
      """
  }
}

extension Visit {
  /// The day a view of the plan is about: the one asked for, else today.
  var plannedDay: Day {
    query.value("go", as: Day.self) ?? query.value("on", as: Day.self) ?? today
  }
}
