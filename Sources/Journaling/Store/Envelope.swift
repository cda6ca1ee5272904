package import Foundation
package import Records

/// An entry as it stands in a journal.
package struct Envelope: Hashable, Sendable {
  /// Per journal, from 1, without gaps.
  package let sequence: Int
  package let content: UnnumberedEnvelope

  package init(sequence: Int, content: UnnumberedEnvelope) {
    self.sequence = sequence
    self.content = content
  }
}

/// An entry before the store has numbered it.
package struct UnnumberedEnvelope: Hashable, Sendable {
  /// One name for all entries of a transaction: undo works by it.
  package let commit: RecordID
  package let record: RecordID
  /// Counts from 1 for each record.
  package let revision: Int
  package let format: Int
  /// Names the key the payload is sealed with; empty while payloads are plain.
  package let key: String
  package let recordedAt: Date
  /// Which process wrote it, for example `serve` or `command`.
  package let writer: String
  package let payload: Data

  package init(
    commit: RecordID,
    record: RecordID,
    revision: Int,
    format: Int,
    key: String = "",
    recordedAt: Date,
    writer: String,
    payload: Data
  ) {
    self.commit = commit
    self.record = record
    self.revision = revision
    self.format = format
    self.key = key
    self.recordedAt = recordedAt
    self.writer = writer
    self.payload = payload
  }
}

extension Entry {
  /// What an envelope holds, as far as this binary can read it.
  package init(_ envelope: Envelope) { self.init(envelope, envelope.content.reading) }

  /// The same, where it was read already.
  init(_ envelope: Envelope, _ reading: UnnumberedEnvelope.Reading) {
    let content = envelope.content
    let (kind, act, read) = reading
    self.init(
      sequence: envelope.sequence,
      commit: content.commit,
      reference: Reference(kind: kind, id: content.record),
      revision: content.revision,
      recordedAt: content.recordedAt,
      act: act,
      content: read
    )
  }
}

extension UnnumberedEnvelope {
  typealias Reading = (kind: Kind, act: Act?, content: Entry.Content)

  /// What its payload holds, as far as this binary can read it.
  var reading: Reading { PayloadCoder.read(payload, format: format) }
}
