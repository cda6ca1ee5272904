import Foundation
import GRDB
package import Journaling
import Records
import Synchronization

/// What is left to do until no trace of something that was taken away is in the files.
enum Debt: Int, Comparable {
  case nothing
  /// The write-ahead log holds old pages.
  case log
  /// So may the file itself.
  case file

  static func < (left: Debt, right: Debt) -> Bool { left.rawValue < right.rawValue }

  /// Pays what an earlier process left unpaid, and says what could not be paid.
  static func swept(_ db: Database) throws -> Debt {
    let owed: Debt = try db.hasTraces() ? .file : .log
    return (try? db.sweep(owed)) == true ? .nothing : owed
  }
}

extension SQLiteJournalStore {
  package func erase(
    leaving tombstones: [UnnumberedEnvelope],
    in journal: JournalName
  ) async throws
    -> [Envelope]
  {
    guard let first = tombstones.first else { return [] }
    return try await write(owing: .file) { db in
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
      return appended
    }
  }

  /// Takes every trace of deleted bytes out of the files.
  ///
  /// What was deleted stays deleted when this fails, because another process is reading: then it
  /// is tried again after the next write and at the next start.
  func pay(adding more: Debt, on db: Database) {
    let owed = debt.withLock { debt in
      debt = max(debt, more)
      return debt
    }
    guard owed > .nothing else { return }
    if (try? db.sweep(owed)) == true { debt.withLock { $0 = .nothing } }
  }
}

extension Database {
  func hasTraces() throws -> Bool {
    try Bool.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM trace)") == true
  }

  /// Whether no trace is left.
  fileprivate func sweep(_ owed: Debt) throws -> Bool {
    // Deleted rows are blanked, but copies stay behind where SQLite has moved them between pages.
    // Only a file written anew has none.
    if owed == .file { try execute(sql: "VACUUM") }
    guard try emptyLog() else { return false }
    if owed == .file { try execute(sql: "DELETE FROM trace") }
    return true
  }

  /// Copies the log into the file and cuts it to nothing, unless another process is reading.
  private func emptyLog() throws -> Bool {
    try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?[0] == 0
  }
}
