import Records

extension Finder {
  /// A message by its ID, or the newest to somebody of that name; drafts first.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func message(_ text: String) throws -> Message {
    if let id = Identifier<Message>(text), let message = journal[id] { return message }
    let all = Array(journal.shelf(Message.self))
    let ways: [(Message) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) },
      { $0.sentOn == nil && $0.recipient.holds(text) },
      { $0.recipient.holds(text) || $0.subject.holds(text) },
    ]
    for way in ways {
      let found = all.filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw tooMany(text, found.map { ($0.id.raw, "\($0.recipient): \($0.subject)") })
      }
    }
    throw none(text, "No message is called “\(text)”. `rebound message` lists them.")
  }

  /// A template by its name, its number as in "t6", or a part of its title.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func template(_ text: String) throws -> MessageTemplate {
    if let template = journal.messageTemplate(text) { return template }
    let all = journal.messageTemplates
    let ways: [(MessageTemplate) -> Bool] = [
      { $0.id.hasPrefix(text.lowercased() + "-") && !$0.id.isOwn },
      { $0.id.isOwn && text.count >= 4 && $0.id.hasSuffix(text.lowercased()) },
      { $0.title.lowercased() == text.lowercased() }, { $0.title.holds(text) },
    ]
    for way in ways {
      let found = all.filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        let rows = Columns(found.map { ["", $0.shortName, $0.title] }).lines
        throw CommandRefused(
          (["More than one is meant by “\(text)”. Name one of:"] + rows).joined(separator: "\n"),
          .data
        )
      }
    }
    throw none(
      text,
      "No template is called “\(text)”. `rebound message templates` lists them."
    )
  }

  /// A routine by its ID, or by a part of its name; running ones first.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func routine(_ text: String) throws -> Routine {
    if let id = Identifier<Routine>(text), let routine = journal[id] { return routine }
    let ways: [(Routine) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) }, { $0.isRunning && $0.title.holds(text) },
      { $0.title.holds(text) },
    ]
    for way in ways {
      let found = journal.shelf(Routine.self).filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.title) }) }
    }
    throw none(
      text,
      "Nothing that comes back is called “\(text)”. `rebound plan routines` lists it."
    )
  }
}

extension String {
  fileprivate func holds(_ other: String) -> Bool {
    !other.isEmpty && lowercased().contains(other.lowercased())
  }

  /// Whether a template's name is that of a record.
  fileprivate var isOwn: Bool { Identifier<OwnTemplate>(self) != nil }
}

extension MessageTemplate {
  /// As it can be typed: a built-in one's name, or the end of a record's.
  var shortName: String { Identifier<OwnTemplate>(id)?.raw.short ?? id }
}
