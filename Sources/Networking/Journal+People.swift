import Foundation
package import Records

extension Journal {
  /// The people whose words hold every word of the query, by name.
  package func people(matching query: String) -> [Contact] {
    let wanted = query.folded.split(whereSeparator: \.isWhitespace)
    let found = shelf(Contact.self).filter { contact in
      guard !wanted.isEmpty else { return true }
      let words = contact.words.joined(separator: "\n").folded
      return wanted.allSatisfy { words.contains($0) }
    }
    return found.map { ($0.name.folded, $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// Somebody of exactly this name, where there is one such person.
  package func contact(named name: String) -> Contact? {
    let name = name.folded
    let found = shelf(Contact.self).filter { $0.name.folded == name }
    return name.isEmpty || found.count != 1 ? nil : found[0]
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
    [role, organisation].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension String {
  /// As it is compared: without case and accents.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
