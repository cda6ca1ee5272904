import Records

/// The people of a table: columns found by their names, rows read into whoever they tell of.
struct ContactTable {
  private(set) var people: [ReadContact] = []
  private(set) var unread: [UnreadLine] = []
  let columns: [ContactColumn]
  let notes: [Phrase]

  /// A column that is read.
  private struct Column {
    let index: Int
    let field: ContactField
    let heading: String
  }

  init(_ raw: RawTable) {
    let read = ContactTable.columns(raw.headings)
    let becomes = Dictionary(read.map { ($0.index, $0.field.label) }) { first, _ in first }
    let used = ContactTable.used(raw)
    columns = raw.headings.enumerated().filter { used.contains($0.offset) }.map {
      ContactColumn(heading: $0.element.name, becomes: becomes[$0.offset])
    }
    notes = raw.notes
    people.reserveCapacity(raw.rows.count)
    let isOurs = read.contains { $0.field == .reboundID }
    for row in raw.rows {
      var taking = ContactTaking(line: row.line, isOurs ? .ours : .table)
      for column in read { ContactTable.take(row[column.index], column, row.line, &taking) }
      people.append(taking.finished())
      unread += taking.unread
      if row.cells.count > raw.headings.count {
        let why: Phrase = "This row has more cells than there are headings."
        unread.append(UnreadLine(line: row.line, name: "", why: why))
      }
    }
  }

  /// The surest name of a field first; a person has one name but many numbers.
  private static func columns(_ headings: [TableHeading]) -> [Column] {
    let claimed = headings.enumerated().compactMap { index, heading in
      ContactField.claims[heading.plain].map { (claim: $0, index: index, name: heading.name) }
    }
    return claimed.sorted { ($0.claim.rank, $0.index) < ($1.claim.rank, $1.index) }
      .map { Column(index: $0.index, field: $0.claim.field, heading: $0.name) }
  }

  private static func used(_ raw: RawTable) -> Set<Int> {
    var used: Set<Int> = []
    for row in raw.rows where used.count < raw.headings.count {
      for (index, cell) in row.cells.enumerated() where !cell.isBlank { used.insert(index) }
    }
    return used
  }

  private static func take(
    _ cell: String,
    _ column: Column,
    _ line: Int,
    _ taking: inout ContactTaking
  ) {
    guard !cell.isBlank else { return }
    let spot = ContactTaking.Spot(line: line, name: column.heading)
    let cell = TableCell.unguarded(cell)
    // A blank is looked for first: an address has none, and a search takes longer.
    guard ContactTable.lists.contains(column.field), cell.utf8.contains(0x20), cell.contains(joint)
    else {
      return taking.take(column.field, cell, spot)
    }
    for part in cell.split(separator: joint) { taking.take(column.field, String(part), spot) }
  }

  /// What Google puts between several values of one cell.
  static let joint = " ::: "
  private static let lists: Set<ContactField> = [.email, .phone, .link, .label]
}
