import Foundation
import Records

extension ArchivedRecord {
  /// Whether two records say the same, whatever the order of their members and their spacing.
  func says(_ other: ArchivedRecord) -> Bool {
    guard reference.kind == other.reference.kind else { return false }
    guard let left = record, let right = other.record else { return payload == other.payload }
    return left.says(right)
  }

  /// The same content under a name made of it, so that a second import finds it there.
  ///
  /// The time in the name stays; what was chance becomes the hash.
  var copy: ArchivedRecord {
    var hash = ContentHash()
    hash.add(reference.kind.rawValue.utf8)
    hash.add(payload)
    let id = reference.id.renamed(by: hash.value)
    let members = (JSONText(payload).members ?? []).map { member in
      member.key == "record" ? ("record", member.value.naming(id)) : member
    }
    let isFramed = record != nil
    return ArchivedRecord(
      Reference(kind: reference.kind, id: id),
      format: format,
      payload: isFramed ? JSONText.object(members).data : payload
    )
  }

  /// The payload as an import writes it down: why it was saved is that it was imported.
  var imported: Data {
    guard record != nil, let members = JSONText(payload).members else { return payload }
    let rest = members.filter { $0.key != "kind" && $0.key != "act" }
    let frame: [(key: String, value: JSONText)] = [
      ("kind", .string(reference.kind.rawValue)), ("act", .string(Act.imported.rawValue)),
    ]
    return JSONText.object(frame + rest).data
  }
}

extension ArchivedDraft {
  /// The same form in a tab of its own, named by what is in it.
  var besideAnother: ArchivedDraft {
    var hash = ContentHash()
    hash.add(payload)
    return ArchivedDraft(
      form: form,
      tab: "\(tab)-\(hash.text.prefix(8))",
      savedAt: savedAt,
      payload: payload
    )
  }
}

extension RecordID {
  fileprivate func renamed(by hash: UInt128) -> RecordID {
    var bytes = withUnsafeBytes(of: uuid.uuid) { Array($0) }
    for index in 6..<16 {
      bytes[index] = UInt8(truncatingIfNeeded: hash >> UInt128((15 - index) * 8))
    }
    bytes[6] = 0x70 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    return bytes.withUnsafeBytes { RecordID(UUID(uuid: $0.loadUnaligned(as: uuid_t.self))) }
  }
}

extension JSONText {
  /// Whether two pieces of JSON mean the same.
  fileprivate func says(_ other: JSONText) -> Bool {
    if self == other { return true }
    if let left = members, let right = other.members {
      let (left, right) = (left.sorted { $0.key < $1.key }, right.sorted { $0.key < $1.key })
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    }
    if let left = elements, let right = other.elements {
      return left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
    }
    guard let left = string, let right = other.string else { return false }
    return left == right
  }

  /// The same record by another name.
  fileprivate func naming(_ id: RecordID) -> JSONText {
    .object(
      (members ?? []).map { member in
        member.key == "id" ? ("id", .string(id.description)) : member
      }
    )
  }
}
