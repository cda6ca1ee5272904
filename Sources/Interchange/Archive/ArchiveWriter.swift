package import Foundation
import Records

/// Writes a whole journal as JSON Lines; `docs/archive-format.md` is its promise.
///
/// Payloads pass through byte by byte, so that fields and kinds of a newer binary survive.
package struct ArchiveWriter {
  private let records: [ArchivedRecord]
  private let drafts: [ArchivedDraft]
  private let exportedAt: Date

  package init(_ records: [ArchivedRecord], drafts: [ArchivedDraft] = [], exportedAt: Date) {
    self.records = records
    self.drafts = drafts
    self.exportedAt = exportedAt
  }

  /// Hands the lines over one by one, each with its line end.
  package func write(to sink: (Data) throws -> Void) rethrows {
    try sink(
      line([
        ("rebound", .string("archive")), ("format", .number(ArchiveHeader.format)),
        ("exportedAt", .time(exportedAt)), ("records", .number(records.count)),
        ("drafts", .number(drafts.count)),
      ])
    )
    for record in records { try sink(line(of: record)) }
    for draft in drafts { try sink(line(of: draft)) }
  }

  package var data: Data {
    var data = Data()
    write { data.append($0) }
    return data
  }

  private func line(of record: ArchivedRecord) -> Data {
    let members = record.record == nil ? nil : JSONText(record.payload).members
    let name: [(key: String, value: JSONText)] = [
      ("kind", .string(record.reference.kind.rawValue)),
      ("id", .string(record.reference.id.description)), ("format", .number(record.format)),
    ]
    guard let members else { return line(name + [("payload", .base64(record.payload))]) }
    return line(name + members.filter { !ArchiveHeader.ownMembers.contains($0.key) })
  }

  private func line(of draft: ArchivedDraft) -> Data {
    let isJSON = (try? JSONSerialization.jsonObject(with: draft.payload)) != nil
    let payload: (key: String, value: JSONText) =
      isJSON && !draft.payload.contains(where: \.endsLine)
      ? ("payload", JSONText(draft.payload)) : ("payload64", .base64(draft.payload))
    return line([
      (
        "draft",
        .object([
          ("form", .string(draft.form)), ("tab", .string(draft.tab)),
          ("savedAt", .time(draft.savedAt)), payload,
        ])
      )
    ])
  }

  /// A line end inside a payload is white space between its parts, and becomes a space here.
  private func line(_ members: [(key: String, value: JSONText)]) -> Data {
    var line = JSONText.object(members).data
    if line.contains(where: \.endsLine) { line = Data(line.map { $0.endsLine ? 0x20 : $0 }) }
    line.append(0x0A)
    return line
  }
}

/// The first line of an archive.
package struct ArchiveHeader: Equatable, Sendable {
  /// The version of the archive's own shape, not of what is in it.
  package static let format = 1

  package let exportedAt: Date?
  /// How many records the writer meant to write.
  package let records: Int

  /// Members that a line has of its own, beside those of the payload.
  static let ownMembers: Set<String> = ["kind", "id", "format"]
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D }
}

extension JSONText {
  fileprivate static func number(_ number: Int) -> JSONText {
    JSONText(Data(String(number).utf8))
  }

  fileprivate static func time(_ date: Date) -> JSONText {
    // A date within reach of a calendar has a text form by nature.
    JSONText((try? PayloadCoder.encoder.encode(date)) ?? Data("null".utf8))
  }

  fileprivate static func base64(_ data: Data) -> JSONText {
    .string(data.base64EncodedString())
  }
}
