import API
import Records

/// How standard output is displayed.
package struct TerminalStyle: Sendable {
  /// The width of the terminal in columns; nil if output goes to a file or another program.
  package let width: Int?
  package let hasColor: Bool

  package init(width: Int?, hasColor: Bool) {
    self.width = width
    self.hasColor = hasColor
  }

  /// For output to a file or another program: nothing is cut, and there is no color.
  package static let plain = TerminalStyle(width: nil, hasColor: false)
}

/// Rows of text in columns, each as wide as its widest cell.
///
/// On a terminal it also has headings, and the widest columns are cut to fit.
struct Table {
  private let heads: [String]
  private let rows: [[String]]

  init(_ rows: [[String]], heads: [Phrase] = []) {
    self.heads = heads.map(\.said)
    self.rows = rows.map { $0.map(\.onOneLine.fitForTerminal) }
  }

  func lines(in style: TerminalStyle = .plain) -> [String] {
    let hasHeads = style.width != nil && !heads.isEmpty
    let all = hasHeads ? [heads] + rows : rows
    let widths = widths(of: all, within: style.width)
    return all.enumerated().map { place, row in
      let isHead = hasHeads && place == 0
      let cells = row.enumerated().map { column, cell in
        let isLast = column == row.count - 1
        let fitted = cell.cut(to: isLast && style.width == nil ? .max : widths[column])
        let padding = isLast ? 0 : max(0, widths[column] - fitted.terminalWidth)
        let shown = style.hasColor ? painted(fitted, isHead: isHead, column) : fitted
        return shown + String(repeating: " ", count: padding)
      }
      return cells.joined(separator: "  ").trimmingEnd
    }
  }

  /// Cuts the widest columns first; IDs stay whole, because part of an ID is of no use.
  private func widths(of rows: [[String]], within most: Int?) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].terminalWidth : 0 }.max() ?? 0
    }
    guard let most else { return widths }
    let first = isNamed ? 1 : 0
    while widths.reduce(2 * (count - 1), +) > most,
      let widest = widths.indices.dropFirst(first).max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 3
    {
      widths[widest] -= 1
    }
    return widths
  }

  private var isNamed: Bool { heads.first == Self.nameHead.said }

  /// The heading of a column of IDs.
  static let nameHead: Phrase = "ID"

  /// Headings are bold and IDs are dim; color and weight carry no information of their own.
  private func painted(_ text: String, isHead: Bool, _ column: Int) -> String {
    guard !text.isEmpty, isHead || (isNamed && column == 0) else { return text }
    return "\u{1B}[\(isHead ? 1 : 2)m\(text)\u{1B}[0m"
  }
}

extension String {
  /// The number of terminal columns the text takes.
  var terminalWidth: Int { reduce(0) { $0 + $1.terminalWidth } }

  /// The text cut to at most this many columns; ends with "…" if it was cut.
  fileprivate func cut(to width: Int) -> String {
    guard terminalWidth > width else { return self }
    var cut = ""
    var left = width - 1
    for character in self {
      left -= character.terminalWidth
      guard left >= 0 else { break }
      cut.append(character)
    }
    return cut + "…"
  }

  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Character {
  /// The number of terminal columns: two for East Asian characters and emoji, and none for
  /// combining marks.
  fileprivate var terminalWidth: Int {
    if isASCII { return 1 }
    return unicodeScalars.contains(where: \.isWide)
      ? 2 : unicodeScalars.allSatisfy(\.hasNoWidth) ? 0 : 1
  }
}

extension Unicode.Scalar {
  /// The wide and full-width blocks of Unicode's East Asian Width (UAX 11), and emoji.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD, 0xFE0F:
      true
    default: properties.isEmojiPresentation
    }
  }

  fileprivate var hasNoWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
