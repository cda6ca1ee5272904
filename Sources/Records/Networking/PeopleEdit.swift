/// One change to several people at once.
package enum PeopleEdit: Sendable {
  case addLabel(String)
  case removeLabel(String)
  case closeness(Int?)
  case keepInTouch(KeepInTouch?)

  /// The contact with the change made.
  func applied(to contact: Contact) -> Contact {
    var contact = contact
    switch self {
    case .addLabel(let label): contact.add(label: label)
    case .removeLabel(let label):
      let folded = FoldedText(label)
      contact.labels.removeAll { FoldedText($0) == folded }
    case .closeness(let closeness): contact.closeness = closeness
    case .keepInTouch(let wish): contact.keepInTouch = wish
    }
    return contact
  }
}

extension Journal {
  /// Makes one change to several people; people it does not affect are unchanged.
  package func changes(_ edit: PeopleEdit, of people: [Identifier<Contact>]) -> [Change] {
    people.compactMap { id in
      guard let contact = self[id] else { return nil }
      let edited = edit.applied(to: contact)
      return edited == contact ? nil : .save(edited)
    }
  }
}

extension Contact {
  /// A label, read from typed text.
  ///
  /// - Throws: `Problems` if it is empty, or longer than 60 characters.
  package static func label(typed text: String, at field: String) throws(Problems) -> String {
    let label = text.trimmed
    guard !label.isEmpty else { throw Problems(field, "This is required.") }
    guard label.count <= 60 else { throw Problems(field, "Use at most 60 characters.") }
    return label
  }
}
