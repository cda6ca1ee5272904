package import Foundation

/// Writes rows as comma-separated values: RFC 4180, UTF-8 with a mark at its start, since
/// spreadsheets take a file without one for something older.
package struct TableWriter: Sendable {
  // Bytes and no text: a table of tens of thousands of rows has hundreds of thousands of cells, and a
  // mark that changes the letter before it would hide a quotation mark from a search in letters.
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  /// The table as far as it is written.
  package var data: Data { Data(bytes) }

  /// Cells that a spreadsheet would calculate get an apostrophe before them.
  package mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(TableCell.guarded(cell).withoutControls.utf8)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String.UTF8View) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return bytes.append(contentsOf: cell) }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
