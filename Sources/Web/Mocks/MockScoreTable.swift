import Records

/// Scores side by side; a difference of two or more is something to talk about.
struct MockScoreTable {
  let comparison: MockComparison

  var html: HTML {
    guard !comparison.rows.isEmpty, Scales.current != .off else { return .empty }
    let heads = comparison.raters.html { #"<th scope="col">\#($0)</th>"# }
    return """
      <section class="stack"><h2>\(say: "Side by side")</h2>\(talk)
      <div class="scroller" role="region" aria-label="\(say: "Scores")" tabindex="0"><table class="plain mock-scores">
      <caption class="visually-hidden">\(say: "Scores of each, from 1 to 5")</caption>
      <thead><tr><th scope="col">\(say: "What")</th><th scope="col">\(say: "You")</th>\(heads)</tr></thead>
      <tbody>\(comparison.rows.html(row))</tbody></table></div></section>
      """
  }

  private var talk: HTML {
    let apart = comparison.worthTalking
    guard !apart.isEmpty else { return .empty }
    let names = apart.map(\.title).joined(", ")
    return """
      <p class="notice">\(Icon.people.html)<span>\(say: "Worth talking about, because your scores differ:") \(names).</span></p>
      """
  }

  private func row(_ row: MockComparison.Row) -> HTML {
    let mark = HTML.when(
      row.isWorthTalking,
      #"<span class="tag soon">\#(say: "worth talking about")</span>"#
    )
    return """
      <tr><th scope="row">\(row.title) \(mark)</th><td>\(said(row.own))</td>\(row.others.html { "<td>\(said($0))</td>" })</tr>
      """
  }

  private func said(_ score: Int?) -> Phrase {
    guard let score else { return "–" }
    guard Scales.current == .words else { return "\(score)" }
    return ScaleWords(1...5, low: "not there yet", high: "very clear").words(for: score)
  }
}
