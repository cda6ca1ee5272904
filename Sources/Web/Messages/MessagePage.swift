import Networking
import Planning
import Records
import Wording

/// One message: to copy, to open in the mail program, and what came of it.
struct MessagePage {
  let visit: Visit
  let message: Message
  /// Of the form that was sent back.
  var draft = Draft()
  var problems = Problems([])

  var page: Page {
    Page(
      title: message.title,
      section: .people,
      trail: trail,
      kicker: message.begunFrom.map { Phrase(verbatim: $0.title) },
      lead: lead,
      body: body
    )
  }

  private var trail: [Page.Crumb] {
    let recovery = visit.journal[message.recovery].map {
      Page.Crumb(title: visit.journal.title(of: $0), place: .recovery($0.id))
    }
    return [recovery, Page.Crumb(title: "Messages", place: .messages)].compactMap(\.self)
  }

  private var lead: Phrase? {
    if let day = message.repliedOn { return "They wrote back on \(day.noonGMT, .weekdayAndDay)." }
    if let day = message.sentOn { return "You sent it on \(day.noonGMT, .weekdayAndDay)." }
    guard let day = visit.journal.plannedAction(of: message)?.day else {
      return "A draft. Send it whenever you like, or not at all."
    }
    return "A draft. Sending it is in your plan for \(day.noonGMT, .weekdayAndDay)."
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    \(message.sentOn == nil ? BetterTomorrow(visit: visit, recovery: message.recovery).html : .empty)
    <div class="columns"><div class="stack">
    \(LetterCard(
      id: "message-text",
      email: message.email,
      subject: message.subject,
      text: message.text,
      change: .editMessage(message.id)
    ).html)
    \(flags)
    \(HTML.when(!message.reply.isEmpty, reply))
    </div><aside class="stack">
    \(blanks)
    \(message.sentOn == nil ? sending : answering)
    \(contact)
    <div class="actions">\(visit.removeButton(message, back: .messages, "Remove this message"))</div>
    </aside></div>
    """
  }

  private var flags: HTML {
    MessageFlags(flags: message.flags(at: visit.surroundings.clock)).html
  }

  private var reply: HTML {
    """
    <section class="stack tight"><h2>\("What they wrote" as Phrase)</h2>
    <div class="quote"><p class="as-written">\(message.reply)</p></div></section>
    """
  }

  private var blanks: HTML {
    guard message.sentOn == nil, !message.blanks.isEmpty else { return .empty }
    return """
      <form class="card soft" method="post" action="\(Place.blanks(message.id).address)">\(visit.token)
      <h2>\("Still open in the text" as Phrase)</h2>
      \(BlankFields(names: message.blanks).html)
      <div class="actions"><button class="button plain">\("Fill in" as Phrase)</button></div></form>
      """
  }

  private var sending: HTML {
    let field = AskedField(name: "sent-on", label: "Sent on", control: .day)
    let day = draft.values["sent-on"] ?? visit.today.description
    return """
      <form class="card" method="post" action="\(Place.sending(message.id).address)">\(visit.token)
      <h2>\("Once it is out" as Phrase)</h2>
      \(field.html(value: day, problem: problems["sent-on"]))
      <div class="actions"><button class="button plain">\("Mark as sent" as Phrase)</button></div></form>
      """
  }

  private var answering: HTML {
    let text = AskedField(name: "reply", label: "What they wrote", control: .prose(atMost: 20_000))
    let day = AskedField(name: "replied-on", label: "When", control: .day)
    let when =
      draft.values["replied-on"] ?? (message.repliedOn ?? visit.today).description
    return """
      <details class="fold"\(HTML.when(!problems.list.isEmpty, " open"))><summary>\(message.repliedOn == nil ? "They wrote back" : "Change what they wrote" as Phrase)</summary>
      <form class="stack" method="post" action="\(Place.reply(message.id).address)">\(visit.token)\(visit.revisionField(message))
      \(text.html(value: draft.values["reply"] ?? message.reply, problem: problems["reply"]))
      \(day.html(value: when, problem: problems["replied-on"]))
      <div class="actions"><button class="button plain">\("Save" as Phrase)</button></div></form></details>
      \(HTML.when(message.repliedOn == nil, visit.button("Not sent after all", to: .sending(message.id), [("sent-on", "")])))
      """
  }

  private var contact: HTML {
    if let contact = visit.journal[message.contact] {
      return """
        <p class="quiet"><a href="\(Place.person(contact.id).address)">\("More about \(contact.name)" as Phrase)</a></p>
        """
    }
    guard !message.recipient.isEmpty else { return .empty }
    return """
      <p class="quiet"><a href="\(Place.newPerson.with("message", message.id).address)">\("Keep \(message.recipient) in People" as Phrase)</a></p>
      """
  }
}

/// The words themselves, to copy or to open in the mail program.
struct LetterCard {
  /// Names the text on its page.
  let id: StaticString
  let email: String
  let subject: String
  let text: String
  let change: Place

  var html: HTML {
    """
    <article class="copy"><header><div><b>\(subject.isEmpty ? "No subject yet" : Phrase(verbatim: subject))</b>\
    \(HTML.when(!email.isEmpty, #"<p class="quiet">\#(email)</p>"#))</div>
    <a class="quiet" href="\(change.address)">\("Change the words" as Phrase)</a></header>
    <div class="text" id="\(HTML(stringLiteral: id))">\(MessageWords(text: text).html)</div>
    <footer>\(ways)</footer></article>
    """
  }

  private var ways: HTML {
    guard let link = MessageText.mailLink(to: email, subject: subject, body: text) else {
      return """
        <p class="quiet">\("Once nothing is open in the text, it can be copied or opened in your mail program." as Phrase)</p>
        """
    }
    return """
      <a class="button small" href="\(link.address)">\(Icon.open.html)\("Open in the mail program" as Phrase)</a>
      <button class="button plain small" type="button" data-copy="#\(HTML(stringLiteral: id))" hidden>\(Icon.copy.html)<span>\("Copy" as Phrase)</span></button>
      <span class="quiet">\("Rebound never sends it for you." as Phrase)</span>
      """
  }
}
