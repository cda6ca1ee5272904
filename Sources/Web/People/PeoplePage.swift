import Networking
import Records
import Wording

/// Everybody the person wrote down, by name, with when they were last in touch.
struct PeoplePage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: "People",
      section: .people,
      lead: "Who you know, for advice, company and a word. The list stays here.",
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)\(PeopleCameIn(visit: visit).html)
    <div class="columns"><div class="stack">
    \(adding)
    \(list)
    </div><aside class="stack">
    <section class="card soft"><h2>\("Who to ask" as Phrase)</h2>
    <p>\("Three people to think of first, and why." as Phrase)</p>
    <div class="actions"><a class="button" href="\(Place.whoToAsk.address)">\("Look" as Phrase)</a></div></section>
    <ul class="stack tight"><li><a href="\(Place.messages.address)">\("Messages and drafts" as Phrase)</a></li>
    <li><a href="\(Place.exercise("been-there").address)">\("Someone who has been there" as Phrase)</a></li>
    <li><a href="\(Place.coachSessions.address)">\("Talks with a coach or mentor" as Phrase)</a></li></ul>
    \(PeopleInAndOut(isEmpty: visit.journal.shelf(Contact.self).isEmpty).html)
    </aside></div>
    """
  }

  private var adding: HTML {
    let field = AskedField(name: "name", label: "Add somebody", control: .line(atMost: 300))
    return """
      <form class="card" method="post" action="\(Place.people.address)">\(visit.token)
      \(field.html(value: draft["name"], problem: problems["name"]))
      <div class="actions"><button class="button">\("Add" as Phrase)</button>
      <a class="quiet" href="\(Place.newPerson.address)">\("With more about them" as Phrase)</a></div></form>
      """
  }

  private var list: HTML {
    let query = visit.soughtText
    let everybody = visit.journal.people(matching: query)
    guard !everybody.isEmpty || !query.isEmpty else { return empty }
    let place = Place.people.with(
      "words",
      query.isEmpty ? nil : visit.query.value("words", as: RecordID.self)
    )
    let stretch = Stretch(of: everybody.count, at: place, visit)
    return """
      <form class="toolbar" method="post" action="\(Place.peopleFilter.address)" role="search">\(visit.token)
      <div class="find"><label class="visually-hidden" for="find-person">\("Find somebody" as Phrase)</label>\(Icon.search.html)\
      <input class="input" type="search" id="find-person" name="q" value="\(query)" autocomplete="off" \
      placeholder="\("A name, a place of work" as Phrase)" data-filter="#people-list"></div>
      <button class="button plain small">\("Find" as Phrase)</button>
      <span class="quiet" data-filter-note aria-live="polite"></span></form>
      \(HTML.when(everybody.isEmpty, #"<p class="quiet">\#("Nobody by these words." as Phrase)</p>"#))
      <ul class="rows" id="people-list">\(everybody[stretch.range].html(row))</ul>
      \(stretch.pager("More people"))
      """
  }

  private var empty: HTML {
    """
    <section class="empty">\(Icon.people.html)
    <p>\("The people you know will stand here." as Phrase)</p>
    <p>\("Five names are plenty: someone close, someone from long ago, someone you know a little." as Phrase)</p>
    </section>
    """
  }

  private func row(_ contact: Contact) -> HTML {
    let last = HTML.some(visit.journal.lastContact(with: contact)) { day in
      #"<span class="meta">\#("in touch \(day.noonGMT, .short)" as Phrase)</span>"#
    }
    return """
      <li class="row"><div class="what"><a href="\(Place.person(contact.id).address)">\(contact.name)</a>\
      \(HTML.when(!contact.position.isEmpty, #"<p class="quiet">\#(contact.position)</p>"#))</div>\(last)</li>
      """
  }
}
