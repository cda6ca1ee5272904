import Records

/// The question bank, to look through and to take from.
struct BankPage {
  let visit: Visit
  let view: BankView

  var page: Page {
    Page(
      "Question bank",
      below: [.practice],
      lead:
        "Questions that interviewers really ask. Each comes in three wordings and counts as one."
    ) {
      let families = view.query.families()
      return """
        <p><a href="\(Place.starterSet.address)">\(say: "Ten to begin with, for the job you want")</a></p>
        \(bar)
        \(HTML.some(view.query.format?.practice) { #"<p class="notice">\#(Icon.about.html)<span>\#($0)</span></p>"# })
        \(families.isEmpty ? nothing : rows(families))
        """
    }
  }

  private var bar: HTML {
    """
    <form class="toolbar" method="post" action="\(Place.bankFilter.address)" role="search">\(visit.token)
    <div class="field find">\(Icon.search.html)<label class="visually-hidden" for="bank-q">\
    \(say: "Search the question bank")</label><input class="input" type="search" id="bank-q" name="q" \
    value="\(view.text)" placeholder="\(say: "Such as “weakness”")" maxlength="200" \
    autocomplete="off"></div>
    \(view.menus)<button class="button plain">\(say: "Show")</button></form>
    """
  }

  private func rows(_ families: [QuestionFamily]) -> HTML {
    let stretch = Stretch(of: families.count, at: view.place, visit)
    let cards = visit.journal.cardsOfBank
    let shown = families[stretch.range]
    return """
      <ul class="rows" id="bank">\(shown.html { row($0, cards[$0.id]) })</ul>
      \(stretch.pager("More questions"))
      """
  }

  private func row(_ family: QuestionFamily, _ card: QuestionCard?) -> HTML {
    let about = family.competencies.compactMap { Guidance.competency($0)?.title }
    let packs = family.packs.html { " · \($0.title)" }
    let also = HTML.when(
      !family.also.isEmpty,
      #"<p class="quiet">\#(say: "Also known as: \(family.also.prefix(4).joined(separator: ", "))")</p>"#
    )
    let unlawful = HTML.when(
      family.mayBeUnlawful,
      #" <span class="tag soon">\#(say: "You need not answer this")</span>"#
    )
    let name = Phrase(verbatim: family.title)
    let adding = visit.button(
      "Add to my questions",
      to: .familyCard(family.id),
      [("back", visit.place.withoutNotice.address)],
      style: "button plain small",
      label: "Add to my questions: \(name)"
    )
    let known = HTML.some(card) {
      #"<a class="quiet" href="\#(Place.card($0.id).address)">\#(say: "In your questions")<span class="visually-hidden">: \#(name)</span></a>"#
    }
    return """
      <li class="row"><div class="what"><a href="\(Place.family(family.id).address)">\(name)</a>\(unlawful)
      <p class="quiet">\(family.type.title)\(packs) · \(about.joined(separator: ", "))</p>\(also)</div>
      <div class="actions">\(card == nil ? adding : known)</div></li>
      """
  }

  private var nothing: HTML {
    EmptyPlace("No question matches.", link: "All questions", to: .bank).html
  }
}
