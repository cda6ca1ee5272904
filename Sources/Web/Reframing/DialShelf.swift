import Records

/// Where the reasons sat before and after a second true one: a private table, nothing made of it.
struct DialShelf {
  let visit: Visit

  private var all: [ExplanationDials] {
    visit.journal.shelf(ExplanationDials.self).reversed()
  }

  var html: HTML {
    guard !all.isEmpty, !visit.preferences.numbersOff else {
      return ShelfSection(
        title: "Reasons",
        rows: all.map { WritingRow(visit: visit, record: $0, title: $0.cause).html },
        empty: "No reasons yet. Write down why you think it ended, and what else could explain it."
      ).html
    }
    return """
      <section class="stack tight"><h2>\(say: "Reasons")</h2>
      <p class="quiet">\(say: "How you described each reason, from 0 to 6, before and after you found a second one.")</p>
      <div class="scroller" role="region" aria-label="\(say: "Reasons")" tabindex="0"><table class="plain">
      <thead><tr><th scope="col">\(say: "Reason")</th><th scope="col">\(say: "Day")</th>\(heads)</tr></thead>
      <tbody>\(all.html(row))</tbody></table></div></section>
      """
  }

  private var heads: HTML {
    let heads: [Phrase] = [
      "Temporary to lasting", "Only here to everywhere", "Other causes to me", "In my control",
    ]
    return heads.html { #"<th scope="col" class="number">\#($0)</th>"# }
  }

  private func row(_ dials: ExplanationDials) -> HTML {
    let day = Day(dials.writtenAt, in: visit.surroundings.zone)
    let (before, after) = (dials.before, dials.after)
    return """
      <tr><th scope="row"><a href="\(Place.writing(ExplanationDials.kind, dials.id).address)">\(dials.cause.isEmpty ? "No reason written" : Phrase(verbatim: dials.cause))</a></th>\
      <td>\(say: "\(day, .short)")</td>\
      \(cell(before.lasting, after.lasting))\(cell(before.everywhere, after.everywhere))\
      \(cell(before.me, after.me))\(cell(before.influence, after.influence))</tr>
      """
  }

  private func cell(_ before: Int?, _ after: Int?) -> HTML {
    let words: Phrase =
      switch (before, after) {
      case (let before?, let after?): "\(before), then \(after)"
      case (let before?, nil): "\(before)"
      case (nil, let after?): "then \(after)"
      default: "–"
      }
    return #"<td class="number">\#(words)</td>"#
  }
}
