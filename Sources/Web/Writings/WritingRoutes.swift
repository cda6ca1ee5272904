import Foundation
import Journaling
import Records

enum WritingRoutes {
  /// What was written in an exercise, to read; from here the way leads on to any other record.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let record = try visit.anyRecord()
    guard let writing = Writing(record, in: visit) else {
      return .redirect(Place.of(record))
    }
    return .page(WritingPage(visit: visit, writing: writing).page)
  }

  /// Erases the words of a session of writing; that there was one stays, for the sake of its series.
  @Sendable static func shred(_ visit: Visit) async throws -> Answer {
    guard let session = try visit.anyRecord() as? ExpressiveWriting else { throw Missing() }
    try await visit.shred(session)
    return .redirect(.writing(ExpressiveWriting.kind, session.id), Notice(.shredded))
  }

  /// Removes any record, with what makes no sense without it.
  @Sendable static func remove(_ visit: Visit) async throws -> Answer {
    let reference = try visit.anyRecord().reference
    return try await visit.commit(.removed, then: visit.back(or: .today)) { journal in
      journal[reference] == nil ? [] : journal.changes(removing: [reference])
    }
  }
}

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
