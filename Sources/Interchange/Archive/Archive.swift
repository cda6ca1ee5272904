package import Foundation
import Records

/// An archive as it was read: everything in it that is whole, and what is not, by its line.
package struct Archive: Sendable {
  package let header: ArchiveHeader
  package let records: [Line]
  package let drafts: [ArchivedDraft]
  package let broken: [UnreadCell]

  /// A record and the line it stands on.
  package struct Line: Sendable {
    package let number: Int
    package let record: ArchivedRecord
  }

  package static let megabytes = 256

  /// - Throws: ``ArchiveFlaw`` where the first line is not that of an archive.
  package init(_ data: Data) throws(ArchiveFlaw) {
    guard data.count <= Archive.megabytes << 20 else {
      throw .tooLarge(megabytes: Archive.megabytes)
    }
    var lines = Archive.lines(of: data)
    guard !lines.isEmpty else { throw .notOurs }
    header = try ArchiveHeader(lines.removeFirst().text)
    var records: [Line] = []
    var drafts: [ArchivedDraft] = []
    var broken: [UnreadCell] = []
    for (number, text) in lines {
      switch ArchiveLine(text) {
      case .record(let record): records.append(Line(number: number, record: record))
      case .draft(let draft): drafts.append(draft)
      case .broken(let why): broken.append(UnreadCell(line: number, column: "", why: why))
      }
    }
    self.records = records
    self.drafts = drafts
    self.broken = broken
  }

  /// Whether the first line is that of an archive, of whatever format.
  static func isOne(_ data: Data) -> Bool {
    guard let first = lines(of: data.prefix(1 << 12)).first else { return false }
    return JSONText(first.text)["rebound"]?.string == "archive"
  }

  /// The lines that hold something, with their numbers from 1.
  private static func lines(of data: Data) -> [(number: Int, text: Data)] {
    let body = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    var lines: [(number: Int, text: Data)] = []
    for (index, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      lines.append((index + 1, line))
    }
    return lines
  }
}

extension ArchiveHeader {
  fileprivate init(_ text: Data) throws(ArchiveFlaw) {
    let text = JSONText(text)
    guard text["rebound"]?.string == "archive", let format = text["format"]?.integer,
      format >= 1
    else {
      throw .notOurs
    }
    guard format <= ArchiveHeader.format else { throw .newer(format: format) }
    exportedAt = text["exportedAt"]?.time
    records = text["records"]?.integer ?? 0
  }
}
