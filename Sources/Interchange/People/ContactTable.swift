import Records

/// The people of a table: columns found by their names, rows read into whoever they tell of.
struct ContactTable {
  private(set) var people: [ReadContact] = []
  private(set) var unread: [UnreadCell] = []
  let columns: [ColumnUse]
  let notes: [Phrase]
  let encoding: TextEncoding?
  let sheets: SheetChoice
  let shape: String

  /// A column that is read.
  private struct Column {
    let index: Int
    let field: ContactField
    let heading: String
  }

  init(_ raw: RawTable, _ choices: ReadingChoices) {
    let choices = choices.remembering(raw.headings, of: .people)
    let chosen = choices.columns
    // The surest name of a field first: a person has one name but many numbers.
    // Beside a job title, the title is the "Mr." of Outlook, which is no role.
    let headings = Set(raw.headings.map(\.plain))
    let hasCourtesy =
      !headings.isDisjoint(with: ["jobtitle", "position", "fonction", "cargo", "functie"])
      && !headings.isDisjoint(with: ["firstname", "prenom", "nombre", "voornaam"])
    let courtesy = ["title", "titre", "titulo", "titel"]
    let read = ContactField.read(raw.headings, chosen).filter { field, column in
      !(hasCourtesy && field == .role && courtesy.contains(raw.headings[column].plain))
    }.map {
      Column(index: $0.column, field: $0.field, heading: raw.headings[$0.column].name)
    }
    let becomes = Dictionary(read.map { ($0.index, $0.field.choice) }) { first, _ in first }
    let used = ContactTable.used(raw)
    columns = raw.headings.enumerated().filter {
      used.contains($0.offset) || chosen[$0.element.name] != nil
    }.map { column, heading in
      ColumnUse(heading: heading.name, fate: becomes[column].map { .read($0) } ?? .unread)
        .recalled(choices.recalled)
    }
    shape = ImportWord.table(of: raw.headings.map(\.plain))
    notes = raw.notes
    encoding = raw.encoding
    sheets = raw.sheets
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

  /// Whether the headings are those of people more than of applications.
  static func fits(_ raw: RawTable) -> Bool {
    let headings = Set(raw.headings.map(\.plain))
    let people = headings.intersection(ContactField.claims.keys).count
    return people > headings.intersection(ApplicationField.claims.keys).count
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
    guard ContactTable.lists.contains(column.field) else {
      return taking.take(column.field, cell, spot)
    }
    for part in parts(of: cell, as: column.field) { taking.take(column.field, part, spot) }
  }

  /// Several values in one cell: Google puts three colons between them, Outlook and LinkedIn a semicolon
  /// or a comma, which no address and no number has in it.
  private static func parts(of cell: String, as field: ContactField) -> [String] {
    if cell.utf8.contains(0x20), cell.contains(joint) {
      return cell.split(separator: joint).map(String.init)
    }
    switch field {
    case .email, .phone: return cell.split { ",;".contains($0) }.map { String($0).tidy }
    case .label: return cell.split(separator: ";").map { String($0).tidy }
    default: return [cell]
    }
  }

  /// What Google puts between several values of one cell.
  static let joint = " ::: "
  private static let lists: Set<ContactField> = [.email, .phone, .link, .label]
}
