/// How much a zip or a workbook may hold.
///
/// A few kilobytes can unpack to gigabytes, and a few hundred bytes of XML can name a billion cells. Each
/// limit is far above any file of a job search, and together they keep a refused file below 200 MB of
/// memory and two seconds.
enum PackedLimits {
  /// Bytes of the file as it comes: what a form of the page takes.
  static let megabytes = TableText.megabytes
  /// Entries of a zip.
  ///
  /// A whole LinkedIn archive has about 60, one of Google with pictures hundreds.
  static let entries = 5_000
  /// Bytes that all entries say they unpack to, read or not: 50 times the largest file.
  static let declaredMegabytes = 1_000
  /// Bytes that one entry may unpack to: a sheet of 200,000 rows takes about this much XML.
  static let entryMegabytes = 80
  /// How many times larger an entry may get.
  ///
  /// Sheets of equal rows reach 100, and only zeros reach 1,000.
  static let ratio = 400
  /// Below this many bytes, the ratio says nothing.
  static let ratioFrom = 4 << 20
  /// XML elements of one workbook: two or three for a cell, with a million cells.
  static let elements = 2_500_000
  /// How deep XML elements may be in each other.
  ///
  /// Workbooks stay below 15.
  static let depth = 64
  /// Cells of one workbook, the empty ones between others among them.
  static let cells = 2_500_000
  /// Bytes of text in all cells, each time a text is repeated: as much as a table of text may have.
  static let textMegabytes = TableText.megabytes
  /// The last row and column a spreadsheet program can have; a later one is made up.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384
  /// Sheets of one workbook.
  static let sheets = 500
}
