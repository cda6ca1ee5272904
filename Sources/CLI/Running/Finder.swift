import API
import Records

/// Finds what a person means: by name, by the beginning or the end of an ID, or by company.
struct Finder {
  let journal: Journal

  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func application(_ text: String) throws -> JobApplication {
    if let id = Identifier<JobApplication>(text), let application = journal[id] {
      return application
    }
    let all = Array(journal.shelf(JobApplication.self))
    let ways: [(JobApplication) -> Bool] = [
      { $0.stage.isOpen && $0.company.isSame(as: text) }, { $0.company.isSame(as: text) },
      { Self.isPart(text, of: $0.id.raw) },
      { $0.stage.isOpen && $0.company.holds(text) },
      { $0.company.holds(text) },
    ]
    for way in ways {
      let found = all.filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.label) }) }
    }
    throw none(
      text,
      "No application is called “\(text)”. `rebound application list --all` shows them all."
    )
  }

  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func record(_ text: String) throws -> Reference {
    if let id = RecordID(text), let reference = journal.reference(of: id) { return reference }
    let found = journal.everyReference.filter { Self.isPart(text, of: $0.id) }
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw tooMany(text, found.map { ($0.id, $0.kind.rawValue) }) }
    throw none(
      text,
      "Nothing is called “\(text)”. Every list with --json names the IDs."
    )
  }

  /// A record of one kind by its ID, or by its title or a part of it.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func record<R: JournalRecord>(_ text: String, of _: R.Type) throws -> R {
    guard let found = journal[try record(text, of: R.kind)] as? R else {
      throw none(text, "No \(R.names.one) is called “\(text)”.")
    }
    return found
  }

  /// The same where the kind is a value; nil for a record of any kind.
  func record(_ text: String, of kind: Kind?) throws -> Reference {
    guard let kind else { return try record(text) }
    let all = journal.all(of: kind)
    if let id = RecordID(text), let found = all.first(where: { $0.reference.id == id }) {
      return found.reference
    }
    let titles = all.map { ($0.reference, $0.title(in: journal).said) }
    let ways: [(Reference, String) -> Bool] = [
      { reference, _ in Self.isPart(text, of: reference.id) },
      { $1.isSame(as: text) },
      { $1.holds(text) },
    ]
    for way in ways {
      let found = titles.filter { way($0.0, $0.1) }
      if found.count == 1 { return found[0].0 }
      if found.count > 1 { throw tooMany(text, found.map { ($0.0.id, $0.1) }) }
    }
    let names = RecordKinds.type(of: kind)?.names
    throw none(
      text,
      "No \(names?.one ?? kind.rawValue) is called “\(text)”. `rebound \(kind) list` shows them."
    )
  }

  /// An interview by its ID, or the one a company meant is about: the last that is over, else the
  /// next.
  ///
  /// - Parameter toPrepare: the next comes first, then the last of all.
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func interview(
    _ text: String,
    _ surroundings: Surroundings,
    toPrepare: Bool = false
  ) throws -> Interview {
    if let id = Identifier<Interview>(text), let interview = journal[id] { return interview }
    let named = journal.shelf(Interview.self).filter { Self.isPart(text, of: $0.id.raw) }
    if named.count == 1 { return named[0] }
    let application = try application(text)
    let rounds = journal.interviews(of: application.id)
    let next = rounds.first { $0.isAhead(at: surroundings) }
    let last = rounds.last { !$0.isAhead(at: surroundings) }
    guard let meant = toPrepare ? next ?? last : last ?? next else {
      throw CommandRefused(
        "\(application.label) has no interview yet. `rebound interview add` writes one down.",
        .data
      )
    }
    return meant
  }

  /// A recovery by its ID, or by the company its no came from.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func recovery(_ text: String) throws -> Recovery {
    if let id = Identifier<Recovery>(text), let recovery = journal[id] { return recovery }
    let all = Array(journal.shelf(Recovery.self))
    let ways: [(Recovery) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) },
      { companies($0).contains { $0.isSame(as: text) } },
      { companies($0).contains { $0.holds(text) } },
    ]
    for way in ways {
      let found = all.filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw tooMany(text, found.map { ($0.id.raw, companies($0).joined(separator: ", ")) })
      }
    }
    throw none(
      text,
      "No recovery is called “\(text)”. `rebound today` names a fresh one."
    )
  }

  /// Something planned by its ID, or by a part of its name; open ones first.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func action(_ text: String) throws -> PlannedAction {
    if let id = Identifier<PlannedAction>(text), let action = journal[id] { return action }
    let ways: [(PlannedAction) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) },
      { $0.state == .open && $0.title.isSame(as: text) },
      { $0.state == .open && $0.title.holds(text) },
    ]
    for way in ways {
      let found = journal.shelf(PlannedAction.self).filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.title) }) }
    }
    throw none(text, "Nothing planned is called “\(text)”. `rebound plan` lists it.")
  }

  /// A story by its ID, or by its name or a part of it.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func story(_ text: String) throws -> Story {
    if let id = Identifier<Story>(text), let story = journal[id] { return story }
    let ways: [(Story) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) || $0.title.isSame(as: text) },
      { $0.title.holds(text) },
    ]
    for way in ways {
      let found = journal.shelf(Story.self).filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.title) }) }
    }
    throw none(text, "No story is called “\(text)”. `rebound story list` shows them.")
  }

  /// Somebody by their ID, or by their name or a part of it.
  ///
  /// - Throws: ``CommandRefused`` where nobody is meant, or more than one could be.
  func contact(_ text: String) throws -> Contact {
    switch journal.person(meant: text) {
    case .known(let contact): return contact
    case .several(let people): throw tooMany(text, people.map { ($0.id.raw, $0.label) })
    case .nobody, .new: break
    }
    let words = SoughtWords(text)
    let ways: [(Contact) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) }, { words.stand(in: [$0.name]) },
    ]
    for way in ways {
      let found = journal.shelf(Contact.self).filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.label) }) }
    }
    throw none(text, "Nobody is called “\(text)”. `rebound contact list` shows them.")
  }

  /// A question by its ID, or by its words or a part of them.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func question(_ text: String) throws -> QuestionCard {
    if let id = Identifier<QuestionCard>(text), let card = journal[id] { return card }
    let ways: [(QuestionCard) -> Bool] = [
      { Self.isPart(text, of: $0.id.raw) || $0.question.isSame(as: text) || $0.family == text },
      { $0.question.lowercased().contains(text.lowercased()) },
    ]
    for way in ways {
      let found = journal.shelf(QuestionCard.self).filter(way)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.question) }) }
    }
    throw none(
      text,
      "No question of yours has “\(text)”. `rebound practice list` shows them."
    )
  }

  private func companies(_ recovery: Recovery) -> [String] {
    journal.rejections(of: recovery).map(\.application.company)
  }

  /// A lesson by its ID, or a part of it.
  ///
  /// - Throws: ``CommandRefused`` where none is meant, or more than one could be.
  func lesson(_ text: String) throws -> Lesson {
    if let id = Identifier<Lesson>(text), let lesson = journal[id] { return lesson }
    let found = journal.shelf(Lesson.self).filter {
      Self.isPart(text, of: $0.id.raw) || $0.text.isSame(as: text)
    }
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw tooMany(text, found.map { ($0.id.raw, $0.text) }) }
    throw none(text, "No lesson is called “\(text)”. `rebound lesson list` shows them.")
  }

  /// Whether a text of four letters or more begins or ends an ID, with or without its dashes.
  static func isPart(_ text: String, of id: RecordID) -> Bool {
    let part = text.lowercased().replacing("-", with: "")
    guard part.count >= 4 else { return false }
    let whole = id.description.replacing("-", with: "")
    return whole.hasPrefix(part) || whole.hasSuffix(part)
  }

  /// - Parameter words: what to say where the record was not removed before.
  func none(_ text: String, _ words: String) -> CommandRefused {
    // A short word can be a part of an ID by chance.
    guard text.count >= 8, journal.removed.contains(where: { Self.isPart(text, of: $0.id) }) else {
      return CommandRefused(words, .data)
    }
    return CommandRefused(
      "That was removed. For 30 days you can bring it back on a page, under Settings, Your data.",
      .data
    )
  }

  func tooMany(_ text: String, _ found: [(RecordID, String)]) -> CommandRefused {
    let lines = Columns(found.prefix(12).map { ["", $0.0.short, $0.1] }).lines
    return CommandRefused(
      (["More than one is meant by “\(text)”. Name one by its ID:"] + lines)
        .joined(separator: "\n"),
      .data
    )
  }
}

extension String {
  fileprivate func isSame(as other: String) -> Bool { lowercased() == other.lowercased() }

  /// Nothing at all is in every text, and means none.
  fileprivate func holds(_ part: String) -> Bool {
    !part.trimmed.isEmpty && lowercased().contains(part.lowercased())
  }
}

extension JobApplication {
  /// The company and the title, as in "Lumen Labs, product designer".
  var label: String { title.isEmpty ? company : "\(company), \(title)" }
}
