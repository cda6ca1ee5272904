/// The person that a typed text refers to.
package enum PersonMeant: Sendable {
  case nobody
  case known(Contact)
  /// Several people have that name, and one has to be chosen.
  case several([Contact])
  /// Nobody has that name yet.
  case new(String)
}

extension Journal {
  /// The person that a text refers to: by ID, by name, or by a label as the list shows it.
  package func person(meant text: String) -> PersonMeant {
    let text = text.trimmed
    guard !text.isEmpty else { return .nobody }
    if let contact = self[Identifier<Contact>(text)] { return .known(contact) }
    let typed = FoldedText(text)
    let head = FoldedText(text.nameAhead)
    var named: [Contact] = []
    var labelled: [Contact] = []
    for contact in shelf(Contact.self) {
      let name = FoldedText(contact.name)
      if name == typed { named.append(contact) }
      // A name can contain a comma, so the label is what is compared.
      if name == head || contact.name.contains(","), FoldedText(contact.label) == typed {
        labelled.append(contact)
      }
    }
    let found = named.isEmpty ? labelled : named
    return found.count > 1
      ? .several(found.byName) : found.first.map(PersonMeant.known) ?? .new(text)
  }

  /// The first few people, by name, whose words contain what was typed so far.
  package func people(suggestedBy text: String, atMost most: Int) -> [Contact] {
    let words = SoughtWords(text)
    guard !words.isEmpty else { return [] }
    return Array(shelf(Contact.self).filter { words.stand(in: [$0.label]) }.byName.prefix(most))
  }
}
