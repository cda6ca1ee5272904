package import Foundation
import GRDB
import Journaling
import Synchronization

/// Journals in one SQLite file, which several processes can have open at once.
///
/// It keeps three connections: one writes, one reads, and one answers only small queries, so that
/// they never wait. A journal in memory has a single connection.
package final class SQLiteJournalStore: Sendable {
  let writer: DatabaseQueue
  let reader: DatabaseQueue
  let quickReader: DatabaseQueue
  /// Nil for a journal in memory.
  let file: URL?
  let busyTimeout: Duration

  let pending: Mutex<PendingErasure>
  /// The lock and the open file; nil for a journal in memory, and after closing.
  let held: Mutex<Held?>
  /// The last mark that was written beside the file.
  let mark = Mutex<JournalMark?>(nil)
  let tidying = Mutex<Task<Void, Never>?>(nil)

  struct Held {
    let file: OpenFile
    let lock: JournalLock
  }

  /// Opens the journals in a file, or creates it so that only its owner can read it.
  ///
  /// - Parameters:
  ///   - file: a path in an existing directory.
  ///   - busyTimeout: how long to wait while another process writes.
  ///   - accepting: whether to continue with the file as it is, even if the journal was longer
  ///     before.
  /// - Throws: ``StoreTrouble``.
  package convenience init(
    file: URL,
    busyTimeout: Duration = .seconds(5),
    accepting: Bool = false
  ) throws {
    let opening = Opening(file: file, busyTimeout: busyTimeout, accepting: accepting)
    let opened = try opening.writer()
    let (reader, quickReader) = try StoreTrouble.explaining {
      (try opening.connection(), try opening.connection())
    }
    self.init(
      writer: opened.queue,
      reader: reader,
      quickReader: quickReader,
      file: file,
      busyTimeout: busyTimeout,
      pending: opened.pending,
      held: Held(file: opened.file, lock: opened.lock)
    )
  }

  /// Journals that are lost with the store, behind the same statements as those in a file.
  package static func inMemory() throws -> SQLiteJournalStore {
    try StoreTrouble.explaining {
      let queue = try DatabaseQueue(configuration: Opening.configuration())
      try Schema.migrator.migrate(queue)
      return SQLiteJournalStore(
        writer: queue,
        reader: queue,
        quickReader: queue,
        file: nil,
        busyTimeout: .zero,
        pending: .nothing,
        held: nil
      )
    }
  }

  private init(
    writer: DatabaseQueue,
    reader: DatabaseQueue,
    quickReader: DatabaseQueue,
    file: URL?,
    busyTimeout: Duration,
    pending: PendingErasure,
    held: Held?
  ) {
    self.writer = writer
    self.reader = reader
    self.quickReader = quickReader
    self.file = file
    self.busyTimeout = busyTimeout
    self.pending = Mutex(pending)
    self.held = Mutex(held)
  }

  deinit { tidying.withLock { $0?.cancel() } }
}

extension SQLiteJournalStore {
  /// Runs `body` in one immediate transaction, then finishes pending erasures.
  ///
  /// Canceling the caller's task does not cancel it: a save that has begun is finished, even if
  /// nobody is waiting for it any more.
  func write<Outcome: Sendable>(
    leaving left: PendingErasure = .nothing,
    _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    let result = await withCheckedContinuation { done in
      writer.asyncWriteWithoutTransaction { [self] db in
        let result = Result {
          try refuseWhereReplaced(db)
          return try db.committing(body)
        }
        if case .success = result {
          finishErasing(adding: left, on: db)
          noteEnd(db)
        }
        done.resume(returning: result)
      }
    }
    tidyWhenIdle()
    return try StoreTrouble.explaining { try result.get() }
  }

  /// Answers a small query on the calling thread: it takes a few microseconds, and switching
  /// threads would take many times that.
  func ask<Outcome>(_ question: (Database) throws -> Outcome) throws -> Outcome {
    try StoreTrouble.explaining { try quickReader.unsafeRead(question) }
  }

  func read<Outcome: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    try await StoreTrouble.explaining { try await reader.read(body) }
  }

  /// Runs `body` on a separate connection, because it takes long and nothing should wait for it.
  func aside<Outcome: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    try await StoreTrouble.explaining {
      guard let file else { return try await writer.writeWithoutTransaction(body) }
      // A separate connection opens whichever file has this path now.
      guard held.withLock({ $0?.file.fault() }) == nil else { throw StoreTrouble.replaced }
      let connection = try Opening(file: file, busyTimeout: busyTimeout).connection()
      return try await connection.writeWithoutTransaction(body)
    }
  }
}

extension Database {
  /// The result of `body`, once its immediate transaction is committed.
  fileprivate func committing<Outcome>(_ body: (Database) throws -> Outcome) throws -> Outcome {
    var outcome: Outcome?
    try inTransaction(.immediate) {
      outcome = try body(self)
      return .commit
    }
    guard let outcome else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return outcome
  }
}
