import Networking
import Records
import Wording

/// Writes down what a card or row tells of a contact.
struct ContactFilling {
  private let person: ReadContact
  private let choices: ContactChoices

  init(_ person: ReadContact, _ choices: ContactChoices) {
    self.person = person
    self.choices = choices
  }

  /// A text that both have, and whether the file's may take the place of what is written down.
  private struct Part: Sendable {
    let person: Path<ReadContact, String>
    let contact: Path<Contact, String>
    let field: ContactField
    let mayTakeOver: Bool

    init(
      _ person: Path<ReadContact, String>,
      _ contact: Path<Contact, String>,
      _ field: ContactField,
      mayTakeOver: Bool = true
    ) {
      self.person = person
      self.contact = contact
      self.field = field
      self.mayTakeOver = mayTakeOver
    }
  }

  // Notes are a person's own words, and no file takes their place.
  private static let parts: [Part] = [
    Part(\.name, \.name, .name),
    Part(\.organisation, \.organisation, .organisation),
    Part(\.role, \.role, .role),
    Part(\.field, \.field, .field),
    Part(\.howWeMet, \.howWeMet, .howWeMet, mayTakeOver: false),
    Part(\.notes, \.notes, .notes, mayTakeOver: false),
    Part(\.uid, \.uid, .uid, mayTakeOver: false),
  ]

  func filled(_ contact: Contact) -> Contact {
    var filled = contact
    for part in Self.parts {
      let text = person[keyPath: part.person]
      // On a card that Rebound wrote, a contact's own name stands in place of another program's.
      if part.field == .uid, person.exportedID == contact.id { continue }
      let isFree = filled[keyPath: part.contact].isEmpty
      if !text.isEmpty, isFree || (choices.takesOver && part.mayTakeOver) {
        filled[keyPath: part.contact] = text
      }
    }
    if filled.closeness == nil || choices.takesOver {
      filled.closeness = person.closeness ?? filled.closeness
    }
    for email in person.emails { filled.add(email: email) }
    for phone in person.phones { filled.add(phone: phone) }
    for link in person.links { filled.add(link: link) }
    for label in person.labels + [choices.label] { filled.add(label: label) }
    return filled
  }

  /// What the file has otherwise, where what is written down stays.
  func differences(from contact: Contact) -> [Phrase] {
    let differing = Self.parts.filter { part in
      let (there, here) = (person[keyPath: part.person], contact[keyPath: part.contact])
      guard part.field != .uid, !there.isEmpty, !here.isEmpty, there != here else { return false }
      return !(choices.takesOver && part.mayTakeOver)
        && ContactKeys.folded(there.onOneLine) != ContactKeys.folded(here.onOneLine)
    }
    guard let first = differing.first else { return [] }
    let list = differing.dropFirst().reduce(first.field.label) { "\($0), \($1.field.label)" }
    return ["The file differs here, and what you have stays: \(list)."]
  }
}
