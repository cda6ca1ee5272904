/// Rows of text, each column as wide as its widest cell.
struct Columns {
  private let rows: [[String]]
  private let most: Int

  /// - Parameter most: what does not fit is cut, but for the last column.
  init(_ rows: [[String]], atMost most: Int = 44) {
    self.rows = rows.map { $0.map(\.onOneLine) }
    self.most = most
  }

  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      min(most, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : padded(cell, widths[column])
      }
      return cells.joined(separator: "  ").trimmingEnd
    }
  }

  private func padded(_ cell: String, _ width: Int) -> String {
    let cut = cell.count > width ? cell.prefix(width - 1) + "…" : cell[...]
    return cut + String(repeating: " ", count: width - cut.count)
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
