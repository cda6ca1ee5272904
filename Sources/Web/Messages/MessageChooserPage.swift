import Records

/// Which message to write: three of equal weight, and what was begun before.
struct MessageChooserPage {
  let visit: Visit
  let begun: [Begun<KeptMessage>]

  private var recovery: Recovery? {
    visit.journal[visit.query.value("recovery", as: Identifier<Recovery>.self)]
  }

  /// What it is written after, where anything ended: only what fits is offered.
  private var came: WhatCame? {
    visit.journal.came(before: visit.query.value("application"), in: visit.query.value("recovery"))
  }

  private var exercise: Exercise? { Guidance.exercise("one-message") }

  var page: Page {
    Page(
      "One message",
      in: .people,
      below: [
        recovery.map {
          Page.Crumb(visit.journal.title(of: $0), .recovery($0.id))
        } ?? .people
      ],
      lead: "Which message would you like to write?"
    ) {
      """
      \(BetterTomorrow(journal: visit.journal, surroundings: visit.surroundings, recovery: recovery?.id).html)
      <nav class="offers" aria-label="\(say: "Start from a template")">\(offers)</nav>
      \(others)
      \(BegunMessages(visit: visit, begun: begun).html)
      <p class="quiet">\(say: "Rebound never sends anything. You copy the message, or open it in your email program.")</p>
      \(HTML.some(exercise) { EvidenceFold(exercise: $0).html })
      """
    }
  }

  private var offers: [HTML] {
    let asksAdvice = visit.journal.messageTemplate("t5-advice").map(fits) ?? true
    return [
      reply,
      HTML.when(asksAdvice, offer("advice-request", to: about(.exercise("advice-request")))),
      offer("informational-chat", to: composer("informational-chat")),
    ]
  }

  private var replyTemplate: String { came?.words.template ?? "t4-reply" }

  /// In the words of its template; the exercise has words for a thank-you after an interview alone.
  private var reply: HTML {
    guard replyTemplate != "t4-reply" else { return offer("reply", to: composer("reply")) }
    return HTML.some(visit.journal.messageTemplate(replyTemplate)) { template in
      """
      <a class="offer" href="\(composer("reply").address)"><b>\(template.title)</b>\(template.when)</a>
      """
    }
  }

  private func fits(_ template: MessageTemplate) -> Bool { template.fits(after: came) }

  /// A prompt of the exercise of this name holds the words for it.
  private func offer(_ name: String, to place: Place) -> HTML {
    HTML.some(exercise?.prompts.first { $0.id == name }) { prompt in
      #"<a class="offer" href="\#(place.address)"><b>\#(prompt.ask)</b>\#(prompt.help ?? "")</a>"#
    }
  }

  private func composer(_ exercise: String) -> Place {
    about(Place.newMessage.with("exercise", exercise))
      .with("contact", visit.query.value("contact", as: RecordID.self))
  }

  private func about(_ place: Place) -> Place {
    place.with("recovery", recovery?.id)
      .with("application", visit.query.value("application", as: RecordID.self))
  }

  /// The other kinds, each with when it is usually sent.
  private var others: HTML {
    let offered: Set = [replyTemplate, "t5-advice", "t6-chat"]
    let builtIn = Set(Guidance.messages.map(\.id))
    let all = visit.journal.messageTemplates.filter { !offered.contains($0.id) && fits($0) }
    let own = all.filter { !builtIn.contains($0.id) }
    return """
      <section class="stack tight"><h2>\(say: "Other templates")</h2>
      <ul class="rows">\(all.filter { builtIn.contains($0.id) }.html(row))</ul></section>
      \(HTML.when(!own.isEmpty, #"<section class="stack tight"><h2>\#(say: "Your own")</h2><ul class="rows">\#(own.html(row))</ul></section>"#))
      <p><a href="\(Place.messageTemplates.address)">\(say: "Change these templates, or write your own")</a></p>
      """
  }

  private func row(_ template: MessageTemplate) -> HTML {
    let place = about(Place.newMessage.with("template", template.id))
      .with("contact", visit.query.value("contact", as: RecordID.self))
    return ListRow("\(template.title)", to: place, about: "\(template.when)").html
  }
}

/// The messages somebody began and left.
struct BegunMessages {
  let visit: Visit
  let begun: [Begun<KeptMessage>]

  var html: HTML {
    guard !begun.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\(say: "Started, not saved yet")</h2><ul class="rows">
      \(begun.html(row))</ul></section>
      """
  }

  private func row(_ begun: Begun<KeptMessage>) -> HTML {
    let recipient = begun.kept.draft["recipient"]
    let title: Phrase = recipient.isEmpty ? "No recipient yet" : "To \(recipient)"
    return """
      <li class="row"><div class="what"><a href="\(Place.newMessage.with("tab", begun.tab).address)">\(title)</a>\
      <p class="quiet">\(MessageWords(text: begun.kept.draft["subject"]).html)</p></div>
      <div class="actions">\(visit.button("Discard draft", to: .messages, [("tab", begun.tab), ("discard", "yes")], label: "Discard draft: \(title)"))</div></li>
      """
  }
}
