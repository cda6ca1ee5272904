package import Foundation

/// A record as it was committed.
package struct Entry: Sendable {
  /// The record after a commit.
  package enum Content: Sendable {
    case saved(any JournalRecord)
    /// A kind or a format that this binary cannot read, written by a newer one. The bytes are kept.
    case unknown(Data)
    case removed
    case erased
  }

  package let sequence: Int
  package let commit: RecordID
  package let reference: Reference
  package let revision: Int
  package let recordedAt: Date
  package let act: Act?
  package let content: Content

  package init(
    sequence: Int,
    commit: RecordID,
    reference: Reference,
    revision: Int,
    recordedAt: Date,
    act: Act?,
    content: Content
  ) {
    self.sequence = sequence
    self.commit = commit
    self.reference = reference
    self.revision = revision
    self.recordedAt = recordedAt
    self.act = act
    self.content = content
  }
}
