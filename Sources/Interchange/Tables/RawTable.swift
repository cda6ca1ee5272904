import Foundation
package import Records

/// A table as it stands in a file: headings and rows of cells, nothing made of them yet.
package struct RawTable: Sendable {
  package var headings: [TableHeading]
  package var rows: [TableRow]
  /// What a person should know about how the file was read.
  package var notes: [Phrase]
  /// What its letters were taken for, where it is not in UTF-8.
  package var encoding: TextEncoding?
  /// The sheets to choose from, where it comes from a workbook of several.
  package var sheets = SheetChoice()
}

/// The sheets of a workbook, and the one that is read; empty for other files and a single sheet.
package struct SheetChoice: Hashable, Sendable {
  package var read = ""
  package var names: [String] = []

  package init(read: String = "", names: [String] = []) {
    self.read = read
    self.names = names
  }
}

/// The heading of one column.
package struct TableHeading: Hashable, Sendable {
  /// As written, or numbered where the same heading stands there before: `Notes`, `Notes 2`.
  package let name: String
  /// What headings are compared by: small letters and digits, nothing else.
  package let plain: String
}

/// One row of a table.
package struct TableRow: Hashable, Sendable {
  /// The line of the file on which the row begins, from 1.
  package let line: Int
  /// As many as the row has, be it fewer or more than there are headings.
  package let cells: [String]

  package subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }

  package var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

extension String {
  /// The letters and digits of a heading in small and without accents, so that `companyName`,
  /// `Company Name` and `company_name` are one, and `Société` and `Societe` are.
  var plainHeading: String {
    let scalars = lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      ($0.properties.isAlphabetic || $0.isDigit) && !(0x300...0x36F).contains($0.value)
    }
    // The marks of Japanese sounds are put together again: without them, other sounds would be meant.
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  // Asked of every cell of large tables, and so of bytes first; most cells are plain ASCII.

  /// Whether nothing but white space is in it.
  var isBlank: Bool {
    guard let first = utf8.first(where: { $0 > 0x20 }) else { return true }
    return first >= 0x80 && allSatisfy(\.isWhitespace)
  }

  /// Without white space at either end.
  var tidy: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    let isTidy = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
    return isTidy ? self : trimmed
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType == .decimal }
}
