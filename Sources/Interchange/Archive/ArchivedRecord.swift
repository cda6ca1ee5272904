package import Foundation
package import Records

/// A live record as an archive carries it: its name, and the very bytes it was written down with.
package struct ArchivedRecord: Equatable, Sendable {
  package let reference: Reference
  package let format: Int
  /// `{"kind":…,"act":…,"record":{…}}` as it stands in an envelope.
  package let payload: Data

  /// From what an envelope holds; nil for a record that was removed or erased, which no archive
  /// carries.
  package init?(id: RecordID, format: Int, payload: Data) {
    let text = JSONText(payload)
    let members = text.members ?? []
    guard !members.contains(where: { $0.key == "removed" || $0.key == "erased" }) else {
      return nil
    }
    let kind = members.first { $0.key == "kind" }?.value.string
    self.init(
      Reference(kind: Kind(rawValue: kind ?? "unreadable"), id: id),
      format: format,
      payload: payload
    )
  }

  package init(_ reference: Reference, format: Int, payload: Data) {
    self.reference = reference
    self.format = format
    self.payload = payload
  }

  /// From a record alone.
  package init(_ reference: Reference, format: Int, record: JSONText) {
    let frame = JSONText.object([("kind", .string(reference.kind.rawValue)), ("record", record)])
    self.init(reference, format: format, payload: frame.data)
  }

  /// What the record says, without its frame; nil for bytes that are no framed record.
  var record: JSONText? { JSONText(payload)["record"] }
}

/// A half-written form as an archive carries it.
package struct ArchivedDraft: Equatable, Sendable {
  package let form: String
  package let tab: String
  package let savedAt: Date
  package let payload: Data

  package init(form: String, tab: String, savedAt: Date, payload: Data) {
    self.form = form
    self.tab = tab
    self.savedAt = savedAt
    self.payload = payload
  }
}
