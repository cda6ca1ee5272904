import Records

/// Writes down what a card or row tells of a contact.
struct ContactFilling {
  /// A contact with what a card or row adds.
  struct Filled {
    let contact: Contact
    /// Whether there was room for every address, number and label.
    let isWhole: Bool

    /// Word of what stays in the file.
    var notices: [Phrase] {
      isWhole ? [] : ["Not all addresses, numbers or labels fit. The others stay in the file."]
    }
  }

  private let person: ReadContact
  private let choices: ImportChoices

  init(_ person: ReadContact, _ choices: ImportChoices) {
    self.person = person
    self.choices = choices
  }

  /// A text that both have, and whether the file's may take the place of what is written down.
  private typealias Part = (
    person: Path<ReadContact, String>, contact: Path<Contact, String>, field: ContactField,
    mayTakeOver: Bool
  )

  // Notes are a person's own words, and no file takes their place.
  private static let parts: [Part] = [
    (\.name, \.name, .name, true),
    (\.organization, \.organization, .organization, true),
    (\.role, \.role, .role, true),
    (\.field, \.field, .field, true),
    (\.howWeMet, \.howWeMet, .howWeMet, false),
    (\.notes, \.notes, .notes, false),
    (\.uid, \.uid, .uid, false),
  ]

  /// What this card or row says that takes the place of what is written down.
  var taken: Set<ContactField> {
    guard choices.takesOver else { return [] }
    let fields = Self.parts.filter { $0.mayTakeOver && !person[keyPath: $0.person].isEmpty }
      .map(\.field)
    return Set(fields + (person.closeness == nil ? [] : [.closeness]))
  }

  private func takesOver(_ field: ContactField, after said: Set<ContactField>) -> Bool {
    choices.takesOver && !said.contains(field)
  }

  /// The contact with what the card or row adds.
  ///
  /// - Parameter said: what cards or rows before this one said of the same person. Of two that differ
  ///   the first counts: by turns each would take the other's place, every time the file comes in.
  func filled(_ contact: Contact, after said: Set<ContactField> = []) -> Filled {
    var filled = contact
    for part in Self.parts {
      let text = person[keyPath: part.person]
      // On a card that Rebound wrote, a contact's own name stands in place of another program's.
      if part.field == .uid, person.exportedID == contact.id { continue }
      let isFree = filled[keyPath: part.contact].isEmpty
      if !text.isEmpty, isFree || (part.mayTakeOver && takesOver(part.field, after: said)) {
        filled[keyPath: part.contact] = text
      }
    }
    if filled.closeness == nil || takesOver(.closeness, after: said) {
      filled.closeness = person.closeness ?? filled.closeness
    }
    let labels = choices.label.isEmpty ? person.labels : person.labels + [choices.label]
    let emails = take(person.emails, into: &filled, \.otherEmails) { $0.add(email: $1) }
    let phones = take(person.phones, into: &filled, \.phones) { $0.add(phone: $1) }
    let links = take(person.links, into: &filled, \.otherLinks) { $0.add(link: $1) }
    let labelled = take(labels, into: &filled, \.labels) { $0.add(label: $1) }
    return Filled(contact: filled, isWhole: emails && phones && links && labelled)
  }

  /// Adds what the list has room for: what does not fit its field could not be saved from there.
  ///
  /// - Returns: whether there was room for all of it.
  private func take(
    _ texts: [String],
    into contact: inout Contact,
    _ list: WritableKeyPath<Contact, [String]>,
    _ add: (inout Contact, String) -> Void
  ) -> Bool {
    var isWhole = true
    for text in texts {
      let before = contact[keyPath: list]
      add(&contact, text)
      let after = contact[keyPath: list]
      if after.count > before.count, isTooLong(after) {
        contact[keyPath: list] = before
        isWhole = false
      }
    }
    return isWhole
  }

  private func isTooLong(_ list: [String]) -> Bool {
    // Counting characters takes a while, and few lists come near: no text has more of them than bytes.
    list.reduce(0) { $0 + $1.utf8.count + 1 } > Contact.longestList
      && list.joined(separator: "\n").count > Contact.longestList
  }

  /// What the file has otherwise, where what is written down stays.
  func differences(from contact: Contact, after said: Set<ContactField>) -> [Phrase] {
    let differing = Self.parts.filter { part in
      let (there, here) = (person[keyPath: part.person], contact[keyPath: part.contact])
      guard part.field != .uid, !there.isEmpty, !here.isEmpty, there != here else { return false }
      return !(part.mayTakeOver && takesOver(part.field, after: said))
        && ContactKeys.folded(there.onOneLine) != ContactKeys.folded(here.onOneLine)
    }
    guard let first = differing.first else { return [] }
    let list = differing.dropFirst().reduce(first.field.label) { "\($0), \($1.field.label)" }
    return ["These fields differ in the file, and yours stay as they are: \(list)."]
  }
}
