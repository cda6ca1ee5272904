/// When each person was last in touch, computed once for a whole list.
package struct LastContacts: Sendable {
  private var touched: [Identifier<Contact>: Day] = [:]

  init(_ journal: Journal) {
    for touch in journal.shelf(Touchpoint.self) {
      touched[touch.contact] = touched[touch.contact].map { max($0, touch.day) } ?? touch.day
    }
  }

  /// The day of the newest touchpoint, or a later day that the person remembered.
  package func day(of contact: Contact) -> Day? {
    guard let touched = touched[contact.id] else { return contact.lastContactOn }
    return contact.lastContactOn.map { max($0, touched) } ?? touched
  }
}

extension Journal {
  package var lastContacts: LastContacts { LastContacts(self) }

  /// The last day in touch: the newest touchpoint, or a later day that the person remembered.
  package func lastContact(with contact: Contact) -> Day? {
    let touched = records(Touchpoint.self, mentioning: contact.id.raw).map(\.day).max()
    return [touched, contact.lastContactOn].compactMap(\.self).max()
  }
}
