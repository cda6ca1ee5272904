import GRDB
package import Journaling
import Synchronization

/// The heads of journals as they were when the file last changed.
struct KnownHeads {
  var state = FileState()
  var heads: [JournalName: Int] = [:]
}

/// Moves whenever somebody writes to the file: another connection, or this one.
struct FileState: Equatable {
  var dataVersion = -1
  var changes = -1
}

extension SQLiteJournalStore {
  package func head(of journal: JournalName) async throws -> Int {
    try ask { db in
      let state = try db.fileState()
      if let head = heads.withLock({ $0.state == state ? $0.heads[journal] : nil }) {
        return head
      }
      let statement = try db.cachedStatement(sql: "SELECT head FROM journal WHERE name = ?")
      let head = try Int.fetchOne(statement, arguments: [journal.rawValue]) ?? 0
      heads.withLock { known in
        if known.state != state { known = KnownHeads(state: state) }
        known.heads[journal] = head
      }
      return head
    }
  }
}

extension Database {
  fileprivate func fileState() throws -> FileState {
    let version = try Int.fetchOne(cachedStatement(sql: "PRAGMA data_version"))
    return FileState(dataVersion: version ?? -1, changes: totalChangesCount)
  }
}
