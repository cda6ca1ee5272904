package import Foundation

/// Two contacts that look like one, of whom the person said: these are two people.
package struct TwoPeople: JournalRecord {
  package static let kind = Kind(rawValue: "two-people")

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
  package var links: [RecordID] { [one.raw, other.raw] }
}
