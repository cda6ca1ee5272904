import Foundation
import GRDB
package import Journaling
package import Records

extension SQLiteJournalStore: JournalStore {
  package func head(of journal: JournalName) async throws -> Int {
    try ask { db in
      let statement = try db.cachedStatement(sql: "SELECT head FROM journal WHERE name = ?")
      return try Int.fetchOne(statement, arguments: [journal.rawValue]) ?? 0
    }
  }

  package func newest(in journal: JournalName) async throws -> [Envelope] {
    try await read { try $0.newest(in: journal) }
  }

  package func newest(of records: [RecordID], in journal: JournalName) async throws -> [Envelope] {
    guard records.count > 8 else { return try ask { try $0.newest(of: records, in: journal) } }
    return try await read { try $0.newest(of: records, in: journal) }
  }

  package func entries(in journal: JournalName, after sequence: Int) async throws -> [Envelope] {
    try await read { try $0.envelopes("sequence > ?2 ORDER BY sequence", [sequence], in: journal) }
  }

  package func history(of record: RecordID, in journal: JournalName) async throws -> [Envelope] {
    try await read {
      try $0.envelopes("record = ?2 ORDER BY revision", [record.uuid], in: journal)
    }
  }

  package func entries(of commit: RecordID, in journal: JournalName) async throws -> [Envelope] {
    try await read {
      // With the plus, SQLite finds the commit by its index instead of walking all entries in order.
      try $0.envelopes(#""commit" = ?2 ORDER BY +sequence"#, [commit.uuid], in: journal)
    }
  }

  package func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName,
    after head: Int?
  ) async throws -> [Envelope] {
    guard !entries.isEmpty else { return [] }
    return try await write { try $0.append(entries, to: journal, after: head) }
  }
}

extension Database {
  /// Numbers the entries under the journal's row, which locks out other writers, and inserts them.
  ///
  /// - Throws: ``JournalMoved`` where `expected` is not the head before.
  func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName,
    after expected: Int? = nil
  ) throws -> [Envelope] {
    let id = try id(of: journal, since: entries.first?.recordedAt ?? .distantPast)
    let head = try Int.fetchOne(
      cachedStatement(sql: "UPDATE journal SET head = head + ? WHERE id = ? RETURNING head"),
      arguments: [entries.count, id]
    )
    let first = (head ?? 0) - entries.count + 1
    let envelopes = try entries.enumerated().map { offset, entry in
      let envelope = Envelope(sequence: first + offset, content: entry)
      try insert(envelope, journal: id)
      return envelope
    }
    // After the revisions: which record was taken says more.
    if let expected, first != expected + 1 { throw JournalMoved() }
    return envelopes
  }

  func id(of journal: JournalName) throws -> Int64? {
    let statement = try cachedStatement(sql: "SELECT id FROM journal WHERE name = ?")
    return try Int64.fetchOne(statement, arguments: [journal.rawValue])
  }

  /// The row ID of a journal in this file, which is created with its first entry.
  func id(of journal: JournalName, since date: Date) throws -> Int64 {
    if let id = try id(of: journal) { return id }
    try cachedStatement(sql: "INSERT INTO journal (name, created_at) VALUES (?, ?)")
      .execute(arguments: [journal.rawValue, date.milliseconds])
    return lastInsertedRowID
  }

  private func insert(_ envelope: Envelope, journal: Int64) throws {
    let entry = envelope.content
    let statement = try cachedStatement(
      sql: """
        INSERT INTO entry (journal, \(Envelope.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    do {
      try statement.execute(arguments: [
        journal, envelope.sequence, entry.commit.uuid, entry.record.uuid, entry.revision,
        entry.format, entry.key, entry.recordedAt.milliseconds, entry.writer, entry.payload,
      ])
    } catch let error as DatabaseError
      where [.SQLITE_CONSTRAINT_TRIGGER, .SQLITE_CONSTRAINT_UNIQUE]
      .contains(error.extendedResultCode)
    {
      throw RevisionTaken(record: entry.record)
    }
  }

  /// The newest entry of every record.
  func newest(in journal: JournalName) throws -> [Envelope] {
    // The index on revisions alone answers the grouping. Swift sorts the rows, because SQLite would
    // carry every payload through its sorter.
    try envelopes(
      """
      rowid IN (SELECT id FROM (
        SELECT rowid AS id, max(revision) FROM entry WHERE journal = ?1 GROUP BY record))
      """,
      in: journal
    ).sorted { $0.sequence < $1.sequence }
  }

  fileprivate func newest(of records: [RecordID], in journal: JournalName) throws -> [Envelope] {
    try records.flatMap { record in
      try envelopes("record = ?2 ORDER BY revision DESC LIMIT 1", [record.uuid], in: journal)
    }
  }

  /// The entries of journal `?1` that meet a condition on `?2`.
  func envelopes(
    _ condition: String,
    _ arguments: StatementArguments = [],
    in journal: JournalName
  ) throws -> [Envelope] {
    guard let id = try id(of: journal) else { return [] }
    let statement = try cachedStatement(
      sql: "SELECT \(Envelope.columns) FROM entry WHERE journal = ?1 AND \(condition)"
    )
    let rows = try Row.fetchCursor(statement, arguments: [id] + arguments)
    return try rows.readable(Envelope.init(row:))
  }
}
