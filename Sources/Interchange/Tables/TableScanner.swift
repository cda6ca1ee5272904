/// Splits the bytes of a table into rows of cells.
///
/// Rules beyond RFC 4180, all met in real files: any of three line ends, also mixed; spaces before
/// an opening quotation mark; text after a closing one, which is kept; a quotation mark inside an
/// unquoted cell, which is a character like any other.
struct TableScanner {
  static let mostRows = 200_000
  static let mostCells = 5_000_000

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private var place = 0
  private var line = 1

  private init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// All rows that hold something.
  static func rows(of bytes: [UInt8], delimiter: UInt8) throws(TableFlaw) -> [TableRow] {
    try rows(of: bytes[...], delimiter: delimiter, atMost: mostRows + 1, isSample: false)
  }

  /// The first rows, for a look at what kind of table it is.
  static func sample(of bytes: [UInt8], delimiter: UInt8, atMost most: Int) -> [TableRow] {
    (try? rows(of: bytes.prefix(1 << 18), delimiter: delimiter, atMost: most, isSample: true)) ?? []
  }

  private static func rows(
    of bytes: ArraySlice<UInt8>,
    delimiter: UInt8,
    atMost most: Int,
    isSample: Bool
  ) throws(TableFlaw) -> [TableRow] {
    let result = bytes.withUnsafeBufferPointer { buffer in
      var scanner = TableScanner(buffer, delimiter: delimiter)
      return Result { () throws(TableFlaw) in try scanner.rows(atMost: most, isSample: isSample) }
    }
    return try result.get()
  }

  private mutating func rows(atMost most: Int, isSample: Bool) throws(TableFlaw) -> [TableRow] {
    var rows: [TableRow] = []
    var cells = 0
    while place < bytes.count, rows.count < most {
      let row = try row(isSample: isSample)
      guard !row.isBlank else { continue }
      cells += row.cells.count
      rows.append(row)
      if cells > TableScanner.mostCells { throw .tooManyCells }
      if rows.count > TableScanner.mostRows { throw .tooManyRows(TableScanner.mostRows) }
    }
    return rows
  }

  private mutating func row(isSample: Bool) throws(TableFlaw) -> TableRow {
    let first = line
    var cells: [String] = []
    while true {
      cells.append(try cell(isSample: isSample))
      guard place < bytes.count else { break }
      let end = bytes[place]
      place += 1
      if end == delimiter { continue }
      line += 1
      if end == TableScanner.carriageReturn, place < bytes.count,
        bytes[place] == TableScanner.newline
      {
        place += 1
      }
      break
    }
    return TableRow(line: first, cells: cells)
  }

  private mutating func cell(isSample: Bool) throws(TableFlaw) -> String {
    var start = place
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard start < bytes.count, bytes[start] == TableScanner.quote else { return plain(from: place) }
    place = start
    let quoted = try quoted(isSample: isSample)
    let rest = plain(from: place)
    return rest.isBlank ? quoted : quoted + rest
  }

  private mutating func plain(from start: Int) -> String {
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || byte == TableScanner.newline || byte == TableScanner.carriageReturn {
        break
      }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quoted(isSample: Bool) throws(TableFlaw) -> String {
    let first = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] != TableScanner.quote {
        countLine()
        place += 1
      }
      text += bytes[start..<place]
      guard place < bytes.count else { break }
      place += 1
      guard place < bytes.count, bytes[place] == TableScanner.quote else {
        return String(decoding: text, as: UTF8.self)
      }
      text.append(TableScanner.quote)
      place += 1
    }
    if isSample { return String(decoding: text, as: UTF8.self) }
    throw .unclosedQuote(line: first)
  }

  /// Counts a line end inside quotation marks; of CR LF only the LF.
  private mutating func countLine() {
    let byte = bytes[place]
    if byte == TableScanner.newline { line += 1 }
    if byte == TableScanner.carriageReturn,
      place + 1 == bytes.count || bytes[place + 1] != TableScanner.newline
    {
      line += 1
    }
  }
}
