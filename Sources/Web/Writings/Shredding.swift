import Foundation
import Journaling
import Records
import Resilience

extension Visit {
  /// Erases the words of a session, every version of them; that there was one stays, for the sake
  /// of its series.
  func shred(_ session: ExpressiveWriting) async throws {
    try await keeper.erase([session.id.raw])
    try await keeper.commit { _ in [.save(session.shredded)] }
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
