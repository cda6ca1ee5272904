import Foundation

/// What a message begins from: a template, a tone, a recipient and a subject.
package struct MessageBeginning: Codable, Hashable, Sendable {
  package var template: String
  package var isFormal: Bool
  /// Whether to leave out the optional sentences; nil in drafts from before there was a choice.
  package var isShort: Bool?
  package var recovery: Identifier<Recovery>?
  package var application: Identifier<JobApplication>?
  package var contact: Identifier<Contact>?
  /// What the person filled in, by placeholder name.
  package var fills: [String: String]

  package init(template: String, isFormal: Bool = false) {
    self.template = template
    self.isFormal = isFormal
    fills = [:]
  }

  /// Whether it goes to somebody the person knows; other messages go to whoever was at the
  /// interview.
  package var isToAcquaintance: Bool {
    ["t6-chat", "t7-reconnect", "t8-referral", "t15-reference", "t16-linkedin"].contains(template)
  }
}

extension Journal {
  /// The draft a composer opens with.
  package func draft(begunFrom beginning: MessageBeginning, _ surroundings: Surroundings) -> Draft {
    let subject = subject(of: beginning)
    let filled = filled(beginning, to: subject.recipient, surroundings)
    var draft = Draft()
    let contact = self[subject.contact] ?? contact(named: subject.recipient)
    draft["recipient"] = subject.recipient
    draft["email"] = contact?.email ?? ""
    draft["contact"] = contact?.id.description ?? ""
    draft["subject"] = filled?.subject ?? ""
    draft["text"] = filled?.body ?? ""
    draft["send-on"] = (surroundings.today + 1).description
    return draft
  }

  /// What a placeholder could be filled with; the person checks it first, as the words were written
  /// elsewhere.
  package func suggestions(for beginning: MessageBeginning) -> [String: String] {
    var met = self[beginning.contact]?.howWeMet.trimmed ?? ""
    while let last = met.last, ".!;,".contains(last) { met.removeLast() }
    return met.isEmpty ? [:] : ["how-we-know": met]
  }

  /// The draft with its placeholders filled in and the recipient greeted by name.
  package func filling(_ draft: Draft, from beginning: MessageBeginning) -> Draft {
    var draft = draft
    let greeted = greeting(draft["recipient"].trimmed, formal: beginning.isFormal)
    let values = ["their-name": greeted].merging(beginning.fills) { $1.isEmpty ? $0 : $1 }
    draft["subject"] = MessageText.fill(draft["subject"], values)
    draft["text"] = MessageText.fill(draft["text"], values)
    return draft
  }

  /// The draft in another tone or length; nil if the person has edited the words, which then stay.
  package func retoned(
    _ draft: Draft,
    from beginning: MessageBeginning,
    to other: MessageBeginning,
    _ surroundings: Surroundings
  ) -> Draft? {
    let recipient = draft["recipient"].trimmed
    guard let before = filled(beginning, to: recipient, surroundings),
      let after = filled(other, to: recipient, surroundings),
      draft["text"].trimmed == before.body
    else { return nil }
    var draft = draft
    draft["text"] = after.body
    if draft["subject"].trimmed == before.subject { draft["subject"] = after.subject }
    return draft
  }

  /// A template as the journal would fill it in now, about the newest past interview or to the
  /// newest contact.
  package func preview(
    of template: MessageTemplate,
    isFormal: Bool,
    isShort: Bool,
    _ surroundings: Surroundings
  ) -> FilledMessage {
    var beginning = MessageBeginning(template: template.id, isFormal: isFormal)
    beginning.isShort = isShort
    if beginning.isToAcquaintance {
      beginning.contact = shelf(Contact.self).last?.id
    } else {
      beginning.application =
        shelf(Interview.self).last {
          !$0.isAhead(at: surroundings) && self[$0.application]?.isHidden != true
        }?.application
    }
    return filled(beginning, to: "", surroundings)
      ?? FilledMessage(subject: "", body: "", open: [])
  }

  private func filled(
    _ beginning: MessageBeginning,
    to recipient: String,
    _ surroundings: Surroundings
  ) -> FilledMessage? {
    var subject = subject(of: beginning)
    if subject.recipient.isEmpty { subject.recipient = recipient }
    let known = placeholderValues(for: subject, formal: beginning.isFormal, surroundings)
    return messageTemplate(beginning.template)?
      .variants[beginning.isFormal ? "formal" : "informal"]?
      .filled(
        with: known.merging(beginning.fills) { known, typed in typed.isEmpty ? known : typed },
        isShort: beginning.isShort ?? false
      )
  }

  private func subject(of beginning: MessageBeginning) -> MessageSubject {
    var subject = MessageSubject()
    if !beginning.isToAcquaintance {
      var context = ExerciseContext()
      context.recovery = beginning.recovery
      context.application = beginning.application
      subject = messageSubject(context)
    }
    if let contact = self[beginning.contact] {
      subject.contact = contact.id
      subject.recipient = contact.name
    }
    return subject
  }
}

extension Journal {
  /// Saves the name somebody signed with for the next message, if none is known yet.
  package func changes(keepingName name: String?, _ surroundings: Surroundings) -> [Change] {
    var preferences = preferences(zone: surroundings.zone)
    guard let name, !name.isEmpty, preferences.name.isEmpty else { return [] }
    preferences.name = name
    preferences.savedAt = surroundings.now
    return [.save(preferences)]
  }
}
