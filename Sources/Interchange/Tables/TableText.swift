import Foundation
import Records

/// The text of a table, as UTF-8 and without a mark at its start.
struct TableText {
  static let megabytes = 20

  let bytes: [UInt8]
  let notes: [Phrase]

  /// - Throws: ``TableFlaw`` for what is no text.
  init(_ data: Data) throws(TableFlaw) {
    // First, because splitting it would not help.
    guard !TableText.isWorkbook(data) else { throw .workbook }
    guard data.count <= TableText.megabytes << 20 else {
      throw .tooLarge(megabytes: TableText.megabytes)
    }
    let raw = [UInt8](data)
    (bytes, notes) = try TableText.decoded(raw)
    if let place = bytes.firstIndex(of: 0) { throw TableText.flaw(at: place, in: bytes) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  }

  private static func decoded(_ raw: [UInt8]) throws(TableFlaw) -> ([UInt8], [Phrase]) {
    if raw.starts(with: [0xFF, 0xFE]) { return (try utf16(raw) { $0 | $1 << 8 }, []) }
    if raw.starts(with: [0xFE, 0xFF]) { return (try utf16(raw) { $0 << 8 | $1 }, []) }
    let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if let place = body.firstIndex(of: 0) { throw flaw(at: place, in: body) }
    if String(validating: body, as: UTF8.self) != nil { return (body, []) }
    let note: Phrase =
      "This file is not in UTF-8. It was read as Windows-1252; look at letters with accents."
    return (try windows1252(body), [note])
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

  private static func windows1252(_ raw: [UInt8]) throws(TableFlaw) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count + raw.count / 8)
    for (place, byte) in raw.enumerated() {
      switch byte {
      case ..<0x80: text.append(byte)
      case 0x80..<0xA0:
        guard let scalar = upperHalf[Int(byte) - 0x80] else { throw flaw(at: place, in: raw) }
        text += Array(String(scalar).utf8)
      default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }

  private static func flaw(at place: Int, in bytes: [UInt8]) -> TableFlaw {
    .notText(line: 1 + bytes[..<place].count { $0 == 0x0A })
  }

  /// Zip (which `.xlsx` is too), the old Excel and PDF are what people choose by mistake.
  static func isWorkbook(_ data: Data) -> Bool {
    [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("%PDF".utf8)]
      .contains { data.starts(with: $0) }
  }

  /// What Windows-1252 has in place of the control characters of Latin-1; five stand for nothing.
  private static let upperHalf: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
