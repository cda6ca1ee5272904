import Journaling
import Records

/// Pages for records of any kind: a list, a form, what was written, and what was changed.
///
/// A kind that has pages of its own is led to them by ``Place/ownPage(of:)`` and ``Place/ownList(of:)``.
enum RecordRoutes {
  @Sendable static func everything(_ visit: Visit) async throws -> Answer {
    .page(EverythingPage(visit: visit).page)
  }

  @Sendable static func list(_ visit: Visit) async throws -> Answer {
    let type = try visit.kindOfRecord()
    if let place = Place.ownList(of: type.kind) { return .redirect(place) }
    return .page(list(of: type, visit))
  }

  private static func list<R: JournalRecord>(of _: R.Type, _ visit: Visit) -> Page {
    KindPage<R>(visit: visit).page
  }

  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    try new(try visit.kindOfRecord(), visit)
  }

  private static func new<R: JournalRecord>(_: R.Type, _ visit: Visit) throws -> Answer {
    if let place = Place.ownList(of: R.kind) { return .redirect(place) }
    guard R.canBeAdded else { throw Missing() }
    return .page(AnyRecordForm<R>(visit: visit).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    try await add(try visit.kindOfRecord(), visit)
  }

  private static func add<R: JournalRecord>(_: R.Type, _ visit: Visit) async throws -> Answer {
    guard R.canBeAdded else { throw Missing() }
    let (input, id) = (visit.input(for: R.self), visit.surroundings.newRecordID())
    let surroundings = visit.surroundings
    do {
      return try await visit.commit(.added, then: .records(R.kind)) { journal in
        try R.changes(adding: input, named: id, in: journal, surroundings)
      }
    } catch let problems as Problems {
      return .again(AnyRecordForm<R>(visit: visit, input: input, problems: problems).page)
    }
  }

  /// The record, on the page its kind has for it.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let record = try visit.anyRecord()
    let place = Place.of(record)
    guard place == .record(record.reference) else { return .redirect(place) }
    return .page(show(record, visit))
  }

  private static func show(_ record: some JournalRecord, _ visit: Visit) -> Page {
    RecordPage(visit: visit, record: record).page
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    .page(edit(try visit.anyRecord(), visit))
  }

  private static func edit<R: JournalRecord>(_ record: R, _ visit: Visit) -> Page {
    AnyRecordForm(visit: visit, record: record, input: RecordInput(editing: record)).page
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    try await save(try visit.anyRecord(), visit)
  }

  private static func save<R: JournalRecord>(_ record: R, _ visit: Visit) async throws -> Answer {
    let input = visit.input(for: R.self)
    let (id, surroundings) = (record.id, visit.surroundings)
    let revision = visit.form.number("revision", in: 0...Int.max) ?? 0
    let base = try await visit.keeper.record(id.raw, at: revision) as? R
    do {
      return try await visit.commit(.saved, then: .record(record.reference)) { journal in
        guard let standing = journal[id] else { throw Missing() }
        return try standing.changes(taking: input, over: base, in: journal, surroundings)
      }
    } catch let problems as Problems {
      let form = AnyRecordForm(visit: visit, record: record, input: input, problems: problems)
      return .again(form.page)
    }
  }

  @Sendable static func history(_ visit: Visit) async throws -> Answer {
    let record = try visit.anyRecord()
    let entries = try await visit.keeper.history(of: record.reference.id)
    return .page(HistoryPage(visit: visit, record: record, entries: entries).page)
  }
}

extension Visit {
  /// The kind the address names.
  ///
  /// - Throws: ``Missing`` where there is none of that name.
  fileprivate func kindOfRecord() throws -> any JournalRecord.Type {
    guard let type = RecordKinds.type(of: Kind(rawValue: parameters["kind"] ?? "")) else {
      throw Missing()
    }
    return type
  }

  /// What a form of any kind sent.
  fileprivate func input<R: JournalRecord>(for _: R.Type) -> RecordInput {
    let names = R.fields.names.filter(form.has)
    var input = RecordInput(R.fields.asked(form.draft(of: names)))
    for rule in R.linkRules where form.has(rule.name) {
      input.draft.values[rule.name] = nil
      input.links[rule.name] = form[rule.name].textLines.compactMap(RecordID.init)
    }
    return input
  }
}

extension RecordInput {
  fileprivate init<R: JournalRecord>(editing record: R) {
    self.init(
      R.fields.draft(of: record),
      links: Dictionary(R.linkRules.map { ($0.name, $0.held(record)) }) { first, _ in first }
    )
  }
}
