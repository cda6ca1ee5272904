package import Foundation
package import Records

/// Somebody else kept saving the same record; theirs stands.
package struct Conflict: Error, Equatable {
  package let record: RecordID

  package init(record: RecordID) {
    self.record = record
  }
}

/// The commit is older than undo reaches.
package struct UndoTooLate: Error, Equatable {
  package let recordedAt: Date

  package init(recordedAt: Date) {
    self.recordedAt = recordedAt
  }
}

/// No commit of this name is kept.
package struct CommitUnknown: Error, Equatable {
  package init() {}
}
