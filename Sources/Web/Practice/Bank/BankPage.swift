import Records

/// The question bank, to look through and to take from.
struct BankPage {
  let visit: Visit
  let view: BankView

  var page: Page {
    Page(
      "Question bank",
      below: [.practice],
      lead: "Questions that are often asked. Each comes in three wordings and counts as one."
    ) {
      let families = Guidance.questionFamilies.filter(view.query.admits)
      return """
        <p><a href="\(Place.starterSet.address)">\(say: "Ten to begin with, chosen by what you are after")</a></p>
        \(bar)
        \(families.isEmpty ? nothing : rows(families))
        """
    }
  }

  private var bar: HTML {
    """
    <form class="toolbar" method="post" action="\(Place.bankFilter.address)" role="search">\(visit.token)
    <div class="field find">\(Icon.search.html)<label class="visually-hidden" for="bank-q">\
    \(say: "Words in the question")</label><input class="input" type="search" id="bank-q" name="q" \
    value="\(view.text)" placeholder="\(say: "Words in the question")" maxlength="200" \
    autocomplete="off" data-filter="#bank"></div>
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
    let pack = HTML.some(family.pack) { " · \($0.title)" as HTML }
    let unlawful = HTML.when(
      family.mayBeUnlawful,
      #" <span class="tag soon">\#(say: "May not be asked")</span>"#
    )
    let name = Phrase(verbatim: family.title)
    let adding = visit.button(
      "Add to mine",
      to: .familyCard(family.id),
      [("back", visit.place.withoutNotice.address)],
      style: "button plain small",
      label: "Add to mine: \(name)"
    )
    let known = HTML.some(card) {
      #"<a class="quiet" href="\#(Place.card($0.id).address)">\#(say: "Among yours")<span class="visually-hidden">: \#(name)</span></a>"#
    }
    return """
      <li class="row"><div class="what"><a href="\(Place.family(family.id).address)">\(name)</a>\(unlawful)
      <p class="quiet">\(family.type.title)\(pack) · \(about.joined(separator: ", "))</p></div>
      <div class="actions">\(card == nil ? adding : known)</div></li>
      """
  }

  private var nothing: HTML {
    EmptyPlace("No question fits that.", link: "All questions", to: .bank).html
  }
}
