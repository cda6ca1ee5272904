import Foundation

/// Turns the bytes of a line into text.
enum ContentCharset {
  /// - Parameter name: what the line says its letters are written in; empty where it says nothing.
  static func text(_ bytes: some Collection<UInt8>, named name: String = "") -> String {
    let encoding = encodings[name.uppercased()]
    // Whatever else it is named (`utf8`, `US-ASCII`), bytes that are UTF-8 are meant as UTF-8.
    if encoding == nil, let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(data: Data(bytes), encoding: encoding ?? .windowsCP1252)
      ?? String(decoding: bytes, as: UTF8.self)
  }

  /// What phones and mail programs name; anything else is tried as UTF-8, then as Windows-1252.
  private static let encodings: [String: String.Encoding] = [
    "ISO-8859-1": .isoLatin1, "ISO-8859-2": .isoLatin2,
    "WINDOWS-1250": .windowsCP1250, "WINDOWS-1251": .windowsCP1251,
    "WINDOWS-1252": .windowsCP1252, "SHIFT_JIS": .shiftJIS, "EUC-JP": .japaneseEUC,
  ]

  /// The bytes that quoted-printable stands for; a sign that stands for nothing stays as it is.
  static func unquoted(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var found: [UInt8] = []
    found.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "="), place + 2 < bytes.count,
        let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
      {
        found.append(high << 4 | low)
        place += 3
      } else {
        found.append(bytes[place])
        place += 1
      }
    }
    return found
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
