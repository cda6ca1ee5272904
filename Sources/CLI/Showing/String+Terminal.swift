import Records

extension String {
  /// The text without control characters and bidirectional marks, which a terminal would interpret.
  ///
  /// Otherwise a cell of somebody else's table could write to the clipboard, change the window
  /// title, or show different words than it contains. Line ends and tabs stay.
  package var fitForTerminal: String {
    // Fast path: nearly every line is plain, and lists are long.
    if utf8.allSatisfy({ $0 < 0x7F && $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }) { return self }
    var fit = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      if isAfterReturn, scalar == "\n" { fit.removeLast() }
      fit.append(scalar.isObeyed ? "\u{FFFD}" : scalar)
      isAfterReturn = scalar == "\r"
    }
    return String(fit)
  }

  /// The text on one line, for a cell in a table.
  var onOneLine: String {
    contains(where: \.isNewline) || utf8.contains(0x09)
      ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
  }
}

extension Unicode.Scalar {
  fileprivate var isObeyed: Bool {
    switch value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The first line that is not blank, for a table row.
  var firstLine: String { textLines.first ?? "" }
}
