package import Records
package import Wording

extension Contact: Fielded {
  package static let fields = FieldTable<Contact>([
    .line("name", \.name, "Name", about: .others).required,
    .line("organization", \.organization, "Organization", about: .others),
    .line("role", \.role, "Role", about: .others),
    .checked("email", \.email, "E-mail address", .email),
    .lines(
      "other-emails",
      \.otherEmails,
      "More e-mail addresses",
      about: .others,
      atMost: longestList
    ),
    .lines("phones", \.phones, "Phone", about: .others, atMost: longestList),
    .checked("link", \.link, "Link", .link),
    .lines("other-links", \.otherLinks, "More links", about: .others, atMost: longestList),
    .lines("labels", \.labels, "Labels", about: .others, atMost: longestList),
    .line("field", \.field, "Field of work", about: .others),
    .line("how-we-met", \.howWeMet, "How you know each other", about: .others),
    .chips("closeness", \.closeness, "How close", 1...5, low: "hardly", high: "very"),
    .value("last-contact-on", \.lastContactOn, "Last in touch on", .day),
    .check("knows-others", \.knowsOthers, "Knows people you do not know"),
    .check("been-there", \.beenThere, "Has been turned down too, and would talk about it"),
    .prose("notes", \.notes, "Notes", about: .others),
  ])
}

extension Touchpoint: Fielded {
  package static let fields = FieldTable<Touchpoint>([
    .value("sort", \.sort, "How", .choice(sorts)),
    .value("day", \.day, "When", .day).required,
    .prose("text", \.text, "What it was about", about: .others),
    .prose(
      "their-words",
      \.theirWords,
      "Their words, if you want to keep them",
      about: .others,
      atMost: 10_000
    ),
  ])

  private static let sorts = TouchpointSort.all.map { Choice($0.rawValue, $0.title) }
}

extension Touchpoint {
  /// Being in touch is something that has been; what is to come belongs in the plan.
  ///
  /// - Throws: `Problems` for a day that is still to come.
  package func past(on today: Day) throws(Problems) -> Touchpoint {
    guard day <= today else { throw Problems("day", "A day up to today.") }
    return self
  }
}

extension TouchpointSort {
  package var title: Phrase {
    switch self {
    case .message: "Message"
    case .call: "Call"
    case .meeting: "Met"
    case .reply: "They wrote"
    case .session: "Session"
    case .other: "Other"
    default: Phrase(verbatim: rawValue)
    }
  }
}
