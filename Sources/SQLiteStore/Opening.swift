import Foundation
import GRDB
import Journaling

/// The way into a journal file.
struct Opening {
  let file: URL
  let patience: Duration

  /// How often opening is tried while another process makes or migrates the same file.
  private static let tries = 8

  /// The writing connection, on a file that is there, ours and of this binary's layout.
  func writer() throws -> (DatabaseQueue, Debt) {
    try makeFile()
    var attempt = 1
    while true {
      do {
        let queue = try connection()
        try prepare(queue)
        return (queue, try queue.writeWithoutTransaction(Debt.swept))
      } catch let error as DatabaseError {
        guard attempt < Self.tries, [.SQLITE_BUSY, .SQLITE_ERROR].contains(error.resultCode) else {
          throw StoreTrouble(error)
        }
        Thread.sleep(forTimeInterval: 0.02 * Double(attempt))
        attempt += 1
      }
    }
  }

  /// One more connection.
  ///
  /// Those that only read are not opened read-only, for then SQLite could not make the
  /// shared-memory file that a write-ahead log needs.
  func connection() throws -> DatabaseQueue {
    try DatabaseQueue(path: file.path, configuration: Self.configuration(patience: patience))
  }

  static func configuration(patience: Duration = .zero) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience / .seconds(1))
    // What somebody wrote must never turn up in an error or a log.
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA fullfsync = ON;
          PRAGMA checkpoint_fullfsync = ON;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA wal_autocheckpoint = 4000;
          """
      )
    }
    return configuration
  }

  private func prepare(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      guard try db.inReadTransaction({ try db.isOursOrNew() }) else {
        throw StoreTrouble.notAJournal
      }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StoreTrouble.newer }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try Schema.migrator.migrate(queue)
  }

  /// Makes the file before SQLite would, which makes it readable by everybody.
  private func makeFile() throws {
    let descriptor = open(file.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno == EEXIST {
      guard access(file.path, R_OK) == 0 else { throw StoreTrouble.notAllowed }
      chmod(file.path, 0o600)
    } else {
      throw StoreTrouble(errno: errno)
    }
    guard access(file.path, W_OK) == 0,
      access(file.deletingLastPathComponent().path, W_OK) == 0
    else { throw StoreTrouble.readOnly }
  }
}

extension Database {
  /// Whether it carries our mark, or holds nothing yet but what another process has just begun.
  fileprivate func isOursOrNew() throws -> Bool {
    let tables = try String.fetchAll(self, sql: "SELECT name FROM sqlite_schema")
    let mark = try Int.fetchOne(self, sql: "PRAGMA application_id")
    return mark == Schema.mark || tables.allSatisfy { $0.contains("grdb_migrations") }
  }

  fileprivate func inReadTransaction<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
    try beginTransaction(.deferred)
    defer { try? rollback() }
    return try body()
  }
}
