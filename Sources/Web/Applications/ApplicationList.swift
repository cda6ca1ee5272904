import Records

/// Applications in rows: sorted, filtered, several changed at once.
struct ApplicationList {
  let visit: Visit
  let view: ApplicationsView

  var html: HTML {
    let page = visit.journal.applications(view.query)
    return """
      \(filter)
      \(page.rows.isEmpty ? nothing : rows(page.rows))
      \(pager(hasNext: page.hasNext))
      """
  }

  // MARK: - Above the rows

  private var filter: HTML {
    """
    <form class="toolbar" method="post" action="\(Place.applicationFilter.address)" role="search">\(visit.token)
    \(HTML.when(view.query.isAboutEnded, #"<input type="hidden" name="ended" value="yes">"#))\
    \(HTML.when(view.query.isAboutHidden, #"<input type="hidden" name="hidden" value="yes">"#))
    <div class="field find">\(Icon.search.html)<label class="visually-hidden" for="filter-q">\
    \(say: "Filter the list")</label><input class="input" type="search" id="filter-q" name="q" \
    value="\(view.text)" placeholder="\(say: "Filter the list")" maxlength="200" \
    autocomplete="off" data-filter="#applications"></div>
    \(menus)
    <button class="button plain small">\(say: "Show")</button>
    <span class="quiet" data-filter-note role="status"></span>
    </form>
    """
  }

  private var menus: HTML {
    Menu(
      "stage",
      "Stage",
      view.stages.map { Choice($0.rawValue, $0.title) },
      chosen: view.query.stage?.rawValue ?? "",
      none: "All",
      id: "filter-stage"
    ).html
      + Menu(
        "sort",
        "Order",
        ApplicationQuery.Order.choices,
        chosen: view.query.order.rawValue,
        id: "filter-sort"
      ).html
  }

  // MARK: - The rows

  private func rows(_ applications: [JobApplication]) -> HTML {
    // A window of the newest interviews once, in place of a look-up for every row.
    let interviews = Dictionary(
      visit.journal.upcomingInterviews(at: visit.surroundings).map { ($0.application, $0) }
    ) { soonest, _ in soonest }
    let rows = applications.html {
      ApplicationRow(application: $0, next: interviews[$0.id]).html
    }
    return """
      <form class="stack" method="post" action="\(Place.applicationStages.address)">\(visit.token)\
      \(view.hiddenFields)
      <ul class="rows" id="applications" data-pick-rows>\(rows)</ul>
      <div class="toolbar bulk">\(move)
      <button class="button small" name="do" value="move">\(say: "Move selected")</button>
      <button class="button small grave" name="do" value="remove">\(say: "Remove selected")</button></div>
      </form>
      """
  }

  private var move: HTML {
    Menu("to", "New stage", Stage.choices, chosen: Stage.applied.rawValue, id: "bulk-stage").html
  }

  private var nothing: HTML {
    if view.isFiltered { return nothingMatches }
    if view.query.isAboutHidden {
      let words: Phrase = "No hidden employers. You can hide one on the page of an application."
      return EmptyPlace(words).html
    }
    let words: Phrase =
      view.query.isAboutEnded
      ? "No ended applications yet. When one ends, it moves here."
      : "No active applications. Add one to keep its dates and messages together."
    return EmptyPlace(words).html
  }

  private var nothingMatches: HTML {
    var other = view
    other.query.stage = nil
    other.query.isAboutEnded = view.isAboutRunning
    other.query.isAboutHidden = false
    other.query.page = 1
    let elsewhere: Phrase =
      view.isAboutRunning ? "Search ended applications" : "Search active applications"
    let all = view.everything
    return EmptyPlace(
      "No application matches.",
      more: """
        <p><a href="\(all.address)">\(say: "Show all of these")</a> ·
        <a href="\(other.place.address)">\(elsewhere)</a></p>
        """
    ).html
  }

  private func pager(hasNext: Bool) -> HTML {
    let page = view.query.page
    guard page > 1 || hasNext else { return .empty }
    let back: HTML = """
      <a rel="prev" href="\(view.place(ofPage: page - 1).address)">\(Icon.back.html)\(say: "Previous page")</a>
      """
    let on: HTML = """
      <a rel="next" href="\(view.place(ofPage: page + 1).address)">\(say: "Next page")\(Icon.forward.html)</a>
      """
    return """
      <nav class="pager" aria-label="\(say: "Pages")">\(HTML.when(page > 1, back))\
      \(HTML.when(hasNext, on))</nav>
      """
  }
}

/// One application in a list.
struct ApplicationRow {
  let application: JobApplication
  let next: Interview?

  var html: HTML {
    """
    <li class="row"><label class="pick"><input type="checkbox" name="pick" \
    value="\(application.id.description)" aria-label="\(say: "Choose \(application.name)")">\
    </label><div class="what"><a href="\(Place.application(application.id).address)">\
    \(application.company)</a><span class="quiet">\(application.title)</span></div>\
    <div class="meta">\(coming)\(StageTag(stage: application.stage).html)</div></li>
    """
  }

  private var coming: HTML {
    if let next, let day = next.day {
      return #"<span class="when">\#(say: "\(next.name), \(day, .day)")</span>"#
    }
    if let day = application.nextFollowUpOn {
      return "<span>\(say: "Follow up \(day, .day)")</span>"
    }
    if let last = application.history.last?.day {
      return "<span>\(say: "since \(last, .short)")</span>"
    }
    return HTML.some(application.appliedOn) { day in
      "<span>\(say: "applied \(day, .short)")</span>"
    }
  }
}

/// The stage of an application, as a tag.
struct StageTag {
  let stage: Stage

  var html: HTML {
    #"<span class="tag\#(HTML.when(isLive, " live"))">\#(stage.title)</span>"#
  }

  private var isLive: Bool {
    switch stage {
    case .interview, .offer, .accepted: true
    default: false
    }
  }
}
