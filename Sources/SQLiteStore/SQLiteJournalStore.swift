package import Foundation
import GRDB
import Journaling
import Synchronization

/// Journals in one SQLite file, which several processes may have open at a time.
///
/// Three connections are kept: one writes, one reads, and one only answers small questions, so that
/// they never wait for anything. A journal in memory has one connection for all of it.
package final class SQLiteJournalStore: Sendable {
  let writer: DatabaseQueue
  let reader: DatabaseQueue
  let lookout: DatabaseQueue
  /// Nil for a journal in memory.
  let file: URL?
  private let patience: Duration

  /// Heads, and the state of the file they were read at.
  let heads = Mutex(KnownHeads())
  let debt: Mutex<Debt>

  /// Opens the journals in a file, or makes the file, readable by its owner alone.
  ///
  /// - Parameters:
  ///   - file: in a directory that exists.
  ///   - patience: how long to wait while another process writes.
  /// - Throws: ``StoreTrouble``.
  package convenience init(file: URL, patience: Duration = .seconds(5)) throws {
    let opening = Opening(file: file, patience: patience)
    let (writer, debt) = try opening.writer()
    let (reader, lookout) = try StoreTrouble.explaining {
      (try opening.connection(), try opening.connection())
    }
    self.init(
      writer: writer,
      reader: reader,
      lookout: lookout,
      file: file,
      patience: patience,
      debt: debt
    )
  }

  /// Journals that are gone when the store is, behind the same statements as those in a file.
  package static func inMemory() throws -> SQLiteJournalStore {
    try StoreTrouble.explaining {
      let queue = try DatabaseQueue(configuration: Opening.configuration())
      try Schema.migrator.migrate(queue)
      return SQLiteJournalStore(
        writer: queue,
        reader: queue,
        lookout: queue,
        file: nil,
        patience: .zero,
        debt: .nothing
      )
    }
  }

  private init(
    writer: DatabaseQueue,
    reader: DatabaseQueue,
    lookout: DatabaseQueue,
    file: URL?,
    patience: Duration,
    debt: Debt
  ) {
    self.writer = writer
    self.reader = reader
    self.lookout = lookout
    self.file = file
    self.patience = patience
    self.debt = Mutex(debt)
  }
}

extension SQLiteJournalStore {
  /// Runs `body` in one immediate transaction, then sweeps what is owed.
  ///
  /// The caller's task cannot cancel it: a save that has begun is finished, even if the one who asked
  /// for it has gone.
  func write<Outcome: Sendable>(
    owing: Debt = .nothing,
    _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    let result = await withCheckedContinuation { done in
      writer.asyncWriteWithoutTransaction { [self] db in
        let result = Result { try db.committing(body) }
        if case .success = result { pay(adding: owing, on: db) }
        done.resume(returning: result)
      }
    }
    return try StoreTrouble.explaining { try result.get() }
  }

  /// Answers a small question on the thread of whoever asks: the answer takes a few microseconds,
  /// and to go to another thread for it many times that.
  func ask<Outcome>(_ question: (Database) throws -> Outcome) throws -> Outcome {
    try StoreTrouble.explaining { try lookout.unsafeRead(question) }
  }

  func read<Outcome: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    try await StoreTrouble.explaining { try await reader.read(body) }
  }

  /// Runs `body` on a connection of its own, since it takes long and nobody should wait for it.
  func aside<Outcome: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    try await StoreTrouble.explaining {
      guard let file else { return try await writer.writeWithoutTransaction(body) }
      let connection = try Opening(file: file, patience: patience).connection()
      return try await connection.writeWithoutTransaction(body)
    }
  }
}

extension Database {
  /// What `body` returns, once its immediate transaction is committed.
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
