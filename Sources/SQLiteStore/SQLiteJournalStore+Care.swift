package import Foundation
import GRDB
import Journaling
import Records

extension SQLiteJournalStore {
  package func backUp(to file: URL) async throws {
    let descriptor = open(file.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    defer { close(descriptor) }
    do {
      try await aside { try $0.execute(sql: "VACUUM INTO ?", arguments: [file.path]) }
      // SQLite does not wait for the copy to reach the disk.
      guard fsync(descriptor) == 0 else { throw StoreTrouble(errno: errno) }
    } catch {
      unlink(file.path)
      throw error
    }
  }

  package func check() async throws -> [String] {
    do {
      return try await aside { db in
        let damage = try db.damage()
        return try damage.isEmpty ? db.traces() + db.numberingFaults() : damage
      }
    } catch StoreTrouble.damaged {
      return [StoreTrouble.damaged.description]
    }
  }
}

extension Database {
  fileprivate func damage() throws -> [String] {
    let words = try String.fetchAll(self, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    let strays = try Row.fetchAll(self, sql: "PRAGMA foreign_key_check").count
    return words + (strays == 0 ? [] : ["\(strays) rows belong to no journal."])
  }

  fileprivate func traces() throws -> [String] {
    try hasTraces()
      ? ["Erased text may still be in the file: it was held by another program."] : []
  }

  fileprivate func numberingFaults() throws -> [String] {
    try Row.fetchAll(self, sql: "SELECT id, name, head FROM journal ORDER BY id").flatMap { row in
      let places = try Row.fetchCursor(
        self,
        sql: "SELECT sequence, record, revision FROM entry WHERE journal = ?",
        arguments: [row["id"] as Int64]
      )
      return Numbering.faults(
        head: row["head"],
        places: try Array(
          places.map { EntryPlace(sequence: $0[0], record: RecordID($0[1]), revision: $0[2]) }
        )
      )
    }
  }
}
