/// The escapes inside the values of content lines.
package enum ContentText {
  /// The text as a value writes it (RFC 6350, 3.4 and RFC 5545, 3.3.11).
  ///
  /// Control characters have no place in either format and are left out.
  package static func escaped(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ",", ";":
        written.append("\\")
        written.append(scalar)
      case "\n" where before == "\r": break
      case "\n", "\r": written.append(contentsOf: "\\n".unicodeScalars)
      case "\t": written.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: written.append(scalar)
      }
      before = scalar
    }
    return String(written)
  }

  /// The text a value stands for; a backslash before anything else is a character like any other.
  package static func unescaped(_ value: some StringProtocol) -> String {
    guard value.utf8.contains(backslash) else { return String(value) }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n", "N": text.append("\n")
        case "\\", ",", ";", ":", "\"": text.append(scalar)
        default:
          text.append("\\")
          text.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    if isEscaped { text.append("\\") }
    return String(text)
  }

  /// The parts of a value between separators that are not escaped, each with its escapes undone.
  package static func parts(of value: String, at separator: Unicode.Scalar) -> [String] {
    split(value, at: separator).map { unescaped($0) }
  }

  /// The parts between semicolons, each a list between commas, as those of `N` are.
  package static func lists(of value: String) -> [[String]] {
    split(value, at: ";").map { parts(of: $0, at: ",") }
  }

  /// The parts as written, their escapes still in them.
  private static func split(_ value: String, at separator: Unicode.Scalar) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if scalar == separator, !isEscaped {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      } else {
        part.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    parts.append(String(part))
    return parts
  }

  private static let backslash = UInt8(ascii: "\\")
}
