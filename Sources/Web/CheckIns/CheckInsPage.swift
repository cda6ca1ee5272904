import Records

/// A month of check-ins, as a calendar or as a table: as they were said, without a chart or a sum.
struct CheckInsPage {
  let visit: Visit
  let view: CheckInsView

  var page: Page {
    Page(
      "Check-ins",
      below: [.today],
      lead: "Your check-ins, exactly as you wrote them. Rebound does not add anything up."
    ) {
      guard !visit.journal.shelf(CheckIn.self).isEmpty else { return visit.asksMood ? empty : off }
      let checkIns = visit.journal.checkIns(from: view.month.first, through: view.month.last)
      return """
        \(visit.asksMood ? begin : off)
        <section class="stack tight">
        <div class="toolbar"><h2 class="find">\(say: "\(view.month.first, .month)")</h2>\(views)</div>
        \(view.isTable ? CheckInTable(surroundings: visit.surroundings, preferences: visit.preferences, view: view, checkIns: checkIns).html : CheckInCalendar(today: visit.today, preferences: visit.preferences, month: view.month, checkIns: checkIns).html)
        \(pager)</section>
        """
    }
  }

  private var begin: HTML {
    """
    <div class="actions no-print"><a class="button" href="\(Place.newCheckIn.address)">\(say: "Check in")</a>
    <button class="button quiet" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button></div>
    """
  }

  private var off: HTML {
    """
    <p class="quiet">\(say: "Check-ins are turned off, so Rebound does not ask for them. What you wrote is kept.")
    <a href="\(Place.settings.address)">\(say: "Settings")</a></p>
    """
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .leaf,
      "No check-ins yet. Note how you feel, in a number or a word, and see it here by day.",
      "Check-ins stay on this computer. You can skip as many days as you like.",
      more:
        #"<div class="actions"><a class="button" href="\#(Place.newCheckIn.address)">\#(say: "Check in")</a></div>"#
    ).html
  }

  private var views: HTML {
    let current: HTML = #" aria-current="page""#
    return """
      <nav class="end-of-bar" aria-label="\(say: "Ways to see them")"><div class="switch">\
      <a href="\(view.with { $0.isTable = false }.address)"\(view.isTable ? "" : current)>\(say: "Calendar")</a>\
      <a href="\(view.with { $0.isTable = true }.address)"\(view.isTable ? current : "")>\(say: "Table")</a></div></nav>
      """
  }

  private var pager: HTML {
    let hasEarlier = visit.journal.hasCheckIns(before: view.month.first)
    let earlier: HTML =
      hasEarlier ? link(view.month.previous, #" rel="prev""#, Icon.back.html) : .empty
    let later: HTML =
      view.month < Month(visit.today) ? link(view.month.next, #" rel="next""#) : .empty
    guard !earlier.isEmpty || !later.isEmpty else { return .empty }
    return
      #"<nav class="pager" aria-label="\#(say: "Other months")">\#(earlier)\#(later)</nav>"#
  }

  private func link(_ month: Month, _ rel: HTML, _ icon: HTML = .empty) -> HTML {
    let place = view.with { $0.month = month }
    return """
      <a\(rel) href="\(place.address)">\(icon)\(say: "\(month.first, .month)")\
      \(HTML.when(icon.isEmpty, Icon.forward.html))</a>
      """
  }
}

extension Visit {
  /// Whether check-ins are asked for at all.
  var asksMood: Bool { !preferences.moodOff }
}

/// Which month of check-ins is shown, and how; as its address says it.
struct CheckInsView {
  var month: Month
  var isTable: Bool
  var isOldestFirst: Bool

  init(_ visit: Visit) {
    let newest = visit.journal.shelf(CheckIn.self).last?.day
    month = visit.query.value("month") ?? Month(newest ?? visit.today)
    isTable = visit.query["view"] == "table"
    isOldestFirst = visit.query["order"] == "oldest"
  }

  var place: Place {
    Place.checkIns.with("month", month).with("view", isTable ? "table" : nil)
      .with("order", isTable && isOldestFirst ? "oldest" : nil)
  }

  func with(_ change: (inout CheckInsView) -> Void) -> Place {
    var view = self
    change(&view)
    return view.place
  }
}
