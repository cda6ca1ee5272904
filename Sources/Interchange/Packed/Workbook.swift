import Foundation

/// A workbook of Excel or of LibreOffice, read: its sheets, in their order.
///
/// No formula is worked out: the result that was saved with it is read.
struct Workbook: Sendable {
  /// The sheets that can be seen, and the hidden one that was asked for.
  private(set) var sheets: [Sheet]
  /// The names of the others.
  let hidden: [String]

  /// Whether a zip is one; what else it can be is for others to tell.
  static func isOne(_ zip: ZipFile) -> Bool {
    ExcelWorkbook.isOne(zip) || OpenDocumentWorkbook.isOne(zip)
  }

  /// - Parameter chosen: the sheet a person asked for, read even where it is hidden.
  init(_ zip: ZipFile, chosen: String?) throws(PackedFlaw) {
    let all =
      try ExcelWorkbook.isOne(zip)
      ? ExcelWorkbook.sheets(zip, chosen) : OpenDocumentWorkbook.sheets(zip, chosen)
    sheets = all.filter { !$0.isHidden || $0.name == chosen }
    hidden = all.filter { $0.isHidden && $0.name != chosen }.map(\.name)
    guard !sheets.isEmpty else { throw .noVisibleSheet }
    guard chosen == nil || sheets.contains(where: { $0.name == chosen }) else {
      throw .noSheet(chosen ?? "", known: all.map(\.name))
    }
  }
}

extension Workbook {
  /// The same with letters mended that were once read in a wrong encoding.
  var mended: Workbook {
    var workbook = self
    workbook.sheets = sheets.map { sheet in
      var mended = sheet
      mended.rows = sheet.rows.map(\.mended)
      return mended
    }
    return workbook
  }
}

extension Sheet {
  /// Its cells with letters beyond ASCII, one a line.
  var foreignCells: String {
    rows.lazy.flatMap(\.cells).filter { $0.utf8.contains { $0 >= 0x80 } }.joined(separator: "\n")
  }
}

extension TableRow {
  /// The same with letters mended that were once read in a wrong encoding.
  var mended: TableRow {
    TableRow(line: line, cells: cells.map { Mojibake.mended($0) ?? $0 })
  }
}

/// Collects the text of an element.
struct CollectedText {
  private var bytes: [UInt8] = []
  private static let most = PackedLimits.textMegabytes << 20

  mutating func begin() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(_ more: some Collection<UInt8>) throws(PackedFlaw) {
    guard bytes.count + more.count <= Self.most else { throw .tooManyCells }
    bytes.append(contentsOf: more)
  }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
