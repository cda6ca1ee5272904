import Records

/// One message: to copy, to open in the mail program, and what came of it.
struct MessagePage {
  let visit: Visit
  let message: Message
  /// What the form sent, where it is shown again with its problems.
  var draft = Draft()
  var problems: Problems = .none

  var page: Page {
    Page(
      message.title,
      in: .people,
      below: trail,
      kicker: visit.journal.template(of: message).map { Phrase(verbatim: $0.title) },
      lead: lead
    ) {
      """
      \(visit.problemList(problems))
      \(HTML.when(message.sentOn == nil, rest))
      <div class="columns"><div class="stack">
      \(LetterCard(
        id: "message-text",
        email: message.email,
        subject: message.subject,
        text: message.text,
        change: .editMessage(message.id),
        file: .messageFile(message.id)
      ).html)
      \(flags)
      \(reply.html)
      </div><aside class="stack">
      \(blanks)
      \(message.sentOn == nil ? sending : reply.form)
      \(contact)
      <div class="actions">\(visit.removeButton(message, back: .messages, "Remove this message"))</div>
      </aside></div>
      """
    }
  }

  private var trail: [Page.Crumb] {
    let recovery = visit.journal[message.recovery].map {
      Page.Crumb(visit.journal.title(of: $0), .recovery($0.id))
    }
    return [recovery, .messages].compactMap(\.self)
  }

  private var lead: Phrase? {
    if let day = message.repliedOn { return "They wrote back on \(day, .weekdayAndDay)." }
    if let day = message.sentOn { return "You sent it on \(day, .weekdayAndDay)." }
    guard let day = visit.journal.plannedAction(of: message)?.day else {
      return "This is a draft. You can send it whenever you like, or not at all."
    }
    return "This is a draft. Your plan says to send it on \(day, .weekdayAndDay)."
  }

  /// Reasons to wait a day are shown at the top of the page.
  private var flags: HTML {
    let flags = visit.journal.flags(of: message, visit.surroundings)
    return MessageFlags(flags: flags.filter { !$0.isAboutTheMoment }.map(\.phrase)).html
  }

  /// Not where sending it waits for a later day already.
  private var rest: HTML {
    if let day = visit.journal.plannedAction(of: message)?.day, day > visit.today { return .empty }
    return resting
  }

  private var resting: HTML {
    BetterTomorrow(
      journal: visit.journal,
      surroundings: visit.surroundings,
      recovery: message.recovery,
      application: message.application,
      isLateSaid: true,
      offer: visit.button("Remind me tomorrow", to: .resting(message.id))
    ).html
  }

  private var reply: MessageReply {
    MessageReply(visit: visit, message: message, draft: draft, problems: problems)
  }

  private var blanks: HTML {
    guard message.sentOn == nil, !message.blanks.isEmpty else { return .empty }
    return """
      <form class="card soft" method="post" action="\(Place.blanks(message.id).address)">\(visit.token)
      <h2>\(say: "Blanks to fill in")</h2>
      \(BlankFields(names: message.blanks).html)
      <div class="actions"><button class="button plain">\(say: "Fill in")</button></div></form>
      """
  }

  private var sending: HTML {
    let field = AskedField("sent-on", "Date sent", .day)
    let day = draft.values["sent-on"] ?? visit.today.description
    return """
      <form class="card" method="post" action="\(Place.sending(message.id).address)">\(visit.token)
      <h2>\(say: "After you sent it")</h2>
      \(field.html(value: day, problem: problems["sent-on"]))
      <div class="actions"><button class="button plain">\(say: "Mark as sent")</button></div></form>
      """
  }

  private var contact: HTML {
    if let contact = visit.journal[message.contact] {
      return """
        <p class="quiet"><a href="\(Place.person(contact.id).address)">\(say: "More about \(contact.name)")</a></p>
        """
    }
    guard !message.recipient.isEmpty else { return .empty }
    return """
      <p class="quiet"><a href="\(Place.newPerson.with("message", message.id).address)">\(say: "Add \(message.recipient) to People")</a></p>
      """
  }
}
