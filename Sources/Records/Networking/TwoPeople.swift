package import Foundation

/// Two contacts that look alike, which the person said are two different people.
package struct TwoPeople: JournalRecord {
  package static let kind = Kind(rawValue: "two-people")
  package static let names = KindNames(
    "pair of people",
    "Pairs of people",
    in: .people,
    about: "Two people of one name who are not the same person."
  )

  package let id: Identifier<TwoPeople>
  var saidAt: Date
  var one: Identifier<Contact>
  var other: Identifier<Contact>

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
