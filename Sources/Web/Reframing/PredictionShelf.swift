import Records

/// What is feared and still open, and what did happen, told plainly.
struct PredictionShelf {
  let visit: Visit

  var html: HTML {
    let open = visit.journal.openPredictions
    let closed = visit.journal.closedPredictions
    guard !open.isEmpty || !closed.isEmpty else {
      return ShelfSection(
        title: "Fears, and what happened",
        rows: [],
        empty: "No fears written down yet. Write one down, and later compare it with what happened."
      ).html
    }
    return """
      <div class="stack airy">
      \(ShelfSection(title: "Feared, not known yet", rows: open.map(openRow), empty: "Nothing is open here.").html)
      \(HTML.when(!closed.isEmpty, ShelfSection(title: "What happened", rows: closed.map(closedRow), empty: "").html))
      \(counts)</div>
      """
  }

  private func openRow(_ prediction: Prediction) -> HTML {
    let by: Phrase? = prediction.byWhen.map { "you will know by \($0, .day)" }
    return WritingRow(visit: visit, record: prediction, title: prediction.feared, about: by).html
  }

  private func closedRow(_ prediction: Prediction) -> HTML {
    let turnout = prediction.turnout.map { Speaker.current.say($0.title) } ?? ""
    let happened = prediction.happened.textLines.first ?? ""
    let words = [turnout, happened].filter { !$0.isEmpty }.joined(separator: ": ")
    return WritingRow(
      visit: visit,
      record: prediction,
      title: prediction.feared,
      about: Phrase(verbatim: words)
    ).html
  }

  /// Fewer than five say too little, and somebody who put numbers away sees none.
  private var counts: HTML {
    guard !visit.preferences.numbersOff, let turnouts = visit.journal.turnouts else {
      return .empty
    }
    let rows = turnouts.counts.html { "<dt>\($0.turnout.title)</dt><dd>\($0.count)</dd>" }
    return Fold("Of \(turnouts.all) that you know about", #"<dl class="facts">\#(rows)</dl>"#).html
  }
}
