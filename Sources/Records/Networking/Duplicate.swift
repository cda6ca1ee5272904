/// Two contacts that may be one person, and what speaks for it.
package struct Duplicate: Sendable {
  /// The one that was written down first.
  package let one: Contact
  package let other: Contact
  package let signs: Set<Sign>

  /// What two contacts have in common, the surest first.
  package enum Sign: Int, Hashable, Sendable, CaseIterable {
    case uid, link, email, phone, name

    package var title: Phrase {
      switch self {
      case .uid: "Another program knows them as one."
      case .link: "They have the same link."
      case .email: "They have the same e-mail address."
      case .phone: "They have the same phone number."
      case .name: "They have the same name."
      }
    }
  }

  /// The signs, the surest first.
  package var why: [Sign] { Sign.allCases.filter(signs.contains) }
}

extension Journal {
  /// Contacts that may be one person, the surest first, without those said to be two people.
  ///
  /// The same link or mark of another program is enough. The same e-mail address or phone number
  /// counts where the names share a word, since a couple or an office may share them. The same name
  /// counts where nothing speaks against it: another organization, or another profile.
  package func duplicates() -> [Duplicate] {
    let contacts = Array(shelf(Contact.self))
    var signs: [Pair: Set<Duplicate.Sign>] = [:]
    for (sign, marks) in Self.marks(of: contacts) {
      for group in Self.groups(of: contacts, marks, sign) where group.count <= Self.mostOfAKind {
        for (index, left) in group.enumerated() {
          for right in group[(index + 1)...] where left != right {
            guard contacts[left].mayBe(contacts[right], by: sign) else { continue }
            signs[Pair(min(left, right), max(left, right)), default: []].insert(sign)
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

  /// What each contact has of each sign, as a number that is the same for the same.
  private static func marks(of contacts: [Contact]) -> [(Duplicate.Sign, [Mark])] {
    var marks = Duplicate.Sign.allCases.map { ($0, [Mark]()) }
    for (place, contact) in contacts.enumerated() {
      for (index, sign) in Duplicate.Sign.allCases.enumerated() {
        for key in contact.keys(of: sign) {
          marks[index].1.append(Mark(number: key.hashValue, place: place))
        }
      }
    }
    return marks
  }

  /// The places of those who have something in common, two or more.
  ///
  /// Numbers are sorted: a dictionary of everything everybody has takes several times as long, and
  /// nearly everybody stands alone in it.
  private static func groups(
    of contacts: [Contact],
    _ marks: [Mark],
    _ sign: Duplicate.Sign
  ) -> [[Int]] {
    let marks = marks.sorted()
    var groups: [[Int]] = []
    var start = 0
    while start < marks.count {
      let number = marks[start].number
      let end = marks[start...].firstIndex { $0.number != number } ?? marks.count
      if end - start > 1 {
        // Two things may have one number, and are told apart here.
        var exact: [Key: [Int]] = [:]
        for mark in marks[start..<end] {
          for key in contacts[mark.place].keys(of: sign) where key.hashValue == number {
            exact[key, default: []].append(mark.place)
          }
        }
        groups += exact.values.filter { $0.count > 1 }
      }
      start = end
    }
    return groups
  }

  /// A name or number that more people share than this says nothing about any of them.
  private static var mostOfAKind: Int { 12 }

  /// What the person says of two that look alike.
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
        TwoPeople(
          id: surroundings.newID(),
          saidAt: surroundings.now,
          one: one.id,
          other: other.id
        )
      )
    ]
  }
}

private enum Key: Hashable {
  case text(String)
  case name(FoldedText)
}

/// Something a contact has, as a number.
private struct Mark: Comparable {
  let number: Int
  let place: Int

  static func < (left: Mark, right: Mark) -> Bool {
    (left.number, left.place) < (right.number, right.place)
  }
}

private struct Pair: Hashable {
  let left: Int
  let right: Int

  init(_ left: Int, _ right: Int) {
    self.left = left
    self.right = right
  }
}

extension Duplicate {
  fileprivate var rank: (Int, FoldedText, RecordID, RecordID) {
    (why.first?.rawValue ?? 9, FoldedText(one.name), one.id.raw, other.id.raw)
  }
}

extension Contact {
  /// Each once.
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
