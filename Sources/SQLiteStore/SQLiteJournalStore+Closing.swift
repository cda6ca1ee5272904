import Foundation
import GRDB
import Journaling
import Synchronization

extension SQLiteJournalStore {
  /// How long to wait after the last write before moving the log into the file.
  private static let idleTime = Duration.seconds(2)
  /// How long to wait before trying again to erase what could not be erased.
  private static let retryTime = Duration.seconds(30)

  /// - Throws: ``StoreTrouble/replaced`` if the file or its log has been replaced.
  func refuseWhereReplaced(_ db: Database) throws {
    guard file != nil else { return }
    guard let fault = held.withLock({ $0.map { $0.file.fault() } }) else {
      throw StoreTrouble.heldByAnother
    }
    switch fault {
    case nil: return
    case .replaced: throw StoreTrouble.replaced
    case .logRemoved:
      // This process still has the log, and the file is the same: move what was saved there now.
      _ = try? db.emptyLog()
      throw StoreTrouble.replaced
    }
  }

  /// Records beside the file where the journals end now.
  ///
  /// A save does not wait until the mark is on disk. It is synced only when the log is moved into
  /// the file, so after a power failure it may lag behind the journal, but it is never ahead of it.
  func noteEnd(_ db: Database, isSynced: Bool = false) {
    guard let file, let now = try? db.mark() else { return }
    mark.withLock { mark in
      guard isSynced || now != mark else { return }
      if (try? now.write(beside: file, isSynced: isSynced)) != nil { mark = now }
    }
  }

  func tidyWhenIdle(after wait: Duration = idleTime) {
    guard file != nil else { return }
    tidying.withLock { tidying in
      tidying?.cancel()
      tidying = Task { [weak self] in
        try? await Task.sleep(for: wait)
        guard !Task.isCancelled, let self else { return }
        if await !tidy() { tidyWhenIdle(after: Self.retryTime) }
      }
    }
  }

  @discardableResult
  package func tidy() async -> Bool {
    guard file != nil else { return true }
    return await withCheckedContinuation { done in
      writer.asyncWriteWithoutTransaction { [self] db in
        done.resume(returning: tidy(db, waiting: .zero))
      }
    }
  }

  /// Moves the log into the file, finishes pending erasures, and records where the journals end.
  private func tidy(_ db: Database, waiting: Duration) -> Bool {
    guard held.withLock({ $0.map { $0.file.fault() == nil } }) == true else { return false }
    try? db.execute(sql: "PRAGMA busy_timeout = \(Int(waiting / .milliseconds(1)))")
    defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(busyTimeout / .milliseconds(1)))") }
    finishErasing(adding: .nothing, on: db)
    _ = try? db.emptyLog()
    noteEnd(db, isSynced: true)
    return pending.withLock { $0 } == .nothing
  }

  package func close() async {
    tidying.withLock { $0?.cancel() }
    guard file != nil, held.withLock({ $0 != nil }) else { return }
    let isOurs = await withCheckedContinuation { done in
      writer.asyncWriteWithoutTransaction { [self] db in
        _ = tidy(db, waiting: busyTimeout)
        done.resume(returning: held.withLock { $0?.file.fault() } == nil)
      }
    }
    guard isOurs else {
      leaveOpen()
      return held.withLock { $0 = nil }
    }
    for connection in [quickReader, reader, writer] { try? connection.close() }
    held.withLock { $0 = nil }
  }

  /// Leaves the connections open until the process ends.
  ///
  /// Closing the last one would move the log into a file that it does not belong to.
  private func leaveOpen() {
    for connection in [quickReader, reader, writer] { _ = Unmanaged.passRetained(connection) }
    // Closing any descriptor of a file would release the locks of its connections.
    if let file = held.withLock({ $0?.file }) { _ = Unmanaged.passRetained(file) }
  }
}
