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
  /// The message it stands for, where it came of one.
  package var message: Identifier<Message>?
  /// What they said or wrote, word for word, where the person wants to keep it.
  package var theirWords: String = ""

  package init(id: Identifier<Touchpoint>, contact: Identifier<Contact>, day: Day, addedAt: Date) {
    self.id = id
    self.contact = contact
    self.day = day
    self.addedAt = addedAt
  }

  package var filedAt: Date { day.at(.noon, in: .gmt) }
  package var links: [RecordID] { [contact.raw] + [message?.raw].compactMap(\.self) }
  package var words: [String] { [text, theirWords] }
}
