import Records

/// One template: as the journal would fill it now, and as it is written.
struct TemplatePage {
  let visit: Visit
  let template: MessageTemplate

  private var own: OwnTemplate? { visit.journal.ownTemplate(template.id) }
  private var isBuiltIn: Bool { Guidance.messages.contains { $0.id == template.id } }

  var page: Page {
    Page(
      Phrase(verbatim: template.title),
      in: .people,
      below: [.messages, .messageTemplates],
      kicker: kicker,
      lead: template.when.isEmpty ? nil : Phrase(verbatim: template.when)
    ) {
      let begin = Place.newMessage.with("template", template.id)
      return """
        <div class="actions"><a class="button" href="\(begin.address)">\(say: "Write a message with it")</a>
        <a class="button plain" href="\(Place.editMessageTemplate(template.id).address)">\(say: "Edit template")</a>
        <a class="button quiet" href="\(Place.newMessageTemplate.with("like", template.id).address)">\(say: "Make your own version")</a>
        \(HTML.some(own, removal))</div>
        <p class="quiet">\(say: "This is filled in from your journal. Rebound asks for the marked blanks when you write.")</p>
        <div class="columns even">\(tones.html(tone))</div>
        \(HTML.when(!template.must.isEmpty, habits))
        """
    }
  }

  private var kicker: Phrase {
    guard isBuiltIn else { return "Your own" }
    return own == nil ? "Built in" : "In your words"
  }

  private func removal(_ own: OwnTemplate) -> HTML {
    isBuiltIn
      ? visit.removeButton(own, back: .messageTemplate(template.id), "Use the built-in version")
      : visit.removeButton(own, back: .messageTemplates, "Remove template")
  }

  /// The tones that say something of their own.
  private var tones: [String] {
    template.variants["informal"]?.body == template.variants["formal"]?.body
      ? ["informal"] : ["informal", "formal"]
  }

  private func tone(_ name: String) -> HTML {
    let title: Phrase =
      tones.count == 1 ? "Text" : name == "formal" ? "Formal" : "Informal"
    let standard = preview(name, isShort: false)
    let short = preview(name, isShort: true)
    return """
      <section class="stack tight"><h2>\(title)</h2>
      <article class="copy"><header><b>\(MessageWords(text: standard.subject).html)</b></header>
      <div class="text">\(MessageWords(text: standard.body).html)</div></article>
      <p class="quiet">\(length(of: standard.body))</p>
      \(HTML.when(short.body != standard.body, folded("Short version", MessageWords(text: short.body).html)))
      \(folded("As it is written", "\(template.variants[name]?.body ?? "")"))</section>
      """
  }

  private func preview(_ tone: String, isShort: Bool) -> FilledMessage {
    visit.journal.preview(
      of: template,
      isFormal: tone == "formal",
      isShort: isShort,
      visit.surroundings
    )
  }

  private func folded(_ title: Phrase, _ text: HTML) -> HTML {
    Fold(title, #"<p class="as-written">\#(text)</p>"#).html
  }

  private func length(of text: String) -> Phrase {
    let count = MessageText.words(in: text)
    guard let most = template.words.last else { return "\(count) words." }
    return "\(count) words. Up to \(most) words is a good length."
  }

  private var habits: HTML {
    """
    <div class="columns even"><section class="stack tight"><h2>\(say: "What it includes")</h2>
    <ul class="plain-list">\(template.must.html { "<li>\($0)</li>" })</ul></section>
    <section class="stack tight"><h2>\(say: "What to leave out")</h2>
    <ul class="plain-list">\(template.avoid.html { "<li>\($0)</li>" })</ul></section></div>
    """
  }
}

/// Every template to begin a message from.
struct TemplatesPage {
  let journal: Journal

  var page: Page {
    Page(
      "Templates",
      below: [.people, .messages],
      lead: "Templates for messages. You can change each one, and go back to the original."
    ) {
      let builtIn = Set(Guidance.messages.map(\.id))
      let all = journal.messageTemplates
      let own = all.filter { !builtIn.contains($0.id) }
      return """
        <p><a class="button" href="\(Place.newMessageTemplate.address)">\(say: "Add template")</a></p>
        <section class="stack tight"><h2>\(say: "Your own")</h2>
        \(own.isEmpty ? empty : #"<ul class="rows">\#(own.html(row))</ul>"# as HTML)</section>
        <section class="stack tight"><h2>\(say: "Built in")</h2>
        <ul class="rows">\(all.filter { builtIn.contains($0.id) }.html(row))</ul></section>
        """
    }
  }

  private var empty: HTML {
    #"<p class="quiet">\#(say: "No templates of your own yet. Add one for a message you send more than once.")</p>"#
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
