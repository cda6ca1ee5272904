package import Foundation
package import Records

/// A summary of a journal's file, for comparing it with a backup.
package struct JournalContents: Hashable, Sendable {
  /// The newest revision of each record that was neither removed nor erased.
  package let revisions: [RecordID: Int]
  package let oldest: Date?
  package let newest: Date?
  let drafts: Int

  package init(newest envelopes: [Envelope], drafts: Int) {
    let there = envelopes.filter { envelope in
      switch envelope.content.reading.content {
      case .removed, .erased: false
      default: true
      }
    }
    revisions = Dictionary(there.map { ($0.content.record, $0.content.revision) }) { $1 }
    let moments = envelopes.map(\.content.recordedAt)
    (oldest, newest) = (moments.min(), moments.max())
    self.drafts = drafts
  }
}

/// What would be different after restoring a copy.
package struct RestorePreview: Sendable {
  /// What is in the copy.
  package let copy: JournalContents
  /// The current journal's contents; nil if there is no journal, or it cannot be read.
  package let now: JournalContents?

  package init(copy: JournalContents, now: JournalContents?) {
    self.copy = copy
    self.now = now
  }

  /// The number of records in the current journal that are not in the copy.
  package var missing: Int { present.count { copy.revisions[$0.key] == nil } }

  /// The number of records that are older in the copy.
  package var older: Int { present.count { (copy.revisions[$0.key] ?? .max) < $0.value } }

  /// The number of records in the copy that are not in the current journal.
  package var returning: Int { copy.revisions.count { present[$0.key] == nil } }

  private var present: [RecordID: Int] { now?.revisions ?? [:] }
}

/// Replaces a journal's file with a copy.
///
/// No other process may have the journal open.
package protocol JournalRestoring: Sendable {
  /// Reads a copy and summarizes its contents.
  ///
  /// - Throws: ``CopyRefused``, or a ``StoreTrouble``.
  func contents(of copy: URL) throws -> JournalContents

  /// The current journal's contents; nil if there is no journal, or it cannot be read.
  ///
  /// - Throws: ``StoreTrouble/heldByAnother``.
  func present() throws -> JournalContents?

  /// Checks the copy, sets the current file aside, and puts the copy in its place, durably.
  ///
  /// - Returns: where the previous file is now; nil if there was none.
  /// - Throws: ``CopyRefused``, or a ``StoreTrouble``; then nothing was changed.
  func restore(_ copy: URL) throws -> URL?
}

/// Why a copy cannot be restored.
package enum CopyRefused: Error, Hashable {
  case notThere
  /// A folder, a pipe or a device.
  case notAFile
  case notReadable
  case notAJournal
  case damaged
  case newer
  /// Its tables or triggers are not those that Rebound makes.
  case changed
}

extension CopyRefused: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notThere: "There is no such file. Nothing was changed."
    case .notAFile:
      "That is a folder or a device, and no copy of a journal. Nothing was changed."
    case .notReadable: "You do not have permission to read that file. Nothing was changed."
    case .notAJournal: "That file is not a copy of a journal. Nothing was changed."
    case .damaged: "That copy is damaged. Nothing was changed; try an older one."
    case .newer: "A newer version of Rebound made that copy. Update Rebound to restore it."
    case .changed:
      "Another program has added to that copy or changed how it is laid out. Nothing was changed; "
        + "try another one."
    }
  }
}
