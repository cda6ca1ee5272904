import Records

/// Three people to think of first, and a quick way to write down those one knows.
struct WhoToAskPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  private var exercise: Exercise? { Guidance.exercise("who-to-ask") }

  var page: Page {
    Page(
      "Who to ask",
      below: [.people],
      lead: "An acquaintance, somebody from long ago, and somebody close."
    ) {
      """
      \(visit.problemList(problems))
      <div class="columns"><div class="stack">
      \(suggestions)
      <p class="quiet">\(say: "Rebound does not contact anyone. You choose whether to write.")</p>
      \(HTML.some(exercise) { EvidenceFold(exercise: $0).html })
      </div>
      <section class="card"><h2>\(say: "Add a person you know")</h2>\(adding)</section></div>
      """
    }
  }

  private var suggestions: HTML {
    let suggestions = visit.journal.whoToAsk(on: visit.today)
    guard !suggestions.isEmpty else { return empty }
    return #"<ul class="stack">\#(suggestions.html(card))</ul>"#
  }

  private func card(_ suggestion: Suggestion) -> HTML {
    let contact = suggestion.contact
    let write = Place.newMessage.with("template", "t6-chat").with("contact", contact.id)
    return """
      <li class="card"><div><h2><a class="plain-link" href="\(Place.person(contact.id).address)">\(contact.name)</a></h2>\
      \(HTML.when(!contact.position.isEmpty, #"<p class="quiet">\#(contact.position)</p>"#))</div>
      <p>\(suggestion.why)</p>
      <div class="actions"><a class="button plain" href="\(write.address)">\(say: "Draft a message")\
      <span class="visually-hidden">\(say: " to \(contact.name)")</span></a></div></li>
      """
  }

  private var empty: HTML {
    let isNew = visit.journal.shelf(Contact.self).isEmpty
    return EmptyPlace(
      icon: .networking,
      isNew
        ? "No people yet. Add a few, and Rebound suggests three to start with."
        : "Nobody to suggest today.",
      isNew
        ? "For each, note how close you are and when you last talked."
        : "Suggestions depend on how close you are and when you last talked. You can add both on a person’s page."
    ).html
  }

  private var adding: HTML {
    let names = ["name", "how-we-met", "closeness", "last-contact-on", "knows-others"]
    let fields = names.compactMap { Contact.fields[$0] }.map(AskedField.init)
    return """
      <form class="stack" method="post" action="\(Place.people.address)">\(visit.token)\(visit.backField(.whoToAsk))
      \(fields.html { $0.html(value: draft[$0.name], problem: problems[$0.name]) })
      <div class="actions"><button class="button plain">\(say: "Add")</button></div></form>
      """
  }
}
