import Foundation

extension Journal {
  /// The people whose words hold every word of the query, by name.
  package func people(matching query: String) -> [Contact] {
    let words = SoughtWords(query)
    let all = shelf(Contact.self)
    return words.isEmpty ? all.byName : all.filter { words.stand(in: $0.words) }.byName
  }

  /// Somebody of exactly this name, where there is one such person.
  package func contact(named name: String) -> Contact? {
    let found = contacts(named: name)
    return found.count == 1 ? found[0] : nil
  }

  /// Everybody of exactly this name.
  package func contacts(named name: String) -> [Contact] {
    let name = FoldedText(name.trimmed)
    return name.isEmpty ? [] : shelf(Contact.self).filter { FoldedText($0.name) == name }
  }

  /// The applications that name somebody as their contact person, newest first.
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

  /// The times two people were in contact, newest first.
  package func touchpoints(with contact: Contact) -> [Touchpoint] {
    records(Touchpoint.self, mentioning: contact.id.raw).reversed()
  }
}

extension Contact {
  /// "Ward manager, Helios".
  package var position: String {
    [role, organization].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "Mara Lind, ward manager, Helios": how a list tells people of one name apart.
  package var label: String { [name, position].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension String {
  /// The name in "Mara Lind, head of analytics".
  package var nameAhead: String { split(separator: ",").first.map { String($0).trimmed } ?? "" }
}
