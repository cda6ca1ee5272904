import Records

/// Free help with the search, from people, by country.
struct HelpersPage {
  let visit: Visit
  /// Two letters; empty where it is not known.
  let country: String

  private var people: PeopleWhoHelp { Guidance.peopleWhoHelp }

  var page: Page {
    Page(
      Phrase(verbatim: people.title),
      below: [.support],
      lead: Phrase(verbatim: people.summary)
    ) {
      """
      \(CountryChooser(visit: visit, country: country, label: "Country", to: .helpers).html)
      \(people.kinds.html(section))
      <p class="quiet">\(say: "Addresses come from public directories. What is free differs from place to place.")</p>
      """
    }
  }

  private func section(_ kind: PeopleWhoHelp.Kind) -> HTML {
    let places = people.places(of: kind, in: country)
    return """
      <section class="stack"><h2>\(kind.title)</h2>
      <p class="prose">\(kind.about)</p>
      <p class="quote">\(say: "You could say:") “\(kind.ask)”</p>
      \(HTML.when(!places.isEmpty, #"<ul class="plain-list">\#(places.html(line))</ul>"#))
      \(HTML.when(places.isEmpty, source(of: kind)))</section>
      """
  }

  private func line(_ place: PeopleWhoHelp.Place) -> HTML {
    let name: HTML =
      WebLink(place.web).map { #"<a href="\#($0.address)" rel="noreferrer">\#(place.name)</a>"# }
      ?? "\(place.name)"
    return "<li>\(name): \(place.about)</li>"
  }

  private func source(of kind: PeopleWhoHelp.Kind) -> HTML {
    HTML.some(WebLink(kind.source)) { link in
      """
      <p class="quiet"><a href="\(link.address)" rel="noreferrer">\(say: "Visit website")\
      <span class="visually-hidden">: \(kind.title)</span></a></p>
      """
    }
  }
}
