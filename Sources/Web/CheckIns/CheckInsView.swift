import Records

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
