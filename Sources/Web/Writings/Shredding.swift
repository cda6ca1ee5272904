import Foundation
import Journaling
import Records

extension Visit {
  /// Erases the words of a session, every version of them; that there was one stays, for the sake
  /// of its series.
  func shred(_ session: ExpressiveWriting) async throws {
    let newest = try await keeper.journal()[session.id] ?? session
    try await keeper.erase([session.id.raw])
    do {
      // decided before: nothing of it is left to decide on once it is erased.
      try await keeper.commit { $0[session.id] == nil ? [.save(newest.shredded)] : [] }
    } catch {
      try await startBackupsOver(since: session.writtenAt)
      throw ErasureUnfinished(.unnoted, error)
    }
    try await startBackupsOver(since: session.writtenAt)
  }

  /// Leaves nothing of what was shredded in the daily backups.
  ///
  /// - Parameter moment: when its words were first written; nil where nobody knows.
  func startBackupsOver(since moment: Date?) async throws {
    // One day more: a backup is named by the day of the zone it was made in.
    try await care.startBackupsOver(today, moment.map { Day($0, in: surroundings.zone) - 1 })
  }
}
