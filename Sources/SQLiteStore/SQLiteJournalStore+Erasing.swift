package import Foundation
import GRDB
package import Journaling
import Records
import Synchronization

/// What still has to be cleaned before no trace of erased text is in the files.
enum PendingErasure: Int, Comparable {
  case nothing
  /// The write-ahead log contains old pages.
  case log
  /// The file itself may contain traces too.
  case file

  static func < (left: PendingErasure, right: PendingErasure) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Finishes what an earlier process could not erase, and returns what is left.
  static func afterSweeping(_ db: Database) throws -> PendingErasure {
    let left: PendingErasure = try db.hasTraces() ? .file : .log
    return (try? db.sweep(left)) == true ? .nothing : left
  }
}

extension SQLiteJournalStore {
  package func erase(
    leaving tombstones: [UnnumberedEnvelope],
    in journal: JournalName
  ) async throws -> [Envelope] {
    guard let first = tombstones.first else { return [] }
    return try await write(leaving: .file) { db in
      let appended = try db.append(tombstones, to: journal)
      let id = try db.id(of: journal, since: first.recordedAt)
      for tombstone in tombstones {
        try db.cachedStatement(
          sql: "DELETE FROM entry WHERE journal = ? AND record = ? AND revision < ?"
        ).execute(arguments: [id, tombstone.record.uuid, tombstone.revision])
      }
      try db.execute(
        sql: "INSERT INTO trace (since) VALUES (?)",
        arguments: [first.recordedAt.milliseconds]
      )
      try db.noteBackupsOutdated(since: first.recordedAt)
      return appended
    }
  }

  package func noteBackupsOutdated(since moment: Date) async throws {
    try await write { try $0.noteBackupsOutdated(since: moment) }
  }

  package func erasuresInBackups() async throws -> Int {
    try ask { try Int.fetchOne($0, sql: "SELECT count(*) FROM outdated_backup") ?? 0 }
  }

  package func noteBackupsRenewed() async throws {
    try await write { try $0.noteBackupsRenewed() }
  }

  /// Removes every trace of deleted bytes from the files.
  ///
  /// If this fails, because another process is reading or the disk is full, the deletion stands,
  /// and the cleaning is tried again when idle, after the next write and at the next start.
  func finishErasing(adding more: PendingErasure, on db: Database) {
    let left = pending.withLock { pending in
      pending = max(pending, more)
      return pending
    }
    guard left > .nothing else { return }
    if (try? db.sweep(left)) == true { pending.withLock { $0 = .nothing } }
  }
}

extension Database {
  func hasTraces() throws -> Bool {
    try Bool.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM trace)") == true
  }

  fileprivate func noteBackupsOutdated(since moment: Date) throws {
    try execute(
      sql: "INSERT INTO outdated_backup (since) VALUES (?)",
      arguments: [moment.milliseconds]
    )
  }

  /// Also works in a file that is older than the table.
  package func noteBackupsRenewed() throws {
    guard try tableExists("outdated_backup") else { return }
    try execute(sql: "DELETE FROM outdated_backup")
  }

  /// Whether no trace is left.
  fileprivate func sweep(_ left: PendingErasure) throws -> Bool {
    // Deleted rows are blanked, but copies remain where SQLite has moved them between pages. Only a
    // rewritten file has none.
    if left == .file { try execute(sql: "VACUUM") }
    guard try emptyLog() else { return false }
    if left == .file { try execute(sql: "DELETE FROM trace") }
    return true
  }

  /// Copies the log into the file and truncates it, unless another process is reading.
  func emptyLog() throws -> Bool {
    try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?[0] == 0
  }
}
