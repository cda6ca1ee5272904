import Foundation
import Records

/// Tables out of workbooks and archives: from their rows on, they go the way of every other.
extension TableReader {
  func read(_ file: OpenedFile, _ choices: ReadingChoices) throws -> RawTable {
    let mends = choices.letters == .mend
    var table =
      switch file.content {
      // Its letters were mended before it was opened, since what is a cell can depend on them.
      case .bytes(let data): try read(data, choices.encoding)
      case .workbook(let workbook):
        try read(mends ? workbook.mended : workbook, chosen: choices.sheet)
      case .tables(let tables): try joined(tables, choices.encoding)
      }
    if mends, case .tables = file.content { table.rows = table.rows.map(\.mended) }
    table.notes = file.notes + table.notes
    return table
  }

  /// How many of its headings make a file look like such a table; 0 where none does that is needed.
  func knownHeadings(in file: OpenedFile) -> Int {
    switch file.content {
    case .bytes(let data): (try? TableText(data)).map(knownHeadings) ?? 0
    case .workbook(let workbook):
      workbook.sheets.compactMap { head(of: $0.rows)?.knownHeadings }.max() ?? 0
    case .tables(let tables):
      tables.compactMap { try? TableText($0.bytes) }.map(knownHeadings).max() ?? 0
    }
  }

  /// The sheet that was chosen, or the first with headings of such a table.
  private func read(_ workbook: Workbook, chosen: String?) throws(TableFlaw) -> RawTable {
    let sheets = workbook.sheets.filter { chosen == nil || $0.name == chosen }
    guard let filled = sheets.first(where: { !$0.rows.isEmpty }) else { throw .empty }
    let found = sheets.lazy.compactMap { sheet in head(of: sheet.rows).map { (sheet, $0) } }.first
    guard let (sheet, head) = found else { throw noHeading(filled.rows[0].cells) }
    var notes: [Phrase] = []
    if workbook.sheets.count > 1 {
      let others = workbook.sheets.map(\.name).filter { $0 != sheet.name }
      notes.append(
        "Read from the sheet “\(sheet.name)”. Other sheets: \(others.joined(separator: ", "))."
      )
    }
    if !workbook.hidden.isEmpty {
      notes.append("Hidden sheets were not read: \(workbook.hidden.joined(separator: ", ")).")
    }
    let count = sheet.formulasWithoutResult
    if count > 0 {
      notes.append(
        count == 1
          ? "1 formula had no result saved with it, so its cell is empty. Open the workbook, save it, and import it again."
          : "\(count) formulas had no result saved with them, so their cells are empty. Open the workbook, save it, and import it again."
      )
    }
    var table = try table(sheet.rows, headedAt: head.index, notes)
    if workbook.sheets.count > 1 {
      table.sheets = SheetChoice(read: sheet.name, names: workbook.sheets.map(\.name))
    }
    return table
  }

  /// Several files as one table: a column of each heading, and lines counted on from file to file.
  private func joined(
    _ files: [LinkedInExport.Table],
    _ encoding: TextEncoding?
  ) throws -> RawTable {
    var whole = RawTable(headings: [], rows: [], notes: [])
    var failure: TableFlaw?
    for file in files {
      do {
        whole.append(try read(file.bytes, encoding), named: file.name)
      } catch {
        failure = failure ?? error
        whole.notes.append("\(file.name): \(error.phrase)")
      }
    }
    guard let failure, whole.headings.isEmpty else { return whole }
    throw failure
  }
}

extension RawTable {
  fileprivate mutating func append(_ read: RawTable, named name: String) {
    var other = read
    if name.lowercased().hasPrefix("saved jobs") {
      let known = jobs
      other.rows = zip(read.rows, read.jobs).filter { !known.contains($1) }.map(\.0)
      let count = read.rows.count - other.rows.count
      if count > 0 {
        notes.append(
          count == 1
            ? "1 saved job was left out, because you applied for it."
            : "\(count) saved jobs were left out, because you applied for them."
        )
      }
    }
    var places = Dictionary(headings.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let columns = other.headings.map { heading in
      if let place = places[heading.name] { return place }
      places[heading.name] = headings.count
      headings.append(heading)
      return headings.count - 1
    }
    let before = rows.last?.line ?? 0
    for row in other.rows {
      var cells = [String](repeating: "", count: headings.count)
      for (place, cell) in row.cells.enumerated() where place < columns.count {
        cells[columns[place]] = cell
      }
      cells += row.cells.dropFirst(columns.count)
      rows.append(TableRow(line: before + row.line, cells: cells))
    }
    if before > 0 { notes.append("The line numbers of \(name) start at \(before + 1).") }
    notes += other.notes
    encoding = encoding ?? other.encoding
  }
}

extension RawTable {
  /// What LinkedIn knows the job of each row by.
  private var jobs: [[String]] {
    let columns = ["joburl", "companyname", "jobtitle"].compactMap { name in
      headings.firstIndex { $0.plain == name }
    }
    return rows.map { row in columns.map { row[$0].tidy } }
  }
}

extension OpenedFile {
  /// The sheets to choose from while no table was found in any.
  func sheets(chosen: String?) -> SheetChoice {
    guard case .workbook(let workbook) = content, workbook.sheets.count > 1 else {
      return SheetChoice()
    }
    let first = workbook.sheets.first { !$0.rows.isEmpty }?.name
    return SheetChoice(read: chosen ?? first ?? "", names: workbook.sheets.map(\.name))
  }

  /// The cells of the first line that holds something, of whichever table comes first.
  var firstLine: [String] {
    switch content {
    case .bytes(let data): (try? TableText(data))?.firstLine ?? []
    case .workbook(let workbook): workbook.sheets.first { !$0.rows.isEmpty }?.rows[0].cells ?? []
    case .tables(let tables):
      tables.lazy.compactMap { (try? TableText($0.bytes))?.firstLine }.first ?? []
    }
  }
}
