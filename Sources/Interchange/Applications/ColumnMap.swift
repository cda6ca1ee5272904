/// Which column tells what: found by names alone, never by place, or chosen by a person.
struct ColumnMap: Sendable {
  let headings: [TableHeading]
  private let columns: [ApplicationField: [Int]]
  private let leftOut: Set<Int>

  init(_ headings: [TableHeading], _ chosen: [String: String] = [:]) {
    self.headings = headings
    let leftOut = ColumnMap.leftOut(headings)
    let read = ApplicationField.read(headings, chosen, except: leftOut)
    columns = Dictionary(grouping: read, by: \.field).mapValues { $0.map(\.column) }
    self.leftOut = leftOut
  }

  /// The columns that tell of `field`, the surest first.
  func columns(of field: ApplicationField) -> [Int] { columns[field] ?? [] }

  func name(of column: Int) -> String {
    column < headings.count ? headings[column].name : "Column \(column + 1)"
  }

  /// Whether the numbers of the rows are those of a tool that gives each to one row for good: Teal.
  var hasLastingIDs: Bool {
    let names = Set(headings.map(\.plain))
    return names.isSuperset(of: ["id", "statusname", "companyname"])
  }

  func isLeftOut(_ column: Int) -> Bool { leftOut.contains(column) }

  /// The cells of a row that are kept with the application, by their headings.
  func kept(_ row: TableRow) -> [String: String] {
    var kept: [String: String] = [:]
    kept.reserveCapacity(row.cells.count)
    for (column, cell) in row.cells.enumerated() where !leftOut.contains(column) && !cell.isBlank {
      kept[name(of: column)] = cell
    }
    return kept
  }

  var uses: [ColumnUse] {
    let fields = Dictionary(
      columns.flatMap { field, columns in columns.map { ($0, field) } }
    ) { first, _ in first }
    return headings.enumerated().map { column, heading in
      let fate: ColumnUse.Fate =
        if leftOut.contains(column) { .leftOut } else {
          fields[column].map { .read($0.choice) } ?? .kept
        }
      return ColumnUse(heading: heading.name, fate: fate)
    }
  }

  /// LinkedIn's contact columns are the applicant's own, and its questions and answers hold gender,
  /// health and whole résumés.
  private static func leftOut(_ headings: [TableHeading]) -> Set<Int> {
    let names = Set(headings.map(\.plain))
    var secret: Set<String> = ["questionandanswers", "questionsandanswers"]
    if !names.isDisjoint(with: secret) || names.contains("resumename") {
      secret.formUnion(["contactemail", "contactphonenumber"])
    }
    return Set(headings.indices.filter { secret.contains(headings[$0].plain) })
  }
}
