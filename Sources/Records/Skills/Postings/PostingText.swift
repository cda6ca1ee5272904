import Foundation

/// Turns pasted text into plain text, without markup and extra blank lines.
package enum PostingText {
  /// The maximum length of a posting, in characters.
  package static let longest = 150_000

  package static func plain(_ pasted: String) -> String {
    let text = pasted.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return thinned(holdsMarkup(text) ? withoutMarkup(text) : text)
  }

  /// Whether a text contains a complete tag; a lone "less than" sign is not markup.
  private static func holdsMarkup(_ text: String) -> Bool {
    text.firstMatch(
      of: /<\/(p|li|ul|ol|div|span|h[1-6]|b|strong|td|body|html|a)\s*>|<br\s*\/?>/
        .ignoresCase()
    ) != nil
  }

  private static func withoutMarkup(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var (open, close) = (ForwardSearch("<"), ForwardSearch(">"))
    var ends = Dictionary(
      uniqueKeysWithValues: hidden.map { ($0, ForwardSearch("</\($0)", ignoringCase: true)) }
    )
    var place = 0
    while let start = open.next(in: bytes, from: place) {
      plain += bytes[place..<start]
      let name = tagName(in: bytes, at: start + 1)
      guard name.contains(where: { $0.isLetter || $0 == "!" }),
        let end = close.next(in: bytes, from: start + 1)
      else {
        plain.append(UInt8(ascii: "<"))
        place = start + 1
        continue
      }
      place = end + 1
      if hidden.contains(name) {
        let stop = ends[name]?.next(in: bytes, from: place)
        place = stop.flatMap { close.next(in: bytes, from: $0) }.map { $0 + 1 } ?? bytes.count
      } else {
        plain += Array(space(for: name).utf8)
      }
    }
    return decoded(String(decoding: plain + bytes[place...], as: UTF8.self))
  }

  /// The beginning of a tag in lowercase: a slash, an exclamation mark, and its name.
  private static func tagName(in bytes: [UInt8], at start: Int) -> String {
    let name = bytes[start...].prefix(longestName).prefix {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") || $0.isASCIILetter || $0.isASCIIDigit
    }
    return String(decoding: name.map(\.inSmall), as: UTF8.self)
  }

  private static let longestName = 24

  /// The whitespace that replaces a tag.
  private static func space(for name: String) -> String {
    if name == "li" { return "\n• " }
    if lines.contains(name.replacing("/", with: "")) { return "\n" }
    return ["td", "th"].contains(name) ? " " : ""
  }

  private static let hidden: Set<String> = ["script", "style", "head", "noscript", "svg"]
  private static let lines: Set<String> = [
    "p", "br", "div", "ul", "ol", "tr", "table", "section", "article", "header", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "blockquote", "hr",
  ]

  /// The text with HTML entities decoded; unknown entities are unchanged.
  private static func decoded(_ text: String) -> String {
    text.replacing(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/) { match -> String in
      let name = match.output.1
      if name.hasPrefix("#") {
        let digits = name.dropFirst()
        let value =
          digits.first == "x" || digits.first == "X"
          ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        let scalar = value.flatMap(Unicode.Scalar.init)
        return scalar.map { String(Character($0)) } ?? String(match.output.0)
      }
      return named[String(name)] ?? String(match.output.0)
    }
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•",
    "middot": "·", "hellip": "…", "euro": "€", "pound": "£", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è",
    "ecirc": "ê", "agrave": "à", "acirc": "â", "ccedil": "ç", "ocirc": "ô", "iacute": "í",
    "oacute": "ó", "aacute": "á", "uacute": "ú", "ntilde": "ñ", "shy": "",
  ]

  /// The text without trailing spaces, and with at most one blank line in a row.
  private static func thinned(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
      let end = line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? line.endIndex
      let kept = start < end ? line[start..<end] : ""
      if kept.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(kept == "•" ? "" : kept)
    }
    return lines.joined(separator: "\n").trimmed
  }
}
