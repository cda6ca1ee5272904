import Foundation
import Records

/// What one line after the first holds.
enum ArchiveLine {
  case record(ArchivedRecord)
  case draft(ArchivedDraft)
  case broken(Phrase)

  init(_ data: Data) {
    guard String(validating: data, as: UTF8.self) != nil, let members = JSONText(data).members
    else {
      self = .broken(
        "This line is cut off or damaged. Import another copy of the archive, if you have one."
      )
      return
    }
    if let draft = members.first(where: { $0.key == "draft" })?.value {
      self = ArchiveLine.draft(draft)
    } else if members.contains(where: { $0.key == "rebound" }) {
      self = .broken(
        "A second archive begins here. Rebound reads its records too; this line has none."
      )
    } else {
      self = ArchiveLine.record(members)
    }
  }

  private static func record(_ members: [(key: String, value: JSONText)]) -> ArchiveLine {
    let own = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    guard let kind = own["kind"]?.string, !kind.isEmpty, let format = own["format"]?.integer,
      format >= 1, let id = own["id"]?.string.flatMap(RecordID.init)
    else {
      return .broken(
        "This line does not say which record it contains. Import another copy of the archive, if you have one."
      )
    }
    let reference = Reference(kind: Kind(rawValue: kind), id: id)
    if let whole = own["payload"]?.string.flatMap({ Data(base64Encoded: $0) }),
      JSONText(whole).members == nil
    {
      return .record(ArchivedRecord(reference, format: format, payload: whole))
    }
    guard let record = own["record"], own["removed"] == nil, own["erased"] == nil,
      isWhole(record, reference)
    else {
      return .broken(
        "The record on this line is damaged. Import another copy of the archive, if you have one."
      )
    }
    let frame =
      [(key: "kind", value: JSONText.string(kind))]
      + members.filter { !ArchiveHeader.ownMembers.contains($0.key) }
    return .record(
      ArchivedRecord(reference, format: format, payload: JSONText.object(frame).data)
    )
  }

  /// Whether the record can be written down: JSON throughout, and of the name its line says.
  private static func isWhole(_ record: JSONText, _ reference: Reference) -> Bool {
    guard (try? JSONSerialization.jsonObject(with: record.data)) is [String: Any] else {
      return false
    }
    return record["id"]?.string.flatMap(RecordID.init).map { $0 == reference.id } ?? true
  }

  private static func draft(_ text: JSONText) -> ArchiveLine {
    let payload =
      text["payload64"]?.string.flatMap { Data(base64Encoded: $0) }
      ?? text["payload"]?.data
    guard let form = text["form"]?.string, let tab = text["tab"]?.string,
      let savedAt = text["savedAt"]?.time, let payload
    else {
      return .broken(
        "The unfinished form on this line is damaged. Import another copy of the archive, if you have one."
      )
    }
    return .draft(ArchivedDraft(form: form, tab: tab, savedAt: savedAt, payload: payload))
  }
}

extension JSONText {
  var integer: Int? { String(validating: bytes, as: UTF8.self).flatMap { Int($0) } }

  var time: Date? { try? PayloadCoder.decoder.decode(Date.self, from: data) }
}
