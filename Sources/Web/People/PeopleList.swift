import Records

/// People in rows: found, filtered, sorted, and several changed at once.
struct PeopleList {
  let visit: Visit
  let view: PeopleView
  let problems: Problems

  var html: HTML {
    let people = visit.journal.people(view.query, on: visit.today)
    guard !people.isEmpty || view.isFiltered else { return empty }
    let words = visit.journal.contactWords
    return """
      \(PeopleFilter(visit: visit, view: view, words: words).html)
      \(people.isEmpty ? nothing : rows(people, words.labels))
      """
  }

  private func rows(_ people: [Contact], _ labels: [String]) -> HTML {
    let stretch = Stretch(of: people.count, at: view.place, visit)
    let shown = people[stretch.range]
    let chosen = Set(visit.form["pick"].textLines)
    return """
      <form class="stack" method="post" action="\(Place.chosenPeople.address)">\(visit.token)\(view.hiddenFields)\
      <input type="hidden" name="from" value="\(stretch.start)">
      \(HTML.when(people.count > shown.count, everybody(people.count)))
      <ul class="rows" id="people-list" data-pick-rows>\(shown.html { row($0, chosen) })</ul>
      \(ChosenPeople(visit: visit, labels: labels, problems: problems).html)
      </form>
      <p class="quiet no-print keys">\(say: "In the list, press j and k to move down and up, x to select, and Shift and x to select a range.")</p>
      \(stretch.pager("More people"))
      """
  }

  /// All that match, also those on other stretches of the list.
  private func everybody(_ count: Int) -> HTML {
    let isChosen: HTML = visit.form.has("everybody") ? " checked" : ""
    return """
      <label class="pick with-words"><input type="checkbox" name="everybody" value="yes"\(isChosen)>
      \(say: "Select all \(count) that match, not only those shown")</label>
      """
  }

  private func row(_ contact: Contact, _ chosen: Set<String>) -> HTML {
    let last = HTML.some(visit.journal.lastContact(with: contact)) { day in
      #"<span class="meta">\#(say: "in touch \(day, .short)")</span>"#
    }
    let checked: HTML = chosen.contains(contact.id.description) ? " checked" : ""
    let labels = contact.labels.prefix(3).html { #" <span class="tag">\#($0)</span>"# }
    return """
      <li class="row"><label class="pick"><input type="checkbox" name="pick" value="\(contact.id.description)"\(checked) \
      aria-label="\(say: "Choose \(contact.name)")"></label><div class="what">\
      <a href="\(Place.person(contact.id).address)">\(contact.name)</a>\
      \(HTML.when(!contact.position.isEmpty || !contact.labels.isEmpty, #"<p class="quiet">\#(contact.position)\#(labels)</p>"#))</div>\(last)</li>
      """
  }

  private var nothing: HTML {
    EmptyPlace("No one matches.", link: "Show everyone", to: .people).html
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .people,
      "No people yet. Add somebody you know.",
      "Five names are plenty. Think of somebody close, somebody from long ago and an acquaintance."
    ).html
  }
}

/// What narrows the list of people down.
struct PeopleFilter {
  let visit: Visit
  let view: PeopleView
  /// What people have, to choose from.
  let words: (labels: [String], fields: [String])

  var html: HTML {
    """
    <form class="stack tight" method="post" action="\(Place.peopleFilter.address)" role="search">\(visit.token)
    <div class="toolbar"><div class="find"><label class="visually-hidden" for="find-person">\(say: "Find a person")</label>\(Icon.search.html)\
    <input class="input" type="search" id="find-person" name="q" value="\(view.text)" autocomplete="off" maxlength="200" \
    placeholder="\(say: "Name or company")" data-filter="#people-list"></div>
    <button class="button plain small">\(say: "Find")</button>
    <span class="quiet" data-filter-note aria-live="polite"></span></div>
    <details class="fold quiet"\(HTML.when(view.isNarrowed || view.query.order != .name, " open"))><summary>\(say: "Filter and sort")</summary>
    <div class="toolbar">\(labels)\(fields)\(quiet)\(order)
    <button class="button plain small">\(say: "Show")</button></div></details>
    </form>
    """
  }

  /// A menu of more would be slower than typing.
  private static let most = 300

  private var labels: HTML {
    menu("label", "Label", words.labels, view.labelText)
  }

  private var fields: HTML {
    menu("field", "Industry", words.fields, view.fieldText)
  }

  private func menu(_ name: HTML, _ title: Phrase, _ texts: [String], _ chosen: String) -> HTML {
    guard !texts.isEmpty else { return .empty }
    let shown = texts.prefix(Self.most)
    let known = shown.first { FoldedText($0) == FoldedText(chosen) }
    let all = chosen.isEmpty || known != nil ? Array(shown) : shown + [chosen]
    return Menu(
      name,
      title,
      all.map { Choice($0, Phrase(verbatim: $0)) },
      chosen: known ?? chosen,
      none: "Any",
      id: "filter-\(name)"
    ).html
  }

  private var quiet: HTML {
    Menu(
      "quiet",
      "Not in touch for",
      PeopleView.quiet.map { Choice(String($0.days), $0.title) },
      chosen: view.query.quietFor.map(String.init) ?? "",
      none: "Any",
      id: "filter-quiet"
    ).html
  }

  private var order: HTML {
    Menu(
      "sort",
      "Order",
      PeopleQuery.Order.choices,
      chosen: view.query.order.rawValue,
      id: "filter-sort"
    ).html
  }
}
