import Records

/// A message that is saved, to change.
struct MessageFormPage {
  let visit: Visit
  let message: Message
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "Edit message",
      in: .people,
      below: [.messages, Page.Crumb(message.title, .message(message.id))]
    ) {
      let form = FieldsForm(
        visit: visit,
        to: .message(message.id),
        fields: fields,
        draft: draft,
        problems: problems,
        leave: .message(message.id),
        hidden: visit.revisionField(message)
      )
      return """
        \(form.html)
        <div class="actions">\(visit.removeButton(message, back: .messages, "Remove this message"))</div>
        """
    }
  }

  private var fields: [AskedField] {
    let names = message.sentOn == nil ? Self.unsent : Self.sent
    var fields = names.compactMap { Message.fields[$0] }.map(AskedField.init)
    if message.sentOn == nil {
      fields.append(AskedField("send-on", "Day to send it", .day))
    }
    return fields
  }

  private static let unsent = ["recipient", "email", "contact", "subject", "text"]
  private static let sent = unsent + ["sent-on", "replied-on", "reply"]
}

extension Message {
  /// "To Mara Lind".
  var title: Phrase {
    recipient.isEmpty ? "No recipient yet" : "To \(recipient)"
  }
}
