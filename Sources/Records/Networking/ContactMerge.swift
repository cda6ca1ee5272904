/// The merge of two contacts, with a choice for each field where they differ.
///
/// Nothing of the contact that goes is lost.
package struct ContactMerge: Sendable {
  /// The contact that stays.
  package let kept: Contact
  package let gone: Contact
  /// The fields for which the other contact's answer is used.
  package let fromGone: Set<String>

  package init(_ kept: Contact, with gone: Contact, fromGone: Set<String> = []) {
    self.kept = kept
    self.gone = gone
    self.fromGone = fromGone
  }

  /// A field in which both have different answers, so that one comes first.
  package struct Difference: Sendable {
    package let name: String
    package let label: Phrase
    package let kept: String
    package let gone: String
  }

  /// The choices for the person; answers that are not chosen go to the notes, or second.
  package var differences: [Difference] {
    Self.asked.compactMap { name in
      guard let field = Contact.fields[name] else { return nil }
      let (mine, theirs) = (field.read(kept), field.read(gone))
      guard !mine.isEmpty, !theirs.isEmpty, FoldedText(mine) != FoldedText(theirs) else {
        return nil
      }
      return Difference(name: name, label: field.label, kept: mine, gone: theirs)
    }
  }

  private static let asked = [
    "name", "organization", "role", "email", "link", "field", "how-we-met", "closeness",
  ]
  /// Fields that can have several values, so that the second answer is kept beside the first.
  private static let several: Set = ["email", "link"]

  /// The merged contact.
  package var merged: Contact {
    var contact = kept
    var beside: [String] = []
    for name in Self.asked {
      guard let field = Contact.fields[name] else { continue }
      let (mine, theirs) = (field.read(kept), field.read(gone))
      guard !theirs.isEmpty, mine != theirs else { continue }
      let takes = mine.isEmpty || fromGone.contains(name)
      if takes { _ = field.write(&contact, theirs) }
      let left = takes ? mine : theirs
      guard !left.isEmpty, !Self.several.contains(name), FoldedText(mine) != FoldedText(theirs)
      else { continue }
      beside.append(Speaker.current.say("\(field.label): \(left)"))
    }
    takeLists(into: &contact)
    contact.notes = Self.joined([kept.notes, gone.notes, beside.joined(separator: "\n")])
    return contact
  }

  private func takeLists(into contact: inout Contact) {
    // The first address was chosen above; the others follow it.
    contact.otherEmails = []
    contact.otherLinks = []
    for email in kept.allEmails + gone.allEmails { contact.add(email: email) }
    for link in kept.allLinks + gone.allLinks { contact.add(link: link) }
    for phone in gone.phones { contact.add(phone: phone) }
    for label in gone.labels { contact.add(label: label) }
    // When a file is imported again, these IDs find the contact that was kept.
    for uid in gone.allUIDs + [gone.mark] where !contact.allUIDs.contains(uid) {
      contact.otherUIDs.append(uid)
    }
    contact.knowsOthers = kept.knowsOthers || gone.knowsOthers
    contact.beenThere = kept.beenThere || gone.beenThere
    contact.lastContactOn = [kept.lastContactOn, gone.lastContactOn].compactMap(\.self).max()
    contact.keepInTouch = kept.keepInTouch ?? gone.keepInTouch
  }

  private static func joined(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.reduce(into: [String]()) { all, text in
      if !all.contains(text) { all.append(text) }
    }
    .joined(separator: "\n\n")
  }
}

extension Contact {
  /// The ID of a contact in a card or table that Rebound exports.
  var mark: String { "urn:uuid:\(id)" }
}
