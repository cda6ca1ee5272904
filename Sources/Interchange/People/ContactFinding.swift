import Records

/// Finds the contact that a card or row speaks of: among those written down, and those before it in
/// the file.
///
/// By the other program's name for it, then by e-mail address and link where the names are akin, then
/// by exactly the same name at the same organization. A contact that has everything already is taken
/// before one that would have to change, so that bringing a file in again changes nothing.
///
/// Of those who share a name or an address only the first few are looked at: thousands may, and each
/// row would be compared with all of them.
struct ContactFinding {
  private var contacts: [Contact] = []
  private var places: [Identifier<Contact>: Int] = [:]
  private var byUID: [String: Few] = [:]
  private var byEmail: [String: Few] = [:]
  private var byLink: [String: Few] = [:]
  private var byName: [Named: Few] = [:]
  /// The names of all, wherever they work.
  private var names: Set<String> = []
  /// What rows called those who go by another name or organization.
  private var byOtherName: [Named: Few] = [:]
  /// What this file said of each, where it may take the place of what is written down.
  private var said: [Int: Set<ContactField>] = [:]
  private var touched: [Int] = []
  private var isTouched: Set<Int> = []

  /// A name and where somebody works, without case and accents.
  private struct Named: Hashable {
    let name: String
    let organization: String

    init(_ name: String, _ organization: String) {
      self.name = ContactKeys.folded(name)
      self.organization = ContactKeys.folded(organization)
    }

    init(_ contact: Contact) { self.init(contact.name, contact.organization) }

    init(_ person: ReadContact) { self.init(person.name, person.organization) }
  }

  /// A contact a card or row is, and what it makes of it.
  struct Match {
    let known: Contact
    let filled: ContactFilling.Filled
    /// What the file said of it before.
    let said: Set<ContactField>

    var addsNothing: Bool { filled.contact == known }
  }

  /// - Parameter more: how many may come beside those written down.
  init(_ journal: Journal, expecting more: Int) {
    let shelf = journal.shelf(Contact.self)
    contacts.reserveCapacity(shelf.count + more)
    places.reserveCapacity(shelf.count + more)
    byName.reserveCapacity(shelf.count + more)
    byLink.reserveCapacity(shelf.count + more)
    for contact in shelf {
      contacts.append(contact)
      note(contacts.count - 1, contact)
    }
  }

  /// Those that are new or differ from what is written down, in the order they were met.
  var changed: [Contact] { touched.map { contacts[$0] } }

  func match(_ person: ReadContact, _ filling: ContactFilling) -> Match? {
    var first: Match?
    for place in candidates(for: person) {
      let said = said[place] ?? []
      let match = Match(
        known: contacts[place],
        filled: filling.filled(contacts[place], after: said),
        said: said
      )
      if match.addsNothing { return match }
      if first == nil { first = match }
    }
    return first
  }

  private func candidates(for person: ReadContact) -> [Int] {
    for id in [person.reboundID, person.exportedID] {
      if let place = id.flatMap({ places[$0] }) { return [place] }
    }
    // Of a contact that was merged into another, the other goes by its names.
    let marks = [person.uid] + [person.reboundID.map { "urn:uuid:\($0)" }].compactMap(\.self)
    let sure = marks.filter { !$0.isEmpty }.flatMap { byUID[$0]?.places ?? [] }
    let addresses =
      person.emails.flatMap { byEmail[$0.lowercased()]?.places ?? [] }
      + person.links.flatMap { byLink[ContactKeys.link($0)]?.places ?? [] }
    let akin = addresses.filter { ContactKeys.areAkin(contacts[$0].name, person.name) }
    let name = Named(person)
    let named = ((byName[name]?.places ?? []) + (byOtherName[name]?.places ?? [])).filter {
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
    let isOfOneFirm =
      !person.organization.isEmpty
      && ContactKeys.folded(person.organization) == ContactKeys.folded(contact.organization)
    if isOfOneFirm || agree(contact, person) { return false }
    // Many have one first name: something else has to speak for it.
    if !person.name.contains(" "), tellsMore(person), tellsMore(contact) { return true }
    return differ(person.phones, contact.phones) { $0.filter(\.isNumber) }
      || (person.organization.isEmpty
        && differ(person.emails, contact.allEmails) { $0.lowercased() })
  }

  /// Whether they share an address or a number.
  private func agree(_ contact: Contact, _ person: ReadContact) -> Bool {
    let phones = Set(contact.phones.map { $0.filter(\.isNumber) })
    let emails = Set(contact.allEmails.map { $0.lowercased() })
    return person.phones.contains { phones.contains($0.filter(\.isNumber)) }
      || person.emails.contains { emails.contains($0.lowercased()) }
  }

  private func tellsMore(_ person: ReadContact) -> Bool {
    !(person.emails.isEmpty && person.phones.isEmpty && person.links.isEmpty)
  }

  private func tellsMore(_ contact: Contact) -> Bool {
    !(contact.allEmails.isEmpty && contact.phones.isEmpty && contact.allLinks.isEmpty)
  }

  private func differ(_ one: [String], _ other: [String], _ key: (String) -> String) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    // A person has few of either; sets of them would take longer than looking at each.
    let others = other.map(key)
    return !one.contains { others.contains(key($0)) }
  }

  /// Word of somebody of the same name or address who stays somebody else.
  func namesake(of person: ReadContact) -> Phrase? {
    let mailed = person.emails.contains { byEmail[$0.lowercased()] != nil }
    if mailed { return "Somebody with another name has this email address. Both are kept." }
    guard names.contains(ContactKeys.folded(person.name)) else { return nil }
    return "Somebody else has this name. Both are kept."
  }

  /// Writes down what became of a card or row, and what it said.
  mutating func put(_ contact: Contact, _ person: ReadContact, saying: Set<ContactField>) {
    let place: Int
    if let known = places[contact.id] {
      place = known
      let before = contacts[place]
      if before != contact {
        contacts[place] = contact
        // As it is found the next time, when nothing tells what it was called before.
        if before.name != contact.name || before.organization != contact.organization {
          byName[Named(before)]?.remove(place)
        }
        note(place, contact)
        touch(place)
      }
    } else {
      place = contacts.count
      contacts.append(contact)
      note(place, contact)
      touch(place)
    }
    noteUID(place, person.uid)
    // Also what a second card of the same person says, so that a third finds it.
    if person.name != contact.name || person.organization != contact.organization {
      byOtherName[Named(person), default: Few()].add(place)
    }
    if !saying.isEmpty { said[place, default: []].formUnion(saying) }
  }

  private mutating func touch(_ place: Int) {
    if isTouched.insert(place).inserted { touched.append(place) }
  }

  private mutating func note(_ place: Int, _ contact: Contact) {
    places[contact.id] = place
    for uid in contact.allUIDs { noteUID(place, uid) }
    for email in contact.allEmails { byEmail[email.lowercased(), default: Few()].add(place) }
    for link in contact.allLinks { byLink[ContactKeys.link(link), default: Few()].add(place) }
    byName[Named(contact), default: Few()].add(place)
    names.insert(ContactKeys.folded(contact.name))
  }

  private mutating func noteUID(_ place: Int, _ uid: String) {
    if !uid.isEmpty { byUID[uid, default: Few()].add(place) }
  }
}

/// The first few of those who share something.
private struct Few {
  private static let most = 20

  private(set) var places: [Int] = []

  mutating func add(_ place: Int) {
    guard places.count < Self.most, !places.contains(place) else { return }
    places.append(place)
  }

  mutating func remove(_ place: Int) { places.removeAll { $0 == place } }
}
