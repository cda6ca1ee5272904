import Networking
import Records
import Wording

/// Finds the contact that a card or row speaks of: among those written down, and those before it in
/// the file.
///
/// By the other program's name for it, then by e-mail address and link where the names are akin, then
/// by exactly the same name at the same organisation. A contact that has everything already is taken
/// before one that would have to change, so that bringing a file in again changes nothing.
struct ContactFinding {
  private var contacts: [Contact] = []
  private var places: [Identifier<Contact>: Int] = [:]
  private var byUID: [String: [Int]] = [:]
  private var byEmail: [String: [Int]] = [:]
  private var byLink: [String: [Int]] = [:]
  private var byName: [Named: [Int]] = [:]
  private var touched: [Int] = []
  private var isTouched: Set<Int> = []

  /// A name and where somebody works, without case and accents.
  private struct Named: Hashable {
    let name: String
    let organisation: String

    init(_ name: String, _ organisation: String) {
      self.name = ContactKeys.folded(name)
      self.organisation = ContactKeys.folded(organisation)
    }
  }

  init(_ journal: Journal) {
    let shelf = journal.shelf(Contact.self)
    contacts.reserveCapacity(shelf.count)
    for contact in shelf {
      contacts.append(contact)
      note(contacts.count - 1, contact)
    }
  }

  /// Those that are new or differ from what is written down, in the order they were met.
  var changed: [Contact] { touched.map { contacts[$0] } }

  func found(_ person: ReadContact, _ filling: ContactFilling) -> Contact? {
    let candidates = candidates(for: person)
    let place =
      candidates.first { filling.filled(contacts[$0]) == contacts[$0] } ?? candidates.first
    return place.map { contacts[$0] }
  }

  private func candidates(for person: ReadContact) -> [Int] {
    for id in [person.reboundID, person.exportedID] {
      if let place = id.flatMap({ places[$0] }) { return [place] }
    }
    // Of a contact that was merged into another, the other goes by its names.
    let marks = [person.uid] + [person.reboundID.map { "urn:uuid:\($0)" }].compactMap(\.self)
    let sure = marks.filter { !$0.isEmpty }.flatMap { byUID[$0] ?? [] }
    let addresses =
      person.emails.flatMap { byEmail[$0.lowercased()] ?? [] }
      + person.links.flatMap { byLink[ContactKeys.link($0)] ?? [] }
    let akin = addresses.filter { ContactKeys.areAkin(contacts[$0].name, person.name) }
    let named = (byName[Named(person.name, person.organisation)] ?? []).filter {
      !speaksAgainst(contacts[$0], person)
    }
    return sure + akin + named
  }

  /// Whether two of one name are certainly not one: each has a profile, or a mark of the same
  /// program, that the other has not; or nothing but the name speaks for it.
  private func speaksAgainst(_ contact: Contact, _ person: ReadContact) -> Bool {
    if !person.uid.isEmpty, !contact.uid.isEmpty, !contact.allUIDs.contains(person.uid) {
      return true
    }
    if differ(person.links, contact.allLinks, ContactKeys.link) { return true }
    return person.organisation.isEmpty
      && differ(person.emails, contact.allEmails) { $0.lowercased() }
  }

  private func differ(_ one: [String], _ other: [String], _ key: (String) -> String) -> Bool {
    !one.isEmpty && !other.isEmpty && Set(one.map(key)).isDisjoint(with: other.map(key))
  }

  /// Word of somebody of the same name or address who stays somebody else.
  func namesake(of person: ReadContact) -> Phrase? {
    let mailed = person.emails.contains { byEmail[$0.lowercased()] != nil }
    if mailed { return "Somebody of another name has this e-mail address. Both are kept." }
    guard byName[Named(person.name, person.organisation)] != nil else { return nil }
    return "Somebody of this name is here already. Both are kept."
  }

  /// Writes down what became of a card or row.
  mutating func put(_ contact: Contact, _ person: ReadContact) {
    let place: Int
    if let known = places[contact.id] {
      place = known
      guard contacts[place] != contact else { return noteUID(place, person.uid) }
      contacts[place] = contact
    } else {
      place = contacts.count
      contacts.append(contact)
    }
    note(place, contact)
    noteUID(place, person.uid)
    if isTouched.insert(place).inserted { touched.append(place) }
  }

  private mutating func note(_ place: Int, _ contact: Contact) {
    places[contact.id] = place
    for uid in contact.allUIDs { noteUID(place, uid) }
    for email in contact.allEmails { Self.note(place, &byEmail[email.lowercased(), default: []]) }
    for link in contact.allLinks { Self.note(place, &byLink[ContactKeys.link(link), default: []]) }
    Self.note(place, &byName[Named(contact.name, contact.organisation), default: []])
  }

  /// Also of a second card of the same person, so that a third finds it.
  private mutating func noteUID(_ place: Int, _ uid: String) {
    if !uid.isEmpty { Self.note(place, &byUID[uid, default: []]) }
  }

  private static func note(_ place: Int, _ places: inout [Int]) {
    if !places.contains(place) { places.append(place) }
  }
}
