package import Records
import Synchronization

/// The name of a task's next commit, so that a repeated request can find out that it was saved.
///
/// It is used for one commit. Later commits of the task get random names, as usual.
package final class CommitName: Sendable {
  /// The name the current task was given.
  @TaskLocal package static var current: CommitName?

  let id: RecordID
  private let taken = Mutex(false)

  package init(_ id: RecordID) { self.id = id }

  var isTaken: Bool { taken.withLock(\.self) }

  func take() { taken.withLock { $0 = true } }
}

extension JournalKeeper {
  /// What the commit with this name saved, oldest first; empty if there is none.
  package func entries(of commit: RecordID) async throws -> [Entry] {
    try await store.entries(of: commit, in: name).map(Entry.init)
  }
}
