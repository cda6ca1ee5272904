/// One sheet of a workbook: rows of cells as a person sees them.
struct Sheet: Sendable {
  let name: String
  let isHidden: Bool
  /// The rows that hold something, each with its number on the sheet.
  var rows: [TableRow] = []
  /// The cells with a formula but without its result.
  var formulasWithoutResult = 0
  /// The areas that are merged into one cell.
  var merged: [MergedArea] = []
}

/// Cells that are merged into one, numbered from 1.
struct MergedArea: Sendable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// - Parameter reference: as in `B2:D5`.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":").map { CellPlace(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}

/// Where a cell stands, numbered from 1.
struct CellPlace: Equatable {
  let column: Int
  let row: Int

  /// - Parameter reference: as in `BC12`, or `$BC$12`.
  init?(_ reference: String) {
    var (column, row) = (0, 0)
    for byte in reference.utf8 where byte != UInt8(ascii: "$") {
      // Far beyond any sheet, so that what follows cannot overflow.
      guard column <= 1 << 24, row <= 1 << 32 else { return nil }
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    (self.column, self.row) = (column, row)
  }
}

/// Collects the rows of a sheet, within the limits of its workbook.
struct SheetBuilder {
  private(set) var sheet: Sheet
  private let budget: PackedBudget
  private var row = 0
  private var cells: [String] = []

  init(_ name: String, isHidden: Bool, _ budget: PackedBudget) {
    sheet = Sheet(name: name, isHidden: isHidden)
    self.budget = budget
  }

  /// - Parameter number: from 1; nil for the next one.
  mutating func beginRow(_ number: Int? = nil) throws(PackedFlaw) {
    let number = number ?? row + 1
    guard (1...PackedLimits.lastRow).contains(number) else { throw .absurdPlace }
    row = number
    cells.removeAll(keepingCapacity: true)
  }

  /// - Parameter column: from 0.
  mutating func put(_ text: String, at column: Int) throws(PackedFlaw) {
    guard (0..<PackedLimits.lastColumn).contains(column) else { throw .absurdPlace }
    guard !text.isEmpty else { return }
    guard column < TableReader.mostColumns else { throw .tooManyColumns(TableReader.mostColumns) }
    try budget.count(bytes: text.utf8.count)
    if column >= cells.count {
      try budget.count(cells: column + 1 - cells.count)
      cells += repeatElement("", count: column + 1 - cells.count)
    }
    cells[column] = text
  }

  mutating func endRow(repeated count: Int = 1) throws(PackedFlaw) {
    defer { cells.removeAll(keepingCapacity: true) }
    guard count >= 1, row <= PackedLimits.lastRow + 1 - count else { throw .absurdPlace }
    guard !cells.allSatisfy(\.isBlank) else {
      row += count - 1
      return
    }
    if count > 1 {
      try budget.count(cells: cells.count * (count - 1))
      try budget.count(bytes: cells.reduce(0) { $0 + $1.utf8.count } * (count - 1))
    }
    for line in row..<row + count { sheet.rows.append(TableRow(line: line, cells: cells)) }
    guard sheet.rows.count <= TableScanner.mostRows else { throw .tooManyCells }
    row += count - 1
  }

  mutating func merge(_ reference: String) throws(PackedFlaw) {
    guard let area = MergedArea(reference) else { return }
    try budget.count(cells: 1)
    sheet.merged.append(area)
  }

  mutating func countFormulaWithoutResult() { sheet.formulasWithoutResult += 1 }

  /// The sheet, with what merged cells cover taken away: nobody sees it.
  func finished() throws(PackedFlaw) -> Sheet {
    var sheet = sheet
    guard !sheet.merged.isEmpty else { return sheet }
    if zip(sheet.rows, sheet.rows.dropFirst()).contains(where: { $0.line > $1.line }) {
      sheet.rows.sort { $0.line < $1.line }
    }
    for area in sheet.merged { try hide(area, in: &sheet.rows) }
    return sheet
  }

  private func hide(_ area: MergedArea, in rows: inout [TableRow]) throws(PackedFlaw) {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].line < area.rows.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < rows.count, rows[low].line <= area.rows.upperBound {
      // Counted: areas that lie over each other could make this go on for hours.
      try budget.count(cells: rows[low].cells.count)
      let first = area.columns.lowerBound - 1
      let end = min(area.columns.upperBound, rows[low].cells.count)
      var cells = rows[low].cells
      for column in first..<max(first, end)
      where rows[low].line > area.rows.lowerBound || column > first {
        cells[column] = ""
      }
      rows[low] = TableRow(line: rows[low].line, cells: cells)
      low += 1
    }
  }
}
