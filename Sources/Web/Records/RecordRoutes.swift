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
    let type = try visit.kindOfRecord()
    if let place = Beginning.of(type.kind)?.place ?? Place.ownList(of: type.kind) {
      return .redirect(place)
    }
    guard type.canBeAdded else { throw Missing() }
    return try await new(type, visit)
  }

  private static func new<R: JournalRecord>(_: R.Type, _ visit: Visit) async throws -> Answer {
    try await RecordForms<R>.ofAnyKind.new(visit)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let type = try visit.kindOfRecord()
    guard type.canBeAdded, Beginning.of(type.kind) == nil else { throw Missing() }
    return try await add(type, visit)
  }

  private static func add<R: JournalRecord>(_: R.Type, _ visit: Visit) async throws -> Answer {
    try await RecordForms<R>.ofAnyKind.add(visit)
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
    let record = try visit.anyRecord()
    let kind = record.reference.kind
    guard Beginning.of(kind) == nil || kind == Rejection.kind else {
      return .redirect(.of(record))
    }
    return try await edit(record, visit)
  }

  private static func edit<R: JournalRecord>(_: R, _ visit: Visit) async throws -> Answer {
    try await RecordForms<R>.ofAnyKind.edit(visit)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    try await save(try visit.anyRecord(), visit)
  }

  private static func save<R: JournalRecord>(_: R, _ visit: Visit) async throws -> Answer {
    try await RecordForms<R>.ofAnyKind.save(visit)
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
}
