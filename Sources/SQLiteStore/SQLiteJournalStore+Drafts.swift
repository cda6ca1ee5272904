package import Foundation
import GRDB
package import Journaling

extension SQLiteJournalStore {
  package func keep(_ draft: KeptDraft, in journal: JournalName) async throws {
    try await write { db in
      try db.insert(draft, journal: db.id(of: journal, since: draft.savedAt))
    }
  }

  package func keep(
    _ draft: KeptDraft,
    over old: Data?,
    in journal: JournalName
  ) async throws -> Bool {
    try await write { db in
      let key = draft.key
      let kept = try db.drafts("AND form = ? AND tab = ?", [key.form, key.tab], in: journal).first
      guard kept?.payload == old else { return false }
      try db.insert(draft, journal: db.id(of: journal, since: draft.savedAt))
      return true
    }
  }

  package func drafts(in journal: JournalName) async throws -> [KeptDraft] {
    try await read { db in
      try db.drafts("ORDER BY saved_at DESC, form, tab", in: journal)
    }
  }

  package func draft(_ key: DraftKey, in journal: JournalName) async throws -> KeptDraft? {
    try await read { db in
      try db.drafts("AND form = ? AND tab = ?", [key.form, key.tab], in: journal).first
    }
  }

  package func discard(_ key: DraftKey, in journal: JournalName) async throws {
    guard try await draft(key, in: journal) != nil else { return }
    try await write(leaving: .log) { try $0.rewriteDrafts(without: key, in: journal) }
  }
}

extension Database {
  fileprivate func drafts(
    _ rest: String,
    _ arguments: StatementArguments = [],
    in journal: JournalName
  ) throws -> [KeptDraft] {
    let statement = try cachedStatement(
      sql: """
        SELECT form, tab, saved_at, payload FROM draft
        WHERE journal = (SELECT id FROM journal WHERE name = ?) \(rest)
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: [journal.rawValue] + arguments)
    return try rows.readable(KeptDraft.init(row:))
  }

  fileprivate func insert(_ draft: KeptDraft, journal: Int64) throws {
    try cachedStatement(
      sql: """
        INSERT INTO draft (journal, form, tab, saved_at, payload) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (journal, form, tab)
        DO UPDATE SET saved_at = excluded.saved_at, payload = excluded.payload
        """
    ).execute(arguments: [
      journal, draft.key.form, draft.key.tab, draft.savedAt.milliseconds, draft.payload,
    ])
  }

  /// Deletes one draft by rewriting the others on blank pages.
  ///
  /// Deleting its row is not enough: SQLite blanks the row, but not the copies left behind when it
  /// moved the row between pages. There are few drafts, so this costs next to nothing.
  fileprivate func rewriteDrafts(without key: DraftKey, in journal: JournalName) throws {
    let all = try Row.fetchAll(
      self,
      sql: """
        SELECT * FROM draft WHERE NOT (form = ? AND tab = ?
          AND journal = (SELECT id FROM journal WHERE name = ?))
        """,
      arguments: [key.form, key.tab, journal.rawValue]
    )
    try execute(sql: "DELETE FROM draft")
    // Copied cell by cell, so that unreadable ones are kept too.
    for row in all {
      let (names, cells) = (row.columnNames, row.databaseValues)
      try execute(
        sql: """
          INSERT INTO draft (\(names.joined(separator: ", ")))
          VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
          """,
        arguments: StatementArguments(cells)
      )
    }
  }
}
