import Records

/// Somebody the person knows: what is known of them, and when they were in touch.
struct PersonPage {
  let visit: Visit
  let contact: Contact
  /// A time they were in touch, as it is being written down.
  var touch: Draft?
  /// How often would be good, as it is being said.
  var inTouch: Draft?
  var problems: Problems = .none

  var page: Page {
    Page(
      Phrase(verbatim: contact.name),
      below: [.people],
      lead: contact.position.isEmpty ? nil : Phrase(verbatim: contact.position)
    ) {
      """
      \(visit.problemList(problems))
      <div class="actions"><a class="button" href="\(write.address)">\(say: "Write a message")</a>
      <a class="button plain" href="\(Place.editPerson(contact.id).address)">\(say: "Change")</a>
      \(visit.removeButton(contact, back: .people, "Remove", label: "Remove \(contact.name)"))</div>
      <div class="columns"><div class="stack airy">
      \(KeepInTouchCard(visit: visit, contact: contact, sent: inTouch, problems: problems).html)
      <section class="stack"><h2>\(say: "In touch")</h2>
      \(adding)
      \(PersonTimeline(journal: visit.journal, contact: contact).html)</section>
      </div><aside class="stack">
      \(PersonFacts(contact: contact).html)
      \(PersonApplications(visit: visit, contact: contact, problems: problems).html)
      \(messages)
      \(MergeWith(visit: visit, contact: contact, problems: problems).html)
      </aside></div>
      """
    }
  }

  private var write: Place {
    Place.newMessage.with("template", "t6-chat").with("contact", contact.id)
  }

  private var adding: HTML {
    let fields = Touchpoint.fields.askedFields
    let touch =
      touch
      ?? Draft(["day": visit.today.description, "sort": TouchpointSort.message.rawValue])
    let isOpen = fields.contains { problems[$0.name] != nil }
    return Fold(
      "Note a conversation",
      isOpen: isOpen,
      """
      <form class="stack" method="post" action="\(Place.touchpoints(contact.id).address)">\(visit.token)
      \(fields.html { $0.html(value: touch[$0.name], problem: problems[$0.name]) })
      <div class="actions"><button class="button plain">\(say: "Save conversation")</button></div></form>
      """
    ).html
  }

  private var messages: HTML {
    let messages = visit.journal.messages(to: contact)
    guard !messages.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\(say: "Messages")</h2>
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
    HTML.fact("Email", ([contact.email] + contact.otherEmails).html(mail))
      + HTML.fact("Phone", contact.phones.html { #"<span class="as-written">\#($0)</span> "# })
      + HTML.fact("Link", ([contact.link] + contact.otherLinks).html(link))
      + HTML.fact("Labels", contact.labels.html { #"<span class="tag">\#($0)</span> "# })
      + HTML.fact("Field", "\(contact.field)")
      + HTML.fact("How you met", "\(contact.howWeMet)")
      + HTML.fact("How close", HTML.some(Contact.closenessTitle(contact.closeness)) { "\($0)" })
      + HTML.fact("Connections", contact.knowsOthers ? Phrase("knows people you do not know") : nil)
      + HTML.fact(
        "Experience",
        contact.beenThere
          ? Phrase("has been turned down too, and is willing to talk about it") : nil
      )
      + HTML.when(
        !contact.notes.isEmpty,
        HTML.fact("Notes", #"<span class="as-written">\#(contact.notes)</span>"#)
      )
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
  let journal: Journal
  let contact: Contact

  var html: HTML {
    let touches = journal.touchpoints(with: contact)
    guard !touches.isEmpty else {
      return """
        <p class="quiet">\(say: "No calls, messages or conversations yet. \(remembered)")</p>
        """
    }
    return #"<ol class="timeline">\#(touches.html(entry))</ol>"#
  }

  private var remembered: Phrase {
    contact.lastContactOn.map { "You were last in touch on \($0, .short)." } ?? ""
  }

  private func entry(_ touch: Touchpoint) -> HTML {
    """
    <li><time datetime="\(touch.day.description)">\(say: "\(touch.day, .short)")</time>
    <div><b>\(touch.sort.title)</b>\
    \(HTML.when(!touch.text.isEmpty, #"<p class="as-written">\#(touch.text)</p>"#))\
    \(HTML.when(!touch.theirWords.isEmpty, FoldedWords(text: touch.theirWords).html))\
    <p><a class="quiet" href="\(Place.touchpoint(touch.id).address)">\(say: "Change")\
    <span class="visually-hidden">\(say: ": \(touch.sort.title), \(touch.day, .short)")</span></a></p></div></li>
    """
  }
}

extension Forms {
  /// Somebody the person knows: a name is enough.
  static let person = RecordForms<Contact>(list: .people, one: { .person($0) }, begun: begun) {
    form in
    Page(
      form.title(new: "Add a person"),
      below: [.people],
      lead: "A name is enough. Everything else is optional."
    ) { form.html() + form.removal("Remove this person", back: .people) }
  }

  /// Begins with the name and address of the recipient of a message.
  private static func begun(_ visit: Visit) -> Draft {
    let message = visit.journal[visit.query.value("message", as: Identifier<Message>.self)]
    return message.map { Draft(["name": $0.recipient, "email": $0.email]) } ?? Draft()
  }
}
