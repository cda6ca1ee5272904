package import Foundation

/// One time two people were in contact.
package struct Touchpoint: JournalRecord {
  package static let kind = Kind(rawValue: "touchpoint")

  package let id: Identifier<Touchpoint>
  package var contact: Identifier<Contact>
  package var day: Day
  package var addedAt: Date
  package var sort: TouchpointSort = .message
  package var text: String = ""

  package init(id: Identifier<Touchpoint>, contact: Identifier<Contact>, day: Day, addedAt: Date) {
    self.id = id
    self.contact = contact
    self.day = day
    self.addedAt = addedAt
  }

  package var filedAt: Date { day.at(.noon, in: .gmt) }
  package var links: [RecordID] { [contact.raw] }
  package var words: [String] { [text] }
}
