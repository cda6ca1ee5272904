import Foundation

extension Journal {
  /// The contact with exactly this name; nil if there is none, or more than one.
  package func contact(named name: String) -> Contact? {
    let found = contacts(named: name)
    return found.count == 1 ? found[0] : nil
  }

  /// All contacts with exactly this name.
  func contacts(named name: String) -> [Contact] {
    let name = FoldedText(name.trimmed)
    return name.isEmpty ? [] : shelf(Contact.self).filter { FoldedText($0.name) == name }
  }

  /// The applications that name this contact as their contact person, newest first.
  package func applications(naming contact: Contact) -> [JobApplication] {
    let name = contact.name.folded
    guard !name.isEmpty else { return [] }
    return shelf(JobApplication.self).reversed().filter {
      !$0.contactPerson.isEmpty && $0.contactPerson.folded.contains(name)
    }
  }

  /// The messages to somebody, newest first.
  package func messages(to contact: Contact) -> [Message] {
    records(Message.self, mentioning: contact.id.raw).filter { $0.contact == contact.id }.reversed()
  }

  /// The touchpoints with somebody, newest first.
  package func touchpoints(with contact: Contact) -> [Touchpoint] {
    records(Touchpoint.self, mentioning: contact.id.raw).reversed()
  }
}

extension Contact {
  /// Their role and organization: "Ward manager, Helios".
  package var position: String {
    [role, organization].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "Mara Lind, ward manager, Helios", which tells people with the same name apart in a list.
  package var label: String { [name, position].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension String {
  /// The name in "Mara Lind, head of analytics".
  package var nameAhead: String { split(separator: ",").first.map { String($0).trimmed } ?? "" }
}
