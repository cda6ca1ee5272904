import Records

/// The text of one field: HTML, sounds and clozes made plain words.
struct AnkiMarkup {
  /// The whole text, with what a cloze hides.
  let whole: String
  /// The text with `[…]` where a cloze hides something.
  let asked: String
  let hasMedia: Bool

  var hasCloze: Bool { asked != whole }

  init(_ field: String, isHTML: Bool) {
    let lines = field.replacing("\r\n", with: "\n")
    var reading = MarkupReading(isHTML ? lines : "")
    let text = isHTML ? reading.read() : Array(lines.utf8)
    let silent = AnkiMarkup.silent(text)
    hasMedia = reading.hasPicture || silent.count != text.count
    let clozes = AnkiMarkup.clozesRead(silent)
    whole = AnkiMarkup.tidied(clozes.whole)
    asked = AnkiMarkup.tidied(clozes.asked)
  }

  /// Without the names of sounds.
  private static func silent(_ text: [UInt8]) -> [UInt8] {
    var (sound, end) = (ForwardSearch("[sound:"), ForwardSearch("]"))
    var silent: [UInt8] = []
    var place = 0
    while let start = sound.next(in: text, from: place),
      let stop = end.next(in: text, from: start)
    {
      silent += text[place..<start]
      place = stop + 1
    }
    return silent + text[place...]
  }

  /// `{{c1::hidden::hint}}`: what it hides in one text, its hint in the other.
  private static func clozesRead(_ text: [UInt8]) -> (whole: [UInt8], asked: [UInt8]) {
    var (open, end) = (ForwardSearch("{{c"), ForwardSearch("}}"))
    var whole: [UInt8] = []
    var asked: [UInt8] = []
    var place = 0
    var searched = 0
    while let start = open.next(in: text, from: searched) {
      let digits = text[(start + 3)...].prefix(while: \.isASCIIDigit)
      let colons = text[digits.endIndex...].prefix(2)
      searched = digits.endIndex
      guard !digits.isEmpty, Array(colons) == colonPair,
        let stop = end.next(in: text, from: colons.endIndex)
      else { continue }
      let (hidden, hint) = parted(text[colons.endIndex..<stop])
      whole += text[place..<start] + hidden
      asked += text[place..<start]
      asked += Array("[\(hint.map { String(decoding: $0, as: UTF8.self) } ?? "…")]".utf8)
      place = stop + 2
      searched = place
    }
    return (whole + text[place...], asked + text[place...])
  }

  private static let colonPair = Array("::".utf8)

  /// What stands before and after the first two colons.
  private static func parted(
    _ text: ArraySlice<UInt8>
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>?) {
    let places = text.indices.dropLast()
    let colons = places.first { text[$0] == colonPair[0] && text[$0 + 1] == colonPair[1] }
    guard let colons else { return (text, nil) }
    return (text[..<colons], text[(colons + 2)...])
  }

  /// Whether a text looks as if it were HTML, where no header says.
  static func isLikely(_ text: String) -> Bool {
    if text.contains(/&(?:nbsp|amp|lt|gt|quot);/) { return true }
    let bytes = Array(text.utf8)
    guard let last = bytes.lastIndex(of: UInt8(ascii: ">")) else { return false }
    // Read in one walk: a pattern would look for the end of every tag anew.
    return bytes[..<last].indices.contains { place in
      guard bytes[place] == UInt8(ascii: "<") else { return false }
      let name = bytes[(place + 1)...].prefix(5).prefix { $0.isASCIILetter || $0.isASCIIDigit }
      return usual.contains(String(decoding: name, as: UTF8.self))
    }
  }

  private static let usual: Set<String> = [
    "br", "div", "p", "b", "i", "u", "span", "ul", "ol", "li", "img",
  ]

  /// Never more than one empty line.
  private static func tidied(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines: [Substring] = []
    var blank = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      blank = line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? blank + 1 : 0
      if blank == 2 { lines[lines.count - 1] = "" }
      if blank < 2 { lines.append(line) }
    }
    return lines.joined(separator: "\n").trimmed
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
  private let html: [UInt8]
  private var place = 0
  private var text: [UInt8] = []
  private(set) var hasPicture = false
  private var tagEnd = ForwardSearch(">")
  private var commentEnd = ForwardSearch("-->")
  private var hiddenEnds = [
    "script": ForwardSearch("</script", ignoringCase: true),
    "style": ForwardSearch("</style", ignoringCase: true),
  ]

  private static let blocks: Set<String> = [
    "div", "p", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "hr",
  ]

  init(_ html: String) {
    self.html = Array(html.utf8)
  }

  mutating func read() -> [UInt8] {
    while place < html.count {
      switch html[place] {
      case UInt8(ascii: "<") where takeTag() || takeComment(): break
      case UInt8(ascii: "&") where takeEntity(): break
      case let byte:
        text.append(byte)
        place += 1
      }
    }
    return text
  }

  private mutating func takeTag() -> Bool {
    var start = place + 1
    if start < html.count, html[start] == UInt8(ascii: "/") { start += 1 }
    guard start < html.count, html[start].isASCIILetter,
      let end = tagEnd.next(in: html, from: start)
    else { return false }
    let name = html[start..<end].prefix { $0.isASCIILetter || $0.isASCIIDigit }
    let opens = start == place + 1
    place = end + 1
    take(tag: String(decoding: name.map(\.inSmall), as: UTF8.self), opens: opens)
    return true
  }

  private mutating func takeComment() -> Bool {
    guard html[place...].starts(with: Array("<!--".utf8)),
      let end = commentEnd.next(in: html, from: place + 4)
    else { return false }
    place = end + 3
    return true
  }

  private mutating func takeEntity() -> Bool {
    let name = html[(place + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard name.count < 12, name.endIndex < html.count,
      let sign = Self.sign(String(decoding: name, as: UTF8.self)[...])
    else { return false }
    text += Array(String(sign).utf8)
    place = name.endIndex + 1
    return true
  }

  private mutating func take(tag: String, opens: Bool) {
    switch tag {
    case "br": text.append(UInt8(ascii: "\n"))
    case "img", "audio", "video": hasPicture = true
    case "script" where opens, "style" where opens:
      // What is for a browser and for nobody to read.
      if let end = hiddenEnds[tag]?.next(in: html, from: place) { place = end }
    case let name where Self.blocks.contains(name):
      if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    default: break
    }
  }

  /// The named letters and signs of HTML 4 that people meet.
  private static let letters: [Substring: Character] = Dictionary(
    uniqueKeysWithValues: """
      aacute á agrave à acirc â atilde ã auml ä aring å aelig æ ccedil ç eacute é egrave è ecirc ê \
      euml ë iacute í igrave ì icirc î iuml ï ntilde ñ oacute ó ograve ò ocirc ô otilde õ ouml ö \
      oslash ø uacute ú ugrave ù ucirc û uuml ü yacute ý yuml ÿ szlig ß thorn þ eth ð oelig œ \
      Aacute Á Agrave À Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Eacute É Egrave È Ecirc Ê \
      Euml Ë Iacute Í Igrave Ì Icirc Î Iuml Ï Ntilde Ñ Oacute Ó Ograve Ò Ocirc Ô Otilde Õ Ouml Ö \
      Oslash Ø Uacute Ú Ugrave Ù Ucirc Û Uuml Ü Yacute Ý OElig Œ scaron š Scaron Š \
      rarr → larr ← uarr ↑ darr ↓ harr ↔ rArr ⇒ lArr ⇐ bull • middot · deg ° plusmn ± times × \
      divide ÷ frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ micro µ para ¶ sect § copy © reg ® trade ™ \
      euro € pound £ yen ¥ cent ¢ laquo « raquo » iexcl ¡ iquest ¿ sbquo ‚ bdquo „ ne ≠ le ≤ ge ≥ \
      asymp ≈ equiv ≡ infin ∞ sum ∑ prod ∏ radic √ int ∫ part ∂ alpha α beta β gamma γ delta δ \
      epsilon ε lambda λ mu μ pi π sigma σ tau τ phi φ omega ω Delta Δ Sigma Σ Omega Ω forall ∀ \
      exist ∃ isin ∈ notin ∉ sub ⊂ sup ⊃ cap ∩ cup ∪ and ∧ or ∨ not ¬ check ✓
      """.split(separator: " ").map(String.init).pairs
  )

  private static func sign(_ name: Substring) -> Character? {
    let named: [Substring: Character] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
      "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    ]
    if let sign = named[name] ?? letters[name] { return sign }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
    return number.flatMap(UnicodeScalar.init).map(Character.init)
  }
}

extension [String] {
  /// Each name with the sign after it.
  fileprivate var pairs: [(Substring, Character)] {
    stride(from: 0, to: count - 1, by: 2).map { (self[$0][...], Character(self[$0 + 1])) }
  }
}
