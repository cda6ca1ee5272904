package import Foundation

/// Somebody the person knows.
package struct Contact: JournalRecord {
  package static let kind = Kind(rawValue: "contact")
  package static let names = KindNames(
    "person",
    "People",
    in: .people,
    about: "People you know, and what you last spoke about."
  )

  package let id: Identifier<Contact>
  package var addedAt: Date
  package var name: String
  package var organization: String = ""
  package var role: String = ""
  package var email: String = ""
  package var link: String = ""
  package var field: String = ""
  package var howWeMet: String = ""
  package var notes: String = ""
  /// From 1 (hardly) to 5 (very close).
  package var closeness: Int?
  /// Whether they know people the person does not.
  package var knowsOthers: Bool = false
  /// As the person remembers it; a later touchpoint counts instead.
  package var lastContactOn: Day?
  /// Whether they have been rejected too, and would talk about it.
  package var beenThere: Bool = false
  package var labels: [String] = []
  /// Addresses besides ``email``, which is the main one.
  package var otherEmails: [String] = []
  package var phones: [String] = []
  package var otherLinks: [String] = []
  /// The ID another program has for them, so that importing its file again finds them.
  package var uid: String = ""
  /// The IDs of other contacts that were merged into this one.
  package var otherUIDs: [String] = []
  /// How often the person wants to be in touch; nil if a label's rule decides, or there is none.
  package var keepInTouch: KeepInTouch?

  package init(id: Identifier<Contact>, addedAt: Date, name: String) {
    self.id = id
    self.addedAt = addedAt
    self.name = name
  }

  package mutating func keepInRange() { closeness.keep(within: Scale.score) }

  package var filedAt: Date { addedAt }

  private enum CodingKeys: String, CodingKey {
    case id, addedAt, name, role, email, link, field, howWeMet, notes, closeness, knowsOthers
    case lastContactOn, beenThere, labels, otherEmails, phones, otherLinks, uid, otherUIDs
    case keepInTouch
    // Journals are written with the British spelling, and recorded names never change.
    case organization = "organisation"
  }

  package var words: [String] { [name, organization, role, field, howWeMet, notes] + labels }

  package static func begun(_ new: NewRecord<Contact>) -> Contact? {
    Contact(id: new.id, addedAt: new.surroundings.now, name: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: name) }
}

extension Contact {
  package static let fields = FieldTable<Contact>([
    .line("name", \.name, "Name", about: .others).required,
    .line("organization", \.organization, "Organization", about: .others),
    .line("role", \.role, "Role", about: .others),
    .checked("email", \.email, "Email address", .email),
    .lines(
      "other-emails",
      \.otherEmails,
      "More email addresses",
      about: .others,
      atMost: longestList
    ),
    .lines("phones", \.phones, "Phone", about: .others, atMost: longestList),
    .checked("link", \.link, "Link", .link),
    .lines("other-links", \.otherLinks, "More links", about: .others, atMost: longestList),
    .lines("labels", \.labels, "Labels", about: .others, atMost: longestList),
    .line("field", \.field, "Industry", about: .others),
    .line("how-we-met", \.howWeMet, "How you know each other", about: .others),
    .chips("closeness", \.closeness, "How close you are", 1...5, low: "hardly", high: "very"),
    .value("last-contact-on", \.lastContactOn, "Last in touch on", .day),
    .check("knows-others", \.knowsOthers, "Knows people you do not know"),
    .check("been-there", \.beenThere, "Has been turned down too, and is willing to talk about it"),
    .prose("notes", \.notes, "Notes", about: .others),
  ])
}

extension Touchpoint {
  package static let fields = FieldTable<Touchpoint>([
    .value("sort", \.sort, "How", .choice(sorts)),
    .value("day", \.day, "When", .day).required,
    .prose("text", \.text, "What it was about", about: .others),
    .prose(
      "their-words",
      \.theirWords,
      "Their words, if you want to save them",
      about: .others,
      atMost: 10_000
    ),
  ])

  private static let sorts = TouchpointSort.all.map { Choice($0.rawValue, $0.title) }
}

extension Touchpoint {
  /// The touchpoint, if it is not in the future; plans belong in the plan.
  ///
  /// - Throws: `Problems` for a day after today.
  package func past(on today: Day) throws(Problems) -> Touchpoint {
    guard day <= today else { throw Problems("day", "Enter today or an earlier date.") }
    return self
  }
}

extension TouchpointSort {
  package var title: Phrase {
    switch self {
    case .message: "Message"
    case .call: "Call"
    case .meeting: "Meeting"
    case .reply: "They wrote"
    case .session: "Session"
    case .other: "Other"
    default: Phrase(verbatim: rawValue)
    }
  }
}
