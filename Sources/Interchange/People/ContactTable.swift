import Records

/// The people of a table: columns found by their names, rows read into whoever they tell of.
struct ContactTable {
  private(set) var people: [ReadContact] = []
  private(set) var unread: [UnreadCell] = []
  let columns: [ColumnUse]
  let notes: [Phrase]

  /// A column that is read.
  private struct Column {
    let index: Int
    let field: ContactField
    let heading: String
  }

  init(_ raw: RawTable, _ chosen: [String: String]) {
    // The surest name of a field first: a person has one name but many numbers.
    let read = ContactField.read(raw.headings, chosen).map {
      Column(index: $0.column, field: $0.field, heading: raw.headings[$0.column].name)
    }
    let becomes = Dictionary(read.map { ($0.index, $0.field.choice) }) { first, _ in first }
    let used = ContactTable.used(raw)
    columns = raw.headings.enumerated().filter {
      used.contains($0.offset) || chosen[$0.element.name] != nil
    }.map { column, heading in
      ColumnUse(heading: heading.name, fate: becomes[column].map { .read($0) } ?? .unread)
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
        unread.append(UnreadCell(line: row.line, column: "", why: why))
      }
    }
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
