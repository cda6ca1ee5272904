package import Foundation

/// A message to copy, or to open in a mail program; Rebound never sends it.
package struct Message: JournalRecord {
  package static let kind = Kind(rawValue: "message")
  package static let names = KindNames(
    "message",
    "Messages",
    in: .people,
    about: "Notes you write to people. Rebound never sends them; you do."
  )

  package let id: Identifier<Message>
  package var writtenAt: Date
  /// The ID of the template it began from.
  package var template: String
  package var recipient: String = ""
  package var email: String = ""
  package var subject: String = ""
  package var text: String = ""
  /// The recovery it was written in; nil if none.
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
  package var words: [String] { [recipient, subject, text, reply] }

  package static let linkRules: [LinkRule<Message>] = [
    .mentions("recovery", \.recovery), .mentions("contact", \.contact),
    .mentions("application", \.application),
  ]
  package static func begun(_ new: NewRecord<Message>) -> Message? {
    Message(id: new.id, writtenAt: new.surroundings.now, template: "")
  }

  package func title(in _: Journal) -> Phrase {
    let said = MessageText.said(subject)
    return said.isEmpty ? "A message" : Phrase(verbatim: said)
  }
}

extension Message {
  package static let fields = FieldTable<Message>([
    .line("recipient", \.recipient, "To", about: .others),
    .checked("email", \.email, "Their email address", .email),
    .value("contact", \.contact, "The person in People", .record(of: "contact")),
    .line("subject", \.subject, "Subject", about: .message),
    .prose("text", \.text, "Your message", about: .message, atMost: 4_000).required,
    .value("sent-on", \.sentOn, "Date sent", .day),
    .value("replied-on", \.repliedOn, "Date they replied", .day),
    .prose("reply", \.reply, "What they wrote", about: .others),
  ])
}

extension ThreeLines {
  package static let fields = FieldTable<ThreeLines>([
    .line("person", \.person, "Who has been there", about: .others),
    .prose("helped", \.helped, "What helped them", about: .others),
    .prose(
      "text",
      \.text,
      "Three lines to somebody who just got the same rejection",
      about: .message
    ),
  ])
}

extension CoachSession {
  package static let fields = FieldTable<CoachSession>([
    .line("person", \.person, "Who you want to talk with", about: .others),
    .value("day", \.day, "When", .day),
    .value("time", \.time, "What time", .time),
    .prose("asked", \.asked, "What you want to ask", about: .message),
    .prose("heard", \.heard, "What you heard", about: .others),
    .prose("will-try", \.willTry, "What you will try", about: .myself),
    .value("held-on", \.heldOn, "Date it took place", .day),
  ])
}

extension Message {
  /// The placeholders that are not filled in.
  package var blanks: [String] { MessageText.placeholders(in: subject + "\n" + text) }

  /// The same message with some placeholders filled in.
  package func filled(with values: [String: String]) -> Message {
    var message = self
    message.subject = MessageText.fill(subject, values)
    message.text = MessageText.fill(text, values)
    return message
  }
}

extension Message {
  /// The message, if the days it was sent and answered are not in the future.
  ///
  /// - Throws: `Problems` for a day after today.
  package func past(on today: Day) throws(Problems) -> Message {
    var problems: [Problem] = []
    if let sentOn, sentOn > today {
      problems.append(Problem("sent-on", "Enter today or an earlier date."))
    }
    if let repliedOn, repliedOn > today {
      problems.append(Problem("replied-on", "Enter today or an earlier date."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return self
  }
}

extension Message {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    journal.changes(saving: self, surroundings)
  }
}
