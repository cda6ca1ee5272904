import Foundation
import Wording

/// The plain text of what somebody pasted: markup taken out, blank lines thinned.
package enum PostingText {
  /// The most characters a posting can have.
  package static let longest = 150_000

  package static func plain(_ pasted: String) -> String {
    let text = pasted.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return thinned(holdsMarkup(text) ? withoutMarkup(text) : text)
  }

  /// Markup ends what it begins; a sign for "less than" does not.
  private static func holdsMarkup(_ text: String) -> Bool {
    text.firstMatch(
      of: /<\/(p|li|ul|ol|div|span|h[1-6]|b|strong|td|body|html|a)\s*>|<br\s*\/?>/
        .ignoresCase()
    ) != nil
  }

  private static func withoutMarkup(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      let after = rest.index(after: open)
      let name = rest[after...].prefix { $0 == "/" || $0 == "!" || $0.isLetter || $0.isNumber }
        .lowercased()
      guard name.contains(where: { $0.isLetter || $0 == "!" }),
        let close = rest[after...].firstIndex(of: ">")
      else {
        plain.append("<")
        rest = rest[after...]
        continue
      }
      rest = rest[rest.index(after: close)...]
      if hidden.contains(name) {
        let end = rest.range(of: "</\(name)", options: .caseInsensitive)
        rest =
          end.flatMap { rest[$0.upperBound...].firstIndex(of: ">") }
          .map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
      } else if name == "li" {
        plain += "\n• "
      } else if lines.contains(name.replacing("/", with: "")) {
        plain += "\n"
      } else if ["td", "th"].contains(name) {
        plain += " "
      }
    }
    return decoded(plain + rest)
  }

  private static let hidden: Set<String> = ["script", "style", "head", "noscript", "svg"]
  private static let lines: Set<String> = [
    "p", "br", "div", "ul", "ol", "tr", "table", "section", "article", "header", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "blockquote", "hr",
  ]

  /// Characters as HTML writes them; a name nobody knows stays as it is.
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

  /// Without blanks at the ends of lines, and never more than one empty line.
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
