import Records

/// What spreadsheets do to the text of a cell.
enum TableCell {
  /// The signs with which a spreadsheet begins to calculate.
  private static let signs: Set<UInt8> = Set("=+-@\t\r".utf8)

  /// The text with an apostrophe before it where a spreadsheet would otherwise calculate.
  static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// Takes the apostrophe away again.
  static func unguarded(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && needsGuard(text) ? String(text.dropFirst()) : text
  }

  /// Also where apostrophes stand before the sign already, so that exactly one comes off again.
  private static func needsGuard(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    return signs.contains(first)
  }

  /// Whether a text stands for nothing, as tools and people write it into an empty cell.
  static func isPlaceholder(_ text: String) -> Bool {
    text.utf8.count <= 14 && placeholders.contains(text.lowercased())
  }

  private static let placeholders: Set<String> = [
    "n/a", "na", "n.a.", "n.a", "#n/a", "-", "--", "---", "–", "—", "none", "null", "nil", "tbd",
    "tba", "tbc", "undefined", "nan", "?", "??", ".", "/", "x", "k.a.", "k. a.", "keine",
    "keine angabe",
    "aucun", "aucune", "s/o", "ninguno", "ninguna", "n/d", "s/d", "nessuno", "nessuna", "n.d.",
    "nenhum",
    "nenhuma", "geen", "n.v.t.", "nvt", "brak", "b/d", "无", "暂无", "没有", "なし", "無し", "未定",
    "[]", "{}", "not available", "not specified", "unknown", "(none)", "(empty)", "empty",
  ]

  static func isSpreadsheetError(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "#") && errors.contains(text)
  }

  private static let errors: Set<String> = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!",
    "#CALC!",
  ]
}

extension String {
  /// Without the control characters that no file of text may hold; tabs and line ends stay.
  var withoutControls: String {
    func isControl(_ byte: UInt8) -> Bool {
      byte == 0x7F || (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte))
    }
    guard utf8.contains(where: isControl) else { return self }
    return String(decoding: utf8.filter { !isControl($0) }, as: UTF8.self)
  }

  /// With its white space, line ends among it, made single spaces.
  var onOneLine: String {
    hasOddSpace ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : self
  }

  /// Whether white space is in it; told from the bytes where they are ASCII.
  var hasSpace: Bool {
    utf8.contains { $0 <= 0x20 || $0 >= 0x7F } && contains(where: \.isWhitespace)
  }

  /// Asked of every cell of large tables, and so of bytes.
  private var hasOddSpace: Bool {
    var before: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || (byte == 0x20 && before == 0x20) { return true }
      before = byte
    }
    return false
  }
}
