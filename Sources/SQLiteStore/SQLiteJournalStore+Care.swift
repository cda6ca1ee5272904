package import Foundation
import GRDB
import Journaling
import Records

extension SQLiteJournalStore {
  package func backUp(to file: URL) async throws {
    let partial = try PartialFile(for: file)
    do {
      let copy = partial.file.path
      try await aside { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
      // The backup is a different file from the journal's, so it gets its own number.
      try partial.write(FileNumber.bytes(), at: FileNumber.place)
      try partial.finish()
    } catch {
      partial.discard()
      throw error
    }
  }

  package func check() async throws -> [String] {
    do {
      return try await aside { db in
        let damage = try db.damage()
        return try damage.isEmpty
          ? db.traces() + db.unreadableRows() + db.numberingFaults() : damage
      }
    } catch StoreTrouble.damaged {
      return [StoreTrouble.damaged.description]
    }
  }
}

extension Database {
  func damage() throws -> [String] {
    let words = try String.fetchAll(self, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    let strays = try Row.fetchAll(self, sql: "PRAGMA foreign_key_check").count
    return words + (strays == 0 ? [] : ["\(strays) rows belong to no journal."])
  }

  fileprivate func traces() throws -> [String] {
    guard try hasTraces() else { return [] }
    return [
      "Erased text may still be in the file: another program was reading it, or the disk was full. "
        + "Rebound erases it as soon as it can."
    ]
  }

  /// Describes rows with a cell of the wrong type, by row number.
  fileprivate func unreadableRows() throws -> [String] {
    // SQLite reads a text as the number 0, so the query asks for the types.
    let kinds = "typeof(sequence) || typeof(revision) || typeof(format) || typeof(recorded_at)"
    let entries = try Row.fetchCursor(
      self,
      sql: "SELECT \(Envelope.columns), rowid, \(kinds) FROM entry"
    )
    let whole = String(repeating: "integer", count: 4)
    var found: [String] = []
    while found.count < 20, let row = try entries.next() {
      if (try? Envelope(row: row)) == nil || row[10] != whole {
        found.append("The entry in row \(row[9] as DatabaseValue) cannot be read. The others can.")
      }
    }
    let drafts = try Row.fetchAll(self, sql: "SELECT form, tab, saved_at, payload FROM draft")
    let bad = drafts.count { (try? KeptDraft(row: $0)) == nil }
    return found + (bad == 0 ? [] : ["\(bad) half-written forms cannot be read. The others can."])
  }

  func numberingFaults() throws -> [String] {
    try Row.fetchAll(self, sql: "SELECT id, head FROM journal ORDER BY id").flatMap { row in
      let places = try Row.fetchCursor(
        self,
        sql: "SELECT sequence, record, revision FROM entry WHERE journal = ?",
        arguments: [try row.decode(Int64.self, atIndex: 0)]
      )
      return Numbering.faults(
        head: try row.decode(Int.self, atIndex: 1),
        places: try places.readable { row in
          EntryPlace(
            sequence: try row.decode(Int.self, atIndex: 0),
            record: RecordID(try row.decode(UUID.self, atIndex: 1)),
            revision: try row.decode(Int.self, atIndex: 2)
          )
        }
      )
    }
  }
}
