/// Names rows by what Rebound reads of them: the same row has the same name in every file and on
/// every day.
///
/// Only columns that are read count, and not the days since applying. That formula, a tool's "last updated" and
/// LinkedIn's reshuffled answers would otherwise make every row new at every export. Rows that say
/// the same are told apart by a number, so twins both arrive.
struct RowKey {
  private let columns: [(name: [UInt8], column: Int)]
  private var times: [UInt128: Int] = [:]

  init(_ map: ColumnMap) {
    columns = ApplicationField.allCases.filter { $0 != .daysSince }.flatMap { field in
      map.columns(of: field).map { (Array(field.rawValue.utf8), $0) }
    }
  }

  mutating func key(of row: TableRow) -> String {
    var hash = ContentHash()
    for (name, column) in columns where !row[column].isBlank {
      hash.add(name)
      hash.add(0x1F)
      hash.add(spaced: row[column])
      hash.add(0x1E)
    }
    let ordinal = times[hash.value, default: 0] + 1
    times[hash.value] = ordinal
    return "\(hash.text)-\(ordinal)"
  }

  /// The part of a key that all rows share that say the same.
  static func content(of key: String) -> Substring { key.prefix { $0 != "-" } }

  /// Which of the rows that say the same it is, from 1.
  static func ordinal(of key: String) -> Int { Int(key.drop { $0 != "-" }.dropFirst()) ?? 1 }
}
