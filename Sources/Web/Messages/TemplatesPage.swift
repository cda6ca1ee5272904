import Records

/// Every template to begin a message from.
struct TemplatesPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Templates",
      section: .people,
      trail: [
        Page.Crumb(title: "People", place: .people),
        Page.Crumb(title: "Messages", place: .messages),
      ],
      lead: "Words to begin from. Each can be said your way, and comes back as it was.",
      body: body
    )
  }

  private var body: HTML {
    let builtIn = Set(Guidance.messages.map(\.id))
    let all = visit.journal.messageTemplates
    let own = all.filter { !builtIn.contains($0.id) }
    return """
      <p><a class="button" href="\(Place.newMessageTemplate.address)">\("Write one of your own" as Phrase)</a></p>
      <section class="stack tight"><h2>\("Your own" as Phrase)</h2>
      \(own.isEmpty ? empty : #"<ul class="rows">\#(own.html(row))</ul>"# as HTML)</section>
      <section class="stack tight"><h2>\("Built in" as Phrase)</h2>
      <ul class="rows">\(all.filter { builtIn.contains($0.id) }.html(row))</ul></section>
      """
  }

  private var empty: HTML {
    #"<p class="quiet">\#("Something you send more than once can begin from here." as Phrase)</p>"#
  }

  private func row(_ template: MessageTemplate) -> HTML {
    let isReworded = visit.journal.ownTemplate(template.id).map { !$0.replaces.isEmpty } ?? false
    return """
      <li class="row"><div class="what"><a href="\(Place.messageTemplate(template.id).address)">\(template.title)</a>\
      \(HTML.when(!template.when.isEmpty, #"<p class="quiet">\#(template.when)</p>"#))</div>
      <span class="meta">\(isReworded ? "in your words" : "" as Phrase)</span></li>
      """
  }
}
