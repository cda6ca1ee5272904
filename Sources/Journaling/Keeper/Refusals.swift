package import Foundation
package import Records

/// Somebody else kept saving the same record; theirs stands.
package struct Conflict: Error, Equatable {
  package let record: RecordID

  package init(record: RecordID) { self.record = record }
}

/// The commit is older than undo reaches.
package struct UndoTooLate: Error, Equatable {
  let recordedAt: Date

  package init(recordedAt: Date) { self.recordedAt = recordedAt }
}

/// No commit of this name is kept.
package struct CommitUnknown: Error, Equatable {
  package init() {}
}

/// What a commit did.
package struct CommitReceipt: Hashable, Sendable {
  /// Names the commit, for undo; nil where nothing had to be written.
  package let commit: RecordID?
  package let changed: [Reference]
}

/// What an undo did.
package struct UndoReceipt: Hashable, Sendable {
  /// Names the new commit, which can itself be undone; nil where nothing could be taken back.
  package let commit: RecordID?
  package let changed: [Reference]
  /// Changed since, or needed by something that stays.
  package let leftAlone: [Reference]
}
