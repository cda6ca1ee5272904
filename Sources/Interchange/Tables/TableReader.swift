package import Foundation
import Records

/// Reads tables of separated values: the bytes of a file in, headings and rows out.
///
/// Our own, because SwiftCSV silently drops cells beyond the heading and the first of two columns of
/// one name; here nothing a person wrote down may get lost.
package struct TableReader: Sendable {
  private let known: Set<String>
  private let needed: Set<String>
  private let vague: Set<String>
  /// The headings of tables of which a person chose the columns before.
  private let shapes: Set<String>

  /// - Parameters:
  ///   - known: the plain headings that make a line look like the heading of this table.
  ///   - needed: those of which at least one must be there.
  package init(known: Set<String>, needing needed: Set<String>) {
    self.known = known
    self.needed = needed
    vague = []
    shapes = []
  }

  /// - Parameters:
  ///   - chosen: the fields a person chose, by the headings they chose them for.
  ///   - shapes: the tables whose headings are remembered; see ``RememberedWords``.
  init<Field: TableField>(
    _: Field.Type,
    _ chosen: [String: String] = [:],
    shapes: Set<String> = []
  ) {
    self.shapes = shapes
    let fields = chosen.compactMapValues(Field.init(name:)).filter { !$0.key.plainHeading.isEmpty }
    let needed = fields.filter { Field.needed.contains($0.value) }
    vague = Field.vague
    known = Set(Field.claims.keys).subtracting(vague).union(fields.keys.map(\.plainHeading))
    self.needed = Field.neededHeadings.union(needed.keys.map(\.plainHeading))
  }

  static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  /// How far down the heading is looked for: LinkedIn puts three lines above it.
  private static let preamble = 50
  static let mostColumns = 1_000

  package func read(
    _ data: Data,
    _ encoding: TextEncoding? = nil
  ) throws(TableFlaw) -> RawTable {
    let text = try TableText(data, encoding)
    let heads = Self.delimiters.compactMap { head(of: text, delimiter: $0) }
    // The first of the best: a comma, where nothing speaks for another.
    guard let head = heads.reduce(nil, Head.better) else { throw noHeading(text.firstLine) }
    let rows = try TableScanner.rows(of: text.bytes, delimiter: head.delimiter)
    var table = try table(rows, headedAt: head.index, text.notes)
    table.encoding = text.encoding
    return table
  }

  /// The table that starts after the row at `index`, which holds its headings.
  func table(
    _ rows: [TableRow],
    headedAt index: Int,
    _ notes: [Phrase]
  ) throws(TableFlaw) -> RawTable {
    guard rows[index].cells.count <= Self.mostColumns else {
      throw .tooManyColumns(Self.mostColumns)
    }
    let headings = Self.headings(rows[index].cells)
    return RawTable(
      headings: headings,
      rows: Array(rows.dropFirst(index + 1)),
      notes: notes + self.notes(rows[index], headings)
    )
  }

  /// How many of its headings make a file look like such a table; 0 where none does that is needed.
  func knownHeadings(in text: TableText) -> Int {
    Self.delimiters.compactMap { head(of: text, delimiter: $0)?.knownHeadings }.max() ?? 0
  }

  /// The first line as headings, where nobody knows one of them.
  static func guessedHeadings(_ file: OpenedFile) -> [String] {
    headings(file.firstLine.prefix(mostColumns).map(\.self)).map(\.name)
  }

  /// Where the heading stands if the table is separated by `delimiter`.
  struct Head {
    /// Zero where cells are cells already.
    var delimiter: UInt8 = 0
    let index: Int
    let knownHeadings: Int

    static func better(_ left: Head?, _ right: Head) -> Head {
      guard let left, left.knownHeadings >= right.knownHeadings else { return right }
      return left
    }
  }

  private func head(of text: TableText, delimiter: UInt8) -> Head? {
    let rows = TableScanner.sample(of: text.bytes, delimiter: delimiter, atMost: Self.preamble)
    var head = head(of: rows)
    head?.delimiter = delimiter
    return head
  }

  /// The first of those among the first rows that have most of the headings.
  func head(of rows: some Sequence<TableRow>) -> Head? {
    let heads = rows.prefix(Self.preamble).enumerated().compactMap { index, row -> Head? in
      let headings = Set(row.cells.map(\.plainHeading))
      if !shapes.isEmpty, shapes.contains(ImportWord.table(of: row.cells)) {
        return Head(index: index, knownHeadings: headings.count)
      }
      let found = headings.intersection(known)
      let isVague = found.count >= 2 && !headings.isDisjoint(with: vague)
      guard isVague || !found.isDisjoint(with: needed) else { return nil }
      return Head(index: index, knownHeadings: found.count)
    }
    return heads.reduce(nil, Head.better)
  }

  func noHeading(_ line: [String]) -> TableFlaw {
    let cells = line.map(\.tidy).filter { !$0.isEmpty }
    return .noKnownHeading(seen: cells.prefix(12).map { String($0.prefix(40)) })
  }

  private static func headings(_ cells: [String]) -> [TableHeading] {
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    return cells.enumerated().map { index, cell in
      let name = cell.tidy.isEmpty ? "Column \(index + 1)" : cell.tidy
      // From the last number on: counting up from 1 for each would take the square of the columns.
      let numbered = sequence(first: numbers[name, default: 1]) { $0 + 1 }.lazy.map {
        (number: $0, name: $0 == 1 ? name : "\(name) \($0)")
      }
      let free = numbered.first { taken.insert($0.name).inserted } ?? (1, name)
      numbers[name] = free.number + 1
      return TableHeading(name: free.name, plain: cell.plainHeading)
    }
  }

  private func notes(_ row: TableRow, _ headings: [TableHeading]) -> [Phrase] {
    var notes: [Phrase] = []
    if row.line > 1 {
      notes.append("The headings are on line \(row.line). The lines above them were skipped.")
    }
    for (heading, cell) in zip(headings, row.cells) where !cell.isBlank {
      let name = cell.tidy
      guard heading.name != name else { continue }
      notes.append(
        "The heading “\(name)” appears more than once; the later one is called “\(heading.name)”."
      )
    }
    return notes
  }
}
