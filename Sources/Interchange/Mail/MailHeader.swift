import Foundation

/// Texts in the header of a mail, where only ASCII is allowed (RFC 5322, RFC 2047).
enum MailHeader {
  /// Bytes of one encoded word: in Base64, with its marks and the longest name, within 76 characters.
  private static let most = 36

  /// Any text, folded where it is long.
  static func unstructured(_ text: String) -> String {
    let text = plain(text)
    return needsEncoding(text) ? encoded(text) : folded(text)
  }

  /// A name before an address.
  static func phrase(_ name: String) -> String {
    guard !needsEncoding(name) else { return encoded(name) }
    return folded(
      "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    )
  }

  /// The text on one line, without signs that steer: a line end would begin another header.
  static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.properties.generalCategory == .control || scalar.value == 0x2028
        || scalar.value == 0x2029 ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }

  /// A word longer than a line is encoded as well, since it cannot be folded.
  private static func needsEncoding(_ text: String) -> Bool {
    !text.utf8.allSatisfy { (0x20...0x7E).contains($0) } || text.contains("=?")
      || text.split(separator: " ").contains { $0.utf8.count > 66 }
  }

  /// Encoded words of their own length, never cut within a letter.
  private static func encoded(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > most { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }

  /// Folded at spaces; the name of the header is part of the first line.
  private static func folded(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > 66 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).joined(separator: "\r\n ")
  }
}

/// Text as ASCII that stays readable (RFC 2045, 6.7).
enum QuotedPrintable {
  private static let longest = 76

  static func encoded(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(Array($0.utf8)) }.joined(separator: "\r\n")
  }

  /// One line, with soft ends where it is long; white space at its end would not survive the way.
  private static func line(_ bytes: [UInt8]) -> String {
    var lines: [String] = []
    var line = ""
    for (index, byte) in bytes.enumerated() {
      let isSpace = byte == 0x20 || byte == 0x09
      let isPlain = isSpace ? index + 1 < bytes.count : (0x21...0x7E).contains(byte) && byte != 0x3D
      let sign = isPlain ? String(UnicodeScalar(byte)) : hex(byte)
      if line.utf8.count + sign.utf8.count > longest - 1 {
        lines.append(line + "=")
        line = ""
      }
      line += sign
    }
    return (lines + [line]).joined(separator: "\r\n")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "=0\(digits)" : "=\(digits)"
  }
}
