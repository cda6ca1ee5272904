import Records

/// Somebody the person knows: what is known of them, and when they were in touch.
struct PersonPage {
  let visit: Visit
  let contact: Contact
  /// A time they were in touch, as it is being written down.
  var touch: Draft?
  /// How often would be good, as it is being said.
  var inTouch: Draft?
  var problems = Problems([])

  var page: Page {
    Page(
      title: Phrase(verbatim: contact.name),
      section: .people,
      trail: [Page.Crumb(title: "People", place: .people)],
      lead: contact.position.isEmpty ? nil : Phrase(verbatim: contact.position),
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <div class="actions"><a class="button" href="\(write.address)">\("Write a message" as Phrase)</a>
    <a class="button plain" href="\(Place.editPerson(contact.id).address)">\("Change" as Phrase)</a>
    \(visit.removeButton(contact, back: .people, "Remove", label: "Remove \(contact.name)"))</div>
    <div class="columns"><div class="stack airy">
    \(KeepInTouchCard(visit: visit, contact: contact, sent: inTouch, problems: problems).html)
    <section class="stack"><h2>\("In touch" as Phrase)</h2>
    \(adding)
    \(PersonTimeline(visit: visit, contact: contact).html)</section>
    </div><aside class="stack">
    \(PersonFacts(contact: contact).html)
    \(PersonApplications(visit: visit, contact: contact, problems: problems).html)
    \(messages)
    \(MergeWith(visit: visit, contact: contact, problems: problems).html)
    </aside></div>
    """
  }

  private var write: Place {
    Place.newMessage.with("template", "t6-chat").with("contact", contact.id)
  }

  private var adding: HTML {
    let fields = Touchpoint.fields.fields.map(AskedField.init)
    let touch =
      touch
      ?? Draft(["day": visit.today.description, "sort": TouchpointSort.message.rawValue])
    let isOpen = fields.contains { problems[$0.name] != nil }
    return """
      <details class="fold"\(HTML.when(isOpen, " open"))><summary>\("Write down that you were in touch" as Phrase)</summary>
      <form class="stack" method="post" action="\(Place.touchpoints(contact.id).address)">\(visit.token)
      \(fields.html { $0.html(value: touch[$0.name], problem: problems[$0.name]) })
      <div class="actions"><button class="button plain">\("Save" as Phrase)</button></div></form></details>
      """
  }

  private var messages: HTML {
    let messages = visit.journal.messages(to: contact)
    guard !messages.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\("Messages" as Phrase)</h2>
      <ul class="rows">\(messages.html { MessageRow(message: $0).html })</ul></section>
      """
  }
}

/// What is known of somebody.
struct PersonFacts {
  let contact: Contact

  var html: HTML {
    let facts = rows
    guard !facts.isEmpty else { return .empty }
    return #"<section class="card"><dl class="facts">\#(facts)</dl></section>"#
  }

  private var rows: HTML {
    fact("E-mail", ([contact.email] + contact.otherEmails).html(mail))
      + fact("Phone", contact.phones.html { "<span class=\"as-written\">\($0)</span> " })
      + fact("Link", ([contact.link] + contact.otherLinks).html(link))
      + fact("Labels", contact.labels.html { "<span class=\"tag\">\($0)</span> " })
      + fact("Field", "\(contact.field)", contact.field.isEmpty)
      + fact("You met", "\(contact.howWeMet)", contact.howWeMet.isEmpty)
      + fact("Close", HTML.some(Contact.closenessTitle(contact.closeness)) { "\($0)" })
      + HTML.when(
        contact.knowsOthers,
        fact("Knows", "\("people you do not know" as Phrase)")
      )
      + HTML.when(
        contact.beenThere,
        fact("Has been", "\("turned down too, and would talk about it" as Phrase)")
      )
      + fact(
        "Notes",
        #"<span class="as-written">\#(contact.notes)</span>"#,
        contact.notes.isEmpty
      )
  }

  private func fact(_ name: Phrase, _ value: HTML, _ isMissing: Bool = false) -> HTML {
    isMissing || value.isEmpty ? .empty : "<dt>\(name)</dt><dd>\(value)</dd>"
  }

  private func mail(_ email: String) -> HTML {
    guard !email.isEmpty else { return .empty }
    guard Control.email.admits(email),
      let link = MessageText.mailLink(to: email, subject: "", body: "")
    else { return "\(email) " }
    return #"<a href="\#(link.address)">\#(email)</a> "#
  }

  private func link(_ address: String) -> HTML {
    guard !address.isEmpty else { return .empty }
    guard let link = WebLink(address) else { return "\(address) " }
    return #"<a href="\#(link.address)" rel="noreferrer">\#(address)</a> "#
  }
}

extension Contact {
  static func closenessTitle(_ closeness: Int?) -> Phrase? {
    switch closeness {
    case 1: "hardly"
    case 2: "a little"
    case 3: "somewhat"
    case 4: "close"
    case 5: "very close"
    default: nil
    }
  }
}

/// The times two people were in contact, newest first.
struct PersonTimeline {
  let visit: Visit
  let contact: Contact

  var html: HTML {
    let touches = visit.journal.touchpoints(with: contact)
    guard !touches.isEmpty else {
      return """
        <p class="quiet">\("No calls, messages or conversations yet. \(remembered)" as Phrase)</p>
        """
    }
    return #"<ol class="timeline">\#(touches.html(entry))</ol>"#
  }

  private var remembered: Phrase {
    contact.lastContactOn.map { "You were last in touch on \($0.noonGMT, .short)." } ?? ""
  }

  private func entry(_ touch: Touchpoint) -> HTML {
    """
    <li><time datetime="\(touch.day.description)">\("\(touch.day.noonGMT, .short)" as Phrase)</time>
    <div><b>\(touch.sort.title)</b>\
    \(HTML.when(!touch.text.isEmpty, #"<p class="as-written">\#(touch.text)</p>"#))\
    \(HTML.when(!touch.theirWords.isEmpty, FoldedWords(text: touch.theirWords).html))\
    <p><a class="quiet" href="\(Place.touchpoint(touch.id).address)">\("Change" as Phrase)\
    <span class="visually-hidden">\(": \(touch.sort.title), \(touch.day.noonGMT, .short)" as Phrase)</span></a></p></div></li>
    """
  }
}
