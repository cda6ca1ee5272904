extension MessageText {
  /// A `mailto:` link that opens the text in a mail program, even without an address.
  ///
  /// - Returns: nil if a placeholder is not filled in.
  package static func mailLink(to email: String, subject: String, body: String) -> WebLink? {
    guard placeholders(in: subject + "\n" + body).isEmpty else { return nil }
    var parts: [String] = []
    if !subject.isEmpty { parts.append("subject=\(encoded(subject))") }
    if !body.isEmpty { parts.append("body=\(encoded(body))") }
    let query = parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    return WebLink("mailto:\(encoded(email, alsoPlain: "@"))\(query)")
  }

  /// Percent-encodes a text, with the line endings of mail.
  private static func encoded(_ text: String, alsoPlain: String = "") -> String {
    let plain = Set("-._~".utf8).union(alsoPlain.utf8)
    let bytes = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8
    return bytes.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || plain.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%\(byte < 16 ? "0" : "")\(digits)"
    }.joined()
  }
}
