import Records

/// Every template to begin a message from.
struct TemplatesPage {
  let journal: Journal

  var page: Page {
    Page(
      title: "Templates",
      section: .people,
      trail: [.section(.people), Page.Crumb(title: "Messages", place: .messages)],
      lead: "Words to begin from. Each can be said your way, and comes back as it was.",
      body: body
    )
  }

  private var body: HTML {
    let builtIn = Set(Guidance.messages.map(\.id))
    let all = journal.messageTemplates
    let own = all.filter { !builtIn.contains($0.id) }
    return """
      <p><a class="button" href="\(Place.newMessageTemplate.address)">\(say: "Write one of your own")</a></p>
      <section class="stack tight"><h2>\(say: "Your own")</h2>
      \(own.isEmpty ? empty : #"<ul class="rows">\#(own.html(row))</ul>"# as HTML)</section>
      <section class="stack tight"><h2>\(say: "Built in")</h2>
      <ul class="rows">\(all.filter { builtIn.contains($0.id) }.html(row))</ul></section>
      """
  }

  private var empty: HTML {
    #"<p class="quiet">\#(say: "Something you send more than once can begin from here.")</p>"#
  }

  private func row(_ template: MessageTemplate) -> HTML {
    let isReworded = journal.ownTemplate(template.id).map { !$0.replaces.isEmpty } ?? false
    return ListRow(
      "\(template.title)",
      to: .messageTemplate(template.id),
      about: "\(template.when)",
      meta: "\(say: isReworded ? "in your words" : "")"
    ).html
  }
}
