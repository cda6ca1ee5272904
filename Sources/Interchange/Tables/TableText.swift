import Foundation
import Records

/// The text of a table, as UTF-8 and without a mark at its start.
struct TableText {
  static let megabytes = 20

  let bytes: [UInt8]
  let notes: [Phrase]
  /// What its letters were taken for, where it is not in UTF-8.
  let encoding: TextEncoding?

  /// - Parameter encoding: what a person says its letters are written in; nil where that is to be found.
  /// - Throws: ``TableFlaw`` for what is no text.
  init(_ data: Data, _ encoding: TextEncoding? = nil) throws(TableFlaw) {
    // First, because splitting it would not help.
    if let foreign = ForeignFile(signature: data) { throw .foreign(foreign) }
    guard !ZipFile.isOne(data) else { throw .foreign(.otherArchive) }
    guard data.count <= TableText.megabytes << 20 else {
      throw .tooLarge(megabytes: TableText.megabytes)
    }
    let raw = [UInt8](data)
    (bytes, self.encoding) = try TableText.decoded(raw, encoding)
    notes =
      self.encoding.map { encoding in
        [
          "This file is not in UTF-8, so Rebound read it as \(encoding.label). Check that the letters look right."
        ]
      } ?? []
    if let place = bytes.firstIndex(of: 0) { throw TableText.flaw(at: place, in: bytes) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  }

  /// The cells of the first line, by the sign that makes most of them.
  var firstLine: [String] {
    TableReader.delimiters
      .compactMap { TableScanner.sample(of: bytes, delimiter: $0, atMost: 1).first }
      .max { $0.cells.count < $1.cells.count }?.cells ?? []
  }

  private static func decoded(
    _ raw: [UInt8],
    _ encoding: TextEncoding?
  ) throws(TableFlaw) -> ([UInt8], TextEncoding?) {
    if raw.starts(with: [0xFF, 0xFE]) { return (try utf16(raw) { $0 | $1 << 8 }, nil) }
    if raw.starts(with: [0xFE, 0xFF]) { return (try utf16(raw) { $0 << 8 | $1 }, nil) }
    let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if let place = body.firstIndex(of: 0) {
      guard let isLittle = endOfUTF16(body) else { throw flaw(at: place, in: body) }
      // Its own mark was left out, so there is none to skip.
      return (try utf16([0, 0] + body) { isLittle ? $0 | $1 << 8 : $0 << 8 | $1 }, nil)
    }
    if encoding == nil, String(validating: body, as: UTF8.self) != nil { return (body, nil) }
    guard let encoding = encoding ?? TextEncoding.guess(body), let text = encoding.text(body) else {
      throw flaw(at: body.firstIndex { $0 >= 0x80 } ?? 0, in: body)
    }
    return (Array(text.utf8), encoding)
  }

  /// Whether a text of two bytes a letter has the small one first; nil for any other text.
  private static func endOfUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count.isMultiple(of: 2), bytes.count >= 8 else { return nil }
    let sample = bytes.prefix(4_000)
    let zeros = (
      even: sample.indices.count { $0.isMultiple(of: 2) && sample[$0] == 0 },
      odd: sample.indices.count { !$0.isMultiple(of: 2) && sample[$0] == 0 }
    )
    let half = sample.count / 2
    if zeros.odd * 10 >= half * 3, zeros.even * 50 <= half { return true }
    if zeros.even * 10 >= half * 3, zeros.odd * 50 <= half { return false }
    return nil
  }

  private static func utf16(
    _ raw: [UInt8],
    _ joined: (UInt16, UInt16) -> UInt16
  ) throws(TableFlaw) -> [UInt8] {
    let units = stride(from: 2, to: raw.count - 1, by: 2).map {
      joined(UInt16(raw[$0]), UInt16(raw[$0 + 1]))
    }
    guard raw.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw .notText(line: 1)
    }
    return Array(text.utf8)
  }

  private static func flaw(at place: Int, in bytes: [UInt8]) -> TableFlaw {
    .notText(line: 1 + bytes[..<place].count { $0 == 0x0A })
  }
}
