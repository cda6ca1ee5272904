package import Foundation

/// Two contacts that look like one, of whom the person said: these are two people.
package struct TwoPeople: JournalRecord {
  package static let kind = Kind(rawValue: "two-people")
  package static let names = KindNames(one: "pair of people", many: "Pairs of people", in: .people)

  package let id: Identifier<TwoPeople>
  package var saidAt: Date
  package var one: Identifier<Contact>
  package var other: Identifier<Contact>

  package init(
    id: Identifier<TwoPeople>,
    saidAt: Date,
    one: Identifier<Contact>,
    other: Identifier<Contact>
  ) {
    self.id = id
    self.saidAt = saidAt
    self.one = one
    self.other = other
  }

  package var filedAt: Date { saidAt }

  package static let linkRules: [LinkRule<TwoPeople>] = [
    .needs("one", \.one), .needs("other", \.other),
  ]

  package func title(in journal: Journal) -> Phrase {
    "\(journal[one]?.name ?? ""), \(journal[other]?.name ?? "")"
  }
}
