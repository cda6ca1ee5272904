import Foundation
import GRDB
package import Journaling

extension SQLiteJournalStore {
  package func keep(_ draft: KeptDraft, in journal: JournalName) async throws {
    try await write { db in
      try db.insert(draft, journal: db.id(of: journal, since: draft.savedAt))
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
    try await write(owing: .log) { try $0.rewriteDrafts(without: key, in: journal) }
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
    return try Row.fetchAll(statement, arguments: [journal.rawValue] + arguments).map { row in
      KeptDraft(
        key: DraftKey(form: row[0], tab: row[1]),
        savedAt: Date(milliseconds: row[2]),
        payload: row[3]
      )
    }
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

  /// Takes one draft away by writing the others anew, on pages that are blank.
  ///
  /// Deleting its row is not enough: SQLite blanks the row, and not the copies it left behind when
  /// it moved the row from page to page. Drafts are few, so this costs next to nothing.
  fileprivate func rewriteDrafts(without key: DraftKey, in journal: JournalName) throws {
    let all = try Row.fetchAll(
      self,
      sql: """
        SELECT draft.*, journal.name FROM draft JOIN journal ON journal.id = draft.journal
        """
    )
    try execute(sql: "DELETE FROM draft")
    for row in all {
      let draft = KeptDraft(
        key: DraftKey(form: row["form"], tab: row["tab"]),
        savedAt: Date(milliseconds: row["saved_at"]),
        payload: row["payload"]
      )
      if draft.key == key && row["name"] == journal.rawValue { continue }
      try insert(draft, journal: row["journal"])
    }
  }
}
