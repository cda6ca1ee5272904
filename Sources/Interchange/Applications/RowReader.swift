import Foundation
import Records

/// Makes an application of one row.
///
/// Reading never fails: what cannot be read is listed, and the raw row keeps it.
struct RowReader {
  let table: TableReading
  let row: TableRow
  var read: ApplicationRow
  var unread: [UnreadCell] = []

  init(_ row: TableRow, key: String, of table: TableReading) {
    self.table = table
    self.row = row
    read = ApplicationRow(line: row.line, key: key, cells: table.map.kept(row))
  }

  mutating func application() -> ApplicationRow {
    listSpreadsheetErrors()
    read.company = line(.company)
    read.title = line(.title)
    if let reason = reasonToLeave() {
      read.reasonToLeave = reason
      return read
    }
    if read.company.isEmpty {
      read.company = RowReader.unnamed
      read.notices.append(
        "This row does not name a company. It is saved as “\(RowReader.unnamed)” until you add one."
      )
    }
    readTexts()
    let told = readStory()
    tell(told)
    checkDates(told)
    if row.cells.count > table.map.headings.count {
      let more = row.cells.count - table.map.headings.count
      read.notices.append(
        "This row has more cells than there are headings: \(more). They are kept as they are."
      )
    }
    return read
  }

  /// Stands where a row names no company: a link needs words.
  static let unnamed = "—"

  private func reasonToLeave() -> Phrase? {
    if read.company.isEmpty, read.title.isEmpty {
      return "It names neither a company nor a job title."
    }
    let isHeading = zip(row.cells, table.map.headings).allSatisfy { $0.tidy == $1.name }
    return isHeading ? "It repeats the headings." : nil
  }
}

extension RowReader {
  /// The first text a row has for a field, without the white space around it.
  func cell(_ field: ApplicationField) -> String {
    for column in table.map.columns(of: field) {
      if let text = text(in: column), !TableCell.isPlaceholder(text) { return text }
    }
    return ""
  }

  /// All texts a row has for a field, with their columns.
  func cells(_ field: ApplicationField) -> [(column: Int, text: String)] {
    table.map.columns(of: field).compactMap { column in text(in: column).map { (column, $0) } }
  }

  private func text(in column: Int) -> String? {
    let text = TableCell.unguarded(row[column].withoutUnseen.tidy)
    return text.isEmpty || TableCell.isSpreadsheetError(text) ? nil : text
  }

  /// A text on one line, as long as its field in Rebound.
  func line(_ field: ApplicationField) -> String { cell(field).onOneLine }

  mutating func list(_ column: Int, _ text: String, _ why: Phrase) {
    unread.append(
      UnreadCell(line: row.line, column: table.map.name(of: column), text: text, why: why)
    )
  }

  private mutating func listSpreadsheetErrors() {
    for (column, cell) in row.cells.enumerated() where cell.utf8.first == UInt8(ascii: "#") {
      guard TableCell.isSpreadsheetError(cell.tidy), !table.map.isLeftOut(column) else { continue }
      list(column, cell, "The spreadsheet could not calculate this cell.")
    }
  }
}
