package import Foundation

/// Writes rows as comma-separated values: RFC 4180, UTF-8 with a mark at its start, since
/// spreadsheets take a file without one for something older.
package struct TableWriter: Sendable {
  package private(set) var data = Data([0xEF, 0xBB, 0xBF])

  package init() {}

  /// Cells that a spreadsheet would calculate get an apostrophe before them.
  package mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { data.append(UInt8(ascii: ",")) }
      data.append(contentsOf: TableWriter.quoted(TableCell.guarded(cell)).utf8)
    }
    data.append(contentsOf: [0x0D, 0x0A])
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
