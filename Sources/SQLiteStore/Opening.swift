import Foundation
import GRDB
import Journaling

/// Opens a journal's file.
struct Opening {
  let file: URL
  let busyTimeout: Duration
  /// Whether to continue with the file as it is, even if the journal was longer before.
  var accepting = false

  /// How often to try opening while another process creates or migrates the same file.
  private static let tries = 8

  /// How long another process may take to close a file that was replaced.
  private static let handover = Duration.seconds(1)

  /// How long another process may take to check a leftover log.
  private static let trialTime = Duration.seconds(20)

  /// The writing connection, to an existing journal file with this binary's schema.
  func writer() throws -> Opened {
    do {
      return try opened()
    } catch StoreTrouble.diskFull {
      // The usual message, "nothing was changed", would confuse somebody who only opens the
      // journal.
      throw StoreTrouble.noRoomToOpen
    }
  }

  private func opened() throws -> Opened {
    try lookAtPlace()
    let lock = try JournalLock(beside: file)
    let (openFile, mark) = try entered(lock)
    if openFile.isOurs { openFile.close(toOthers: ["-wal", "-shm"]) }
    let (queue, pending) = try StoreTrouble.explaining { try prepared(mark) }
    openFile.close(toOthers: [])
    try noteEnd(queue, besides: mark)
    openFile.settle(number: try StoreTrouble.explaining { try queue.read { try $0.fileNumber() } })
    lock.note(openFile.shared)
    return Opened(queue: queue, pending: pending, file: openFile, lock: lock)
  }

  /// The file, which must be the one that other processes have open, and the mark beside it.
  ///
  /// - Throws: ``StoreTrouble/replaced`` if they have another one open: SQLite would apply their
  ///   log to this file.
  private func entered(_ lock: JournalLock) throws -> (OpenFile, JournalMark?) {
    let end = ContinuousClock.now + Self.handover
    while true {
      if lock.isTakenAlone(within: .zero) {
        try refuseEmptied(JournalMark.kept(beside: file))
        PartialFile.sweep(file.deletingLastPathComponent())
        JournalMark.sweep(beside: file)
        try LeftOverLog(file: file).settle()
      }
      try lock.share(for: Self.trialTime)
      // Read before the journal: a save in between can only make the journal longer.
      let mark = JournalMark.kept(beside: file)
      let shared = lock.shared
      if shared == nil { try refuseEmptied(mark) }
      if shared?.isNamed(file) != false {
        let openFile = try OpenFile(file)
        if shared.map(openFile.isSame) != false { return (openFile, mark) }
      }
      // The last process may be closing the file: its log disappears before its lock does.
      guard ContinuousClock.now < end else { throw StoreTrouble.replaced }
      usleep(20_000)
    }
  }

  /// A writing connection, with its open file and lock.
  struct Opened {
    let queue: DatabaseQueue
    let pending: PendingErasure
    let file: OpenFile
    let lock: JournalLock
  }

  private func prepared(_ mark: JournalMark?) throws -> (DatabaseQueue, PendingErasure) {
    var attempt = 1
    while true {
      do {
        let queue = try connection()
        try prepare(queue, mark)
        return (queue, try queue.writeWithoutTransaction(PendingErasure.afterSweeping))
      } catch let error as DatabaseError {
        guard attempt < Self.tries, [.SQLITE_BUSY, .SQLITE_ERROR].contains(error.resultCode) else {
          throw StoreTrouble(error)
        }
        Thread.sleep(forTimeInterval: 0.02 * Double(attempt))
        attempt += 1
      }
    }
  }

  /// A further connection.
  ///
  /// Connections that only read are not opened read-only, because SQLite could not create the
  /// shared-memory file that a write-ahead log needs.
  func connection() throws -> DatabaseQueue {
    try DatabaseQueue(path: file.path, configuration: Self.configuration(busyTimeout: busyTimeout))
  }

  static func configuration(busyTimeout: Duration = .zero) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout / .seconds(1))
    // What somebody wrote must never appear in an error or a log.
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

  private func prepare(_ queue: DatabaseQueue, _ mark: JournalMark?) throws {
    try queue.writeWithoutTransaction { db in
      guard try db.inReadTransaction({ try db.isOursOrNew() }) else {
        throw StoreTrouble.notAJournal
      }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StoreTrouble.newer }
      // Before anything is written: setting the journal mode changes the first page.
      if !accepting, let was = try db.wentBack(from: mark) { throw StoreTrouble.wentBack(was) }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try Schema.migrator.migrate(queue)
    try queue.writeWithoutTransaction { try $0.numberFile() }
  }

  /// Checks that this user can read and write the file, if it exists.
  private func lookAtPlace() throws {
    var status = stat()
    if lstat(file.path, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFLNK else { throw StoreTrouble.link }
      guard status.st_mode & S_IFMT == S_IFREG else { throw StoreTrouble.notAFile }
      guard access(file.path, R_OK) == 0 else { throw StoreTrouble.notAllowed }
      guard access(file.path, W_OK) == 0 else { throw StoreTrouble.readOnly }
    }
    let directory = file.deletingLastPathComponent().path
    guard access(directory, F_OK) == 0 else { throw StoreTrouble.notFound }
    guard access(directory, W_OK) == 0 else { throw StoreTrouble.readOnly }
  }

  /// If there was a journal before, an empty or missing file is not accepted as a new one.
  private func refuseEmptied(_ mark: JournalMark?) throws {
    guard !accepting, let was = try mark?.wentBack(to: nil, nil) else { return }
    var status = stat()
    guard lstat(file.path, &status) == 0, status.st_size > 0 else {
      throw StoreTrouble.wentBack(was)
    }
  }

  private func noteEnd(_ queue: DatabaseQueue, besides mark: JournalMark?) throws {
    let now = try StoreTrouble.explaining { try queue.read { try $0.mark() } }
    // The journal can be used without a mark.
    if now != mark { try? now.write(beside: file, isSynced: true) }
  }
}

extension Database {
  fileprivate func wentBack(from mark: JournalMark?) throws -> WentBack? {
    let hasTables = try tableExists("journal") && tableExists("entry")
    return try mark?.wentBack(to: hasTables ? self.mark() : nil, hasTables ? self : nil)
  }

  /// Whether it has Rebound's application ID, or is still empty apart from what another process
  /// began.
  func isOursOrNew() throws -> Bool {
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
