package import Foundation

/// A message to copy or to open in the mail program; Rebound never sends.
package struct Message: JournalRecord {
  package static let kind = Kind(rawValue: "message")

  package let id: Identifier<Message>
  package var writtenAt: Date
  /// The name of the template it began from.
  package var template: String
  package var recipient: String = ""
  package var email: String = ""
  package var subject: String = ""
  package var text: String = ""
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var contact: Identifier<Contact>?
  package var application: Identifier<JobApplication>?
  package var sentOn: Day?
  package var repliedOn: Day?
  package var reply: String = ""

  package init(id: Identifier<Message>, writtenAt: Date, template: String) {
    self.id = id
    self.writtenAt = writtenAt
    self.template = template
  }

  package var filedAt: Date { writtenAt }
  package var links: [RecordID] {
    [recovery?.raw, contact?.raw, application?.raw].compactMap(\.self)
  }
  package var words: [String] { [recipient, subject, text, reply] }
}
