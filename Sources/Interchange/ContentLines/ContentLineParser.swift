import Records

/// Takes one unfolded line apart: group, name, parameters, value.
struct ContentLineParser {
  /// Why a line is none.
  enum Trouble: Error {
    case noColon, noName
  }

  private let bytes: [UInt8]
  private let line: Int
  private var place = 0

  init(_ unfolded: UnfoldedLine) {
    bytes = unfolded.bytes
    line = unfolded.line
  }

  private static let colon = UInt8(ascii: ":")
  private static let semicolon = UInt8(ascii: ";")
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  mutating func parsed() throws(Trouble) -> ContentLine {
    let full = word { $0 == Self.semicolon || $0 == Self.colon }
    let pieces = full.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(pieces.last ?? "").trimmed.uppercased()
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isPartOfName) else { throw .noName }
    var parameters: [ContentParameter] = []
    while place < bytes.count, bytes[place] == Self.semicolon {
      place += 1
      if let parameter = parameter() { parameters.append(parameter) }
    }
    guard place < bytes.count else { throw .noColon }
    place += 1
    let group = pieces.count > 1 ? String(pieces[0]).trimmed.lowercased() : ""
    return ContentLine(
      name,
      value(&parameters),
      group: group,
      parameters: parameters,
      line: line
    )
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x2D, 0x5F: true
    default: false
    }
  }

  private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// `NAME=value,"value"`, or the bare value of vCard 2.1.
  private mutating func parameter() -> ContentParameter? {
    let name = word {
      $0 == UInt8(ascii: "=") || $0 == Self.semicolon || $0 == Self.colon || $0 == Self.comma
    }.trimmed.uppercased()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
      if place < bytes.count, bytes[place] == Self.comma { place += 1 }
      guard !name.isEmpty else { return nil }
      return ContentParameter(Self.encodings.contains(name) ? "ENCODING" : "TYPE", name)
    }
    var values: [String] = []
    repeat {
      place += 1
      values.append(parameterValue())
    } while place < bytes.count && bytes[place] == Self.comma
    return ContentParameter(name, values)
  }

  private static let encodings: Set<String> = [
    "QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT", "BINARY",
  ]

  private mutating func parameterValue() -> String {
    let isEnd = { $0 == Self.comma || $0 == Self.semicolon || $0 == Self.colon }
    guard place < bytes.count, bytes[place] == Self.quote,
      bytes[(place + 1)...].contains(Self.quote)
    else { return Self.unhatted(word(until: isEnd).trimmed) }
    place += 1
    let inside = word { $0 == Self.quote }
    place += 1
    return Self.unhatted(inside + word(until: isEnd))
  }

  /// Undoes the escapes of RFC 6868: `^n`, `^^` and `^'`.
  private static func unhatted(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "^")) else { return text }
    var found = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      guard isEscaped || scalar != "^" else {
        isEscaped = true
        continue
      }
      if isEscaped, let meant = hats[scalar] {
        found.append(meant)
      } else {
        if isEscaped { found.append("^") }
        found.append(scalar)
      }
      isEscaped = false
    }
    if isEscaped { found.append("^") }
    return String(found)
  }

  private static let hats: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "^": "^", "'": "\""]

  /// The value as text; what says how it was written has served its purpose then.
  private func value(_ parameters: inout [ContentParameter]) -> String {
    let bytes = bytes[place...]
    let charset = parameters.first { $0.name == "CHARSET" }?.values.first ?? ""
    parameters.removeAll { $0.name == "CHARSET" }
    let isQuoted = parameters.contains {
      $0.name == "ENCODING" && $0.values.contains { $0.uppercased() == "QUOTED-PRINTABLE" }
    }
    guard isQuoted else { return ContentCharset.text(bytes, named: charset) }
    parameters.removeAll { $0.name == "ENCODING" }
    return ContentCharset.text(ContentCharset.unquoted(bytes), named: charset)
      .replacing("\r\n", with: "\n")
  }
}
