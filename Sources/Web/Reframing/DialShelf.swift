import Records

/// The reasons somebody wrote down, each with how they described it: a private table, nothing made
/// of it.
struct DialShelf {
  let visit: Visit

  private var all: [ExplanationDials] {
    visit.journal.shelf(ExplanationDials.self).reversed()
  }

  var html: HTML {
    guard !all.isEmpty else {
      return ShelfSection(
        title: "Reasons",
        rows: [],
        empty: "No reasons yet. Write down why you think it ended, and what else could explain it."
      ).html
    }
    return """
      <section class="stack tight"><h2>\(say: "Reasons")</h2>
      <p class="quiet">\(say: "How you described each reason, and how you saw it next to a second one.")</p>
      <div class="scroller" role="region" aria-label="\(say: "Reasons")" tabindex="0"><table class="plain">
      <thead><tr><th scope="col">\(say: "Reason")</th><th scope="col">\(say: "Day")</th>\(heads)</tr></thead>
      <tbody>\(all.html(row))</tbody></table></div></section>
      """
  }

  private var heads: HTML {
    let heads: [Phrase] = [
      "There next time?", "For other jobs, too?", "About you?", "Can you do something?",
    ]
    return heads.html { #"<th scope="col">\#($0)</th>"# }
  }

  private func row(_ dials: ExplanationDials) -> HTML {
    let day = Day(dials.writtenAt, in: visit.surroundings.zone)
    return """
      <tr><th scope="row"><a href="\(Place.writing(ExplanationDials.kind, dials.id).address)">\(dials.cause.isEmpty ? "No reason written" : Phrase(verbatim: dials.cause))</a></th>\
      <td>\(say: "\(day, .short)")</td>\(Dials.questions.html { cell($0, dials) })</tr>
      """
  }

  private func cell(_ question: Dials.Question, _ dials: ExplanationDials) -> HTML {
    let before = dials.before[keyPath: question.dial].map(question.answer)
    let after = dials.after[keyPath: question.dial].map(question.answer)
    let words: Phrase =
      switch (before, after) {
      case (let before?, let after?) where before != after: "\(before), then: \(after)"
      case (let answer?, _), (nil, let answer?): answer
      default: "–"
      }
    return "<td>\(words)</td>"
  }
}
