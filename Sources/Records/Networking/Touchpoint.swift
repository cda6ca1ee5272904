package import Foundation

/// One time two people were in contact.
package struct Touchpoint: JournalRecord {
  package static let kind = Kind(rawValue: "touchpoint")
  package static let names = KindNames(
    "conversation",
    "Conversations",
    in: .people,
    about: "A call, a coffee or a note exchanged with somebody you know."
  )

  package let id: Identifier<Touchpoint>
  package var contact: Identifier<Contact>
  package var day: Day
  var addedAt: Date
  package var sort: TouchpointSort = .message
  package var text: String = ""
  /// The message it was made from; nil if none.
  var message: Identifier<Message>?
  /// What they said or wrote, word for word, if the person wants to keep it.
  package var theirWords: String = ""

  package init(id: Identifier<Touchpoint>, contact: Identifier<Contact>, day: Day, addedAt: Date) {
    self.id = id
    self.contact = contact
    self.day = day
    self.addedAt = addedAt
  }

  package var filedAt: Date { day.at(.noon, in: .gmt) }
  package var words: [String] { [text, theirWords] }

  package static let linkRules: [LinkRule<Touchpoint>] = [
    .needs("contact", \.contact), .mentions("message", \.message),
  ]
  package static func begun(_ new: NewRecord<Touchpoint>) -> Touchpoint? {
    new.link("contact").map {
      Touchpoint(
        id: new.id,
        contact: $0,
        day: new.surroundings.today,
        addedAt: new.surroundings.now
      )
    }
  }

  package func title(in journal: Journal) -> Phrase {
    Phrase(verbatim: journal[contact]?.name ?? "")
  }
}

extension Touchpoint {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    [.save(try past(on: surroundings.today))]
  }
}

/// How two people were in contact.
package struct TouchpointSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let message = TouchpointSort(rawValue: "message")
  package static let call = TouchpointSort(rawValue: "call")
  static let meeting = TouchpointSort(rawValue: "meeting")
  package static let reply = TouchpointSort(rawValue: "reply")
  static let session = TouchpointSort(rawValue: "session")
  package static let other = TouchpointSort(rawValue: "other")

  package static let all: [TouchpointSort] = [.message, .call, .meeting, .reply, .session, .other]
}
