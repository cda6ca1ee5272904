import Foundation

/// Turns the bytes of a line into text.
enum ContentCharset {
  /// - Parameter name: what the line says its letters are written in; empty where it says nothing.
  static func text(_ bytes: some Collection<UInt8>, named name: String = "") -> String {
    let encoding = encodings[name.uppercased()]
    // Whatever else it is named (`utf8`, `US-ASCII`), bytes that are UTF-8 are meant as UTF-8.
    if encoding == nil, let text = String(validating: bytes, as: UTF8.self) { return text }
    if let other = encoding ?? TextEncoding.guess(Array(bytes)), let text = other.text(Array(bytes))
    {
      return text
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What phones and mail programs name; anything else is tried as UTF-8, then guessed.
  private static let encodings: [String: TextEncoding] = [
    "ISO-8859-1": .windows1252, "ISO-8859-2": .windows1250, "ISO-8859-15": .windows1252,
    "WINDOWS-1250": .windows1250, "WINDOWS-1251": .windows1251, "WINDOWS-1252": .windows1252,
    "SHIFT_JIS": .shiftJIS, "SHIFT-JIS": .shiftJIS, "CP932": .shiftJIS, "EUC-JP": .eucJP,
    "EUC-KR": .eucKR, "GB2312": .gbk, "GBK": .gbk, "GB18030": .gbk, "BIG5": .big5,
    "MACINTOSH": .macRoman,
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
