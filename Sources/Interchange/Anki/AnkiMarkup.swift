import Wording

/// The text of one field: HTML, sounds and clozes made plain words.
struct AnkiMarkup {
  /// The whole text, with what a cloze hides.
  let whole: String
  /// The text with `[…]` where a cloze hides something.
  let asked: String
  let hasMedia: Bool

  var hasCloze: Bool { asked != whole }

  init(_ field: String, isHTML: Bool) {
    var reading = MarkupReading()
    isHTML ? reading.read(field) : reading.take(field)
    let silent = reading.text.replacing(/\[sound:[^\]]*\]/, with: "")
    hasMedia = reading.hasPicture || silent != reading.text
    whole = AnkiMarkup.tidied(silent.replacing(AnkiMarkup.cloze) { String($0.output.1) })
    asked = AnkiMarkup.tidied(
      silent.replacing(AnkiMarkup.cloze) { found in found.output.2.map { "[\($0)]" } ?? "[…]" }
    )
  }

  private static var cloze: Regex<(Substring, Substring, Substring?)> {
    /\{\{c\d+::(.*?)(?:::(.*?))?\}\}/.dotMatchesNewlines()
  }

  /// Whether a text looks as if it were HTML, where no header says.
  static func isLikely(_ text: String) -> Bool {
    text.contains(/<(?:br|div|p|b|i|u|span|ul|ol|li|img)\b[^>]*>|&(?:nbsp|amp|lt|gt|quot);/)
  }

  private static func tidied(_ text: String) -> String {
    text.replacing(/\n[ \t]*\n(?:[ \t]*\n)+/, with: "\n\n").trimmed
  }

  /// A text as Anki reads it back where the file says that fields are HTML.
  static func html(of text: String) -> String {
    var written = ""
    for character in text {
      switch character {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "\n", "\r\n": written += "<br>"
      case "\t": written += " "
      default: written.append(character)
      }
    }
    return written
  }
}

/// Walks over HTML and keeps its words and lines.
private struct MarkupReading {
  private(set) var text = ""
  private(set) var hasPicture = false

  private static let blocks: Set<String> = [
    "div", "p", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "hr",
  ]

  mutating func take(_ plain: String) { text = plain.replacing("\r\n", with: "\n") }

  mutating func read(_ html: String) {
    var rest = html.replacing("\r\n", with: "\n")[...]
    while let first = rest.first {
      if first == "<", let tag = rest.prefixMatch(of: /<\/?([A-Za-z][A-Za-z0-9]*)[^>]*>|<!--.*?-->/)
      {
        rest = rest[tag.range.upperBound...]
        take(tag: tag.output.1?.lowercased() ?? "", &rest)
      } else if first == "&", let entity = rest.prefixMatch(of: /&(#?[A-Za-z0-9]{1,10});/),
        let sign = Self.sign(entity.output.1)
      {
        rest = rest[entity.range.upperBound...]
        text.append(sign)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func take(tag: String, _ rest: inout Substring) {
    switch tag {
    case "br": text += "\n"
    case "img", "audio", "video": hasPicture = true
    case "script", "style":
      // What is for a browser and for nobody to read.
      if let end = rest.firstRange(of: "</\(tag)") { rest = rest[end.lowerBound...] }
    case let name where Self.blocks.contains(name):
      if !text.isEmpty, text.last != "\n" { text += "\n" }
    default: break
    }
  }

  private static func sign(_ name: Substring) -> Character? {
    let named: [Substring: Character] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
      "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    ]
    if let sign = named[name] { return sign }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
    return number.flatMap(UnicodeScalar.init).map(Character.init)
  }
}
