import Records
import Support

/// Small journals the tests of this room begin from.
enum Given {
  static let now = Surroundings.fixed(seed: 41)

  static func contact(
    _ name: String,
    closeness: Int? = nil,
    knowsOthers: Bool = false,
    last: Day? = nil
  ) -> Contact {
    var contact = Contact(id: now.newID(), addedAt: now.now, name: name)
    contact.closeness = closeness
    contact.knowsOthers = knowsOthers
    contact.lastContactOn = last
    return contact
  }

  static func journal(_ records: any JournalRecord...) -> Journal {
    Journal().after(saving: records)
  }
}
