import Records

/// A month as a plain table, in the order of time.
struct CheckInTable {
  let surroundings: Surroundings
  let preferences: Preferences
  let view: CheckInsView
  let checkIns: [CheckIn]

  var html: HTML {
    guard !checkIns.isEmpty else {
      return #"<p class="quiet">\#(say: "You have no check-ins in this month.")</p>"#
    }
    let rows = view.isOldestFirst ? checkIns : checkIns.reversed()
    let order: HTML = view.isOldestFirst ? "ascending" : "descending"
    return """
      <div class="scroller"><table class="plain stacks">
      <thead><tr><th scope="col" aria-sort="\(order)"><a href="\(turned.address)">\(say: "Day")\
      <span class="visually-hidden">, \(turn)</span></a></th>\(heads)</tr></thead>
      <tbody>\(rows.html(row))</tbody></table></div>
      """
  }

  private var heads: HTML {
    let titles: [Phrase] = ["Time", "Mood", "Feelings", "What you did", "Note"]
    return titles.html { #"<th scope="col">\#($0)</th>"# }
  }

  private var turned: Place { view.with { $0.isOldestFirst.toggle() } }

  private var turn: Phrase { view.isOldestFirst ? "newest first" : "oldest first" }

  private func row(_ checkIn: CheckIn) -> HTML {
    let time = checkIn.time(in: surroundings.zone).description
    let mood: HTML = HTML.some(checkIn.said(inWords: preferences.numbersOff)) { "\($0)" }
    return """
      <tr><th scope="row"><a href="\(Place.checkIn(checkIn.id).address)">\(say: "\(checkIn.day, .short)")\
      <span class="visually-hidden">\(say: ", \(time), change this check-in")</span></a></th><td class="number">\(time)</td>\
      \(cell("Mood", mood))\(cell("Feelings", list(checkIn.saidFeelings)))\
      \(cell("What you did", did(checkIn)))\
      \(cell("Note", "\(checkIn.note)", "as-written"))</tr>
      """
  }

  private func did(_ checkIn: CheckIn) -> HTML {
    checkIn.isUnsaid ? "\(say: "Two quiet minutes")" : list(checkIn.saidActivities)
  }

  private func list(_ words: [String]) -> HTML { "\(words.joined(separator: ", "))" }

  /// The name is shown where the table is too narrow for columns.
  private func cell(_ name: Phrase, _ content: HTML, _ style: HTML = "") -> HTML {
    #"<td class="\#(style)" data-name="\#(name)">\#(content)</td>"#
  }
}
