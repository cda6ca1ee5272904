import API
import Records

/// Finds a record by its ID, by at least four letters from either end of the ID, or by a name.
struct Finder {
  let journal: Journal

  /// The record of a kind that matches; see ``KindStyle/called`` for its names.
  ///
  /// - Throws: ``CommandRefused`` if no record matches, or more than one does.
  func record<R: JournalRecord>(_ text: String, of _: R.Type = R.self) throws -> R {
    if let id = Identifier<R>(text), let record = journal[id] { return record }
    let (style, typed, words) = (KindStyle<R>.own, FoldedText(text.trimmed), SoughtWords(text))
    func isCalled(_ record: R) -> Bool {
      !typed.isEmpty && style.called(record, journal).contains { FoldedText($0) == typed }
    }
    func isAbout(_ record: R) -> Bool {
      style.called(record, journal).contains { words.stand(in: [$0]) }
    }
    let ways: [(R) -> Bool] = [
      { style.comesFirst($0) && isCalled($0) }, isCalled,
      { Self.isPart(text, of: $0.id.raw) },
      { style.comesFirst($0) && isAbout($0) }, isAbout,
    ]
    for way in ways {
      let found = journal.shelf(R.self).filter(way)
      if found.count == 1 { return found[0] }
      guard found.isEmpty else {
        throw tooMany(text, found.map { ($0.id.raw, $0.title(in: journal).said) })
      }
    }
    throw none(
      text,
      "No \(R.names.one) is called “\(text)”. `rebound \(style.command) list` shows them."
    )
  }

  /// A record of one kind, or of any kind if `kind` is nil.
  ///
  /// - Throws: ``CommandRefused`` if no record matches, or more than one does.
  func reference(_ text: String, of kind: Kind? = nil) throws -> Reference {
    if let type = kind.flatMap(RecordKinds.type) { return try reference(text, of: type) }
    if let id = RecordID(text), let reference = journal.reference(of: id) { return reference }
    let found = journal.everyReference.filter { Self.isPart(text, of: $0.id) }
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw tooMany(text, found.map { ($0.id, $0.kind.rawValue) }) }
    throw none(text, "There is no record “\(text)”. Every list with --json shows the IDs.")
  }

  private func reference<R: JournalRecord>(_ text: String, of _: R.Type) throws -> Reference {
    try record(text, of: R.self).reference
  }

  /// An interview, by its ID or its company: the company's last one that is over, or else the next.
  ///
  /// - Parameter toPrepare: prefers the next interview, and then the last of all.
  /// - Throws: ``CommandRefused`` if no interview matches, or more than one does.
  func interview(
    _ text: String,
    _ surroundings: Surroundings,
    toPrepare: Bool = false
  ) throws -> Interview {
    if let id = Identifier<Interview>(text), let interview = journal[id] { return interview }
    let named = journal.shelf(Interview.self).filter { Self.isPart(text, of: $0.id.raw) }
    if named.count == 1 { return named[0] }
    let application: JobApplication = try record(text)
    let rounds = journal.interviews(of: application.id)
    let next = rounds.first { $0.isAhead(at: surroundings) }
    let last = rounds.last { !$0.isAhead(at: surroundings) }
    guard let meant = toPrepare ? next ?? last : last ?? next else {
      throw CommandRefused(
        "\(application.name.said) has no interview yet. `rebound interview add` adds one.",
        .data
      )
    }
    return meant
  }

  /// A template by its name, its number as in "t6", or a part of its title.
  ///
  /// ``record(_:of:)`` does not do, because most templates are built in and are not records.
  ///
  /// - Throws: ``CommandRefused`` if no template matches, or more than one does.
  func template(_ text: String) throws -> MessageTemplate {
    if let template = journal.messageTemplate(text) { return template }
    let (typed, words) = (text.lowercased(), SoughtWords(text))
    let ways: [(MessageTemplate) -> Bool] = [
      { $0.id.hasPrefix(typed + "-") && !$0.id.isOwn },
      { $0.id.isOwn && text.count >= 4 && $0.id.hasSuffix(typed) },
      { $0.title.lowercased() == typed }, { words.stand(in: [$0.title]) },
    ]
    for way in ways {
      let found = journal.messageTemplates.filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { [$0.shortName, $0.title] }) }
    }
    throw none(text, "No template is called “\(text)”. `rebound message templates` lists them.")
  }

  /// Whether a text of at least four letters begins or ends an ID, with or without its dashes.
  static func isPart(_ text: String, of id: RecordID) -> Bool {
    let part = text.lowercased().replacing("-", with: "")
    guard part.count >= 4 else { return false }
    let whole = id.description.replacing("-", with: "")
    return whole.hasPrefix(part) || whole.hasSuffix(part)
  }

  /// - Parameter words: the message if the record was not removed before.
  private func none(_ text: String, _ words: String) -> CommandRefused {
    // A short word could match part of an ID by chance.
    guard text.count >= 8, journal.removed.contains(where: { Self.isPart(text, of: $0.id) }) else {
      return CommandRefused(words, .data)
    }
    return CommandRefused(
      "That was removed. For 30 days, you can restore it on a page, under Settings, Your data.",
      .data
    )
  }

  private func tooMany(_ text: String, _ found: [(RecordID, String)]) -> CommandRefused {
    tooMany(text, found.map { [$0.0.short, $0.1] })
  }

  private func tooMany(_ text: String, _ found: [[String]]) -> CommandRefused {
    let lines = Table(found.prefix(12).map { [""] + $0 }).lines()
    return CommandRefused(
      (["“\(text)” matches more than one. Name one by its ID:"] + lines)
        .joined(separator: "\n"),
      .data
    )
  }
}

extension String {
  /// Whether the ID is that of a record, and not of a built-in template.
  fileprivate var isOwn: Bool { Identifier<OwnTemplate>(self) != nil }
}

extension MessageTemplate {
  /// What can be typed for it: a built-in template's name, or the end of a record's ID.
  var shortName: String { Identifier<OwnTemplate>(id)?.raw.short ?? id }
}
