import Records

/// The lines `#key:value` at the top of a text file of Anki.
struct AnkiHeaders {
  static let tab = UInt8(ascii: "\t")

  /// Where the notes begin, in bytes and in lines.
  private(set) var end = 0
  private(set) var lines = 0
  var separator: UInt8?
  private(set) var unknownSeparator = ""
  private(set) var isHTML: Bool?
  private(set) var tags: [String] = []
  /// Column numbers from 0 on, by what they hold.
  private(set) var columns: [String: Int] = [:]
  /// The names of all columns, as written.
  private(set) var names = ""

  var hasUnknownSeparator: Bool { !unknownSeparator.isEmpty }

  /// Whether there is a line that only Anki writes.
  var sayAnything: Bool {
    separator != nil || hasUnknownSeparator || isHTML != nil || !columns.isEmpty
  }

  init(_ bytes: [UInt8]) {
    while end < bytes.count,
      bytes[end...].prefix(2).contains(UInt8(ascii: "#")),
      [UInt8(ascii: "#"), UInt8(ascii: "\"")].contains(bytes[end])
    {
      let stop = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(Self.asAnkiWrote(String(decoding: bytes[end..<stop], as: UTF8.self)))
      end = min(stop + 1, bytes.count)
      lines += 1
    }
  }

  /// The line as it was before a spreadsheet filled it up with empty cells and quotation marks.
  private static func asAnkiWrote(_ line: String) -> String {
    var text = line[...]
    while let last = text.last, ",;\t\r".contains(last) || last == "\r\n",
      // The sign itself may be what a header names.
      !text.dropLast().hasSuffix(":")
    {
      text.removeLast()
    }
    if text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
    return String(text.drop { $0 == "#" || $0 == "\"" })
  }

  /// A line without a colon, or with a key nobody knows, is a comment.
  private mutating func read(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].lowercased().trimmed
    // The names are parted by the separator, which may be white space.
    let value = String(line[line.index(after: colon)...]).filter { $0 != "\r" && $0 != "\r\n" }
    switch key {
    case "separator": readSeparator(value)
    case "html": isHTML = value.trimmed.lowercased() == "true"
    case "tags": tags = AnkiHeaders.words(value)
    case "columns": names = value
    case "guid column", "tags column", "deck column", "notetype column":
      let number = Int(value.trimmed) ?? 0
      if number > 0 { columns[String(key.dropLast(" column".count))] = number - 1 }
    default: break
    }
  }

  private mutating func readSeparator(_ value: String) {
    let named: [String: Character] = [
      "tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " ",
      "\\t": "\t",
    ]
    let sign = named[value.trimmed.lowercased()] ?? (value.count == 1 ? value.first : nil)
    if let byte = sign?.asciiValue { separator = byte } else { unknownSeparator = value.trimmed }
  }

  /// What parts the fields where no header says: the first of the usual signs in the first line.
  static func guessed(from body: [UInt8]) -> UInt8? {
    let line = body.prefix { $0 != UInt8(ascii: "\n") }
    let signs = "\t|;,:".utf8
    return signs.first { line.contains($0) }
  }

  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

/// Which column holds what.
struct AnkiColumns {
  let guid: Int?
  let tags: Int?
  /// What is asked, what is answered, and any others, in the order of the file.
  let fields: [Int]

  var front: Int? { fields.first }

  init(_ headers: AnkiHeaders, width: Int) {
    var special = headers.columns
    let sign = Character(UnicodeScalar(headers.separator ?? AnkiHeaders.tab))
    let names = headers.names.split(separator: sign, omittingEmptySubsequences: false)
    for (index, name) in names.enumerated() {
      let plain = name.trimmingPrefix { $0.isWhitespace }.lowercased().trimmed
      guard ["guid", "tags", "deck", "notetype"].contains(plain) else { continue }
      special[plain] = special[plain] ?? index
    }
    guid = special["guid"]
    tags = special["tags"]
    let taken = Set(special.values)
    fields = (0..<width).filter { !taken.contains($0) }
  }
}
