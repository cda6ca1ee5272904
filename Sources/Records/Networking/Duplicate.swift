/// Two contacts that may be one person, and the reasons.
package struct Duplicate: Sendable {
  /// The contact that was added first.
  package let one: Contact
  package let other: Contact
  let signs: Set<Sign>

  /// What two contacts have in common, strongest first.
  package enum Sign: Int, Hashable, Sendable, CaseIterable {
    case uid, link, email, phone, name

    package var title: Phrase {
      switch self {
      case .uid: "Another program lists them as one person."
      case .link: "They have the same link."
      case .email: "They have the same email address."
      case .phone: "They have the same phone number."
      case .name: "They have the same name."
      }
    }
  }

  /// The signs, strongest first.
  package var why: [Sign] { Sign.allCases.filter(signs.contains) }
}

extension Journal {
  /// Contacts that may be one person, surest first, without pairs the person said are two people.
  ///
  /// The same link, or the same ID in another program, is enough. The same email address or phone
  /// number counts if the names share a word, because a couple or an office may share those. The
  /// same name counts if nothing speaks against it, such as another organization or profile.
  package func duplicates() -> [Duplicate] {
    let contacts = Array(shelf(Contact.self))
    var signs: [Pair: Set<Duplicate.Sign>] = [:]
    for sign in Duplicate.Sign.allCases {
      for group in Self.groups(of: contacts, sign) where group.count <= Self.mostOfAKind {
        for (index, left) in group.enumerated() {
          for right in group[(index + 1)...] where contacts[left].mayBe(contacts[right], by: sign) {
            signs[Pair(left: left, right: right), default: []].insert(sign)
          }
        }
      }
    }
    let apart = Set(shelf(TwoPeople.self).flatMap { [[$0.one, $0.other], [$0.other, $0.one]] })
    let all = signs.map { pair, signs in
      Duplicate(one: contacts[pair.left], other: contacts[pair.right], signs: signs)
    }
    .filter { !apart.contains([$0.one.id, $0.other.id]) }
    return all.map { ($0.rank, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The indices of contacts that share a value of one sign, in groups of two or more, ascending.
  private static func groups(of contacts: [Contact], _ sign: Duplicate.Sign) -> [[Int]] {
    var places: [Key: [Int]] = [:]
    for (place, contact) in contacts.enumerated() {
      for key in contact.keys(of: sign) { places[key, default: []].append(place) }
    }
    return places.values.filter { $0.count > 1 }
  }

  /// A name or number shared by more people than this says nothing about any of them.
  private static var mostOfAKind: Int { 12 }

  /// Saves that two contacts are two different people.
  package func changes(
    keepingApart one: Contact,
    _ other: Contact,
    _ surroundings: Surroundings
  ) -> [Change] {
    let said = records(TwoPeople.self, mentioning: one.id.raw).contains {
      $0.one == other.id || $0.other == other.id
    }
    guard !said, one.id != other.id else { return [] }
    return [
      .save(
        TwoPeople(id: surroundings.newID(), saidAt: surroundings.now, one: one.id, other: other.id)
      )
    ]
  }
}

private enum Key: Hashable {
  case text(String)
  case name(FoldedText)
}

private struct Pair: Hashable {
  let left: Int
  let right: Int
}

extension Duplicate {
  fileprivate var rank: (Int, FoldedText, RecordID, RecordID) {
    (why.first?.rawValue ?? 9, FoldedText(one.name), one.id.raw, other.id.raw)
  }
}

extension Contact {
  /// The contact's values for one sign, without repeats.
  fileprivate func keys(of sign: Duplicate.Sign) -> [Key] {
    let keys: [Key] =
      switch sign {
      case .uid: allUIDs.map(Key.text)
      case .link: allLinks.map { .text(ContactKeys.link($0)) }
      case .email: allEmails.map { .text($0.lowercased()) }
      case .phone: phones.map(ContactKeys.phone).filter { !$0.isEmpty }.map(Key.text)
      case .name: name.isEmpty ? [] : [.name(FoldedText(name))]
      }
    return keys.count > 1 ? Array(Set(keys)) : keys
  }

  fileprivate func mayBe(_ other: Contact, by sign: Duplicate.Sign) -> Bool {
    switch sign {
    case .uid, .link: true
    case .email, .phone: ContactKeys.shareAWord(name, other.name)
    case .name:
      (organization.isEmpty || other.organization.isEmpty
        || FoldedText(organization) == FoldedText(other.organization))
        && !haveProfilesApart(other)
    }
  }

  private func haveProfilesApart(_ other: Contact) -> Bool {
    let (mine, theirs) = (keys(of: .link), other.keys(of: .link))
    return !mine.isEmpty && !theirs.isEmpty && Set(mine).isDisjoint(with: theirs)
  }
}
