package import Foundation
package import Records

/// A table of applications, read: every row with what it says, every column with what becomes of it.
///
/// Knows nothing of what is written down already; ``ApplicationImport`` compares.
package struct ApplicationTable: Sendable {
  package let columns: [ColumnUse]
  package let rows: [ApplicationRow]
  /// The cells that could not be read, in the order they stand.
  package let unread: [UnreadCell]
  /// The words of the status columns, the most frequent first.
  package let words: [StatusWord]
  /// What a person should know about how the file was read.
  package let notes: [Phrase]
  let reading: TableReading

  /// - Parameters:
  ///   - data: the bytes of the file.
  ///   - surroundings: whose day and zone it is; what is "still to come" depends on it.
  ///   - choices: which columns and status words a person wants read otherwise.
  /// - Throws: ``TableFlaw`` where the bytes are no table of applications.
  package init(
    _ data: Data,
    _ surroundings: Surroundings,
    _ choices: ReadingChoices = ReadingChoices()
  ) throws(TableFlaw) {
    let raw = try TableReader(ApplicationField.self, choices.columns).read(data)
    let reading = TableReading(raw, choices, surroundings)
    var keys = RowKey(reading.map)
    var rows: [ApplicationRow] = []
    var unread: [UnreadCell] = []
    rows.reserveCapacity(raw.rows.count)
    for row in raw.rows {
      var reader = RowReader(row, key: keys.key(of: row), of: reading)
      rows.append(reader.application())
      unread += reader.unread
    }
    self.rows = rows
    self.unread = unread
    self.reading = reading
    columns = reading.map.uses
    words = reading.words.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    notes = raw.notes + reading.dates.notes
  }
}

/// A word of a status column, and how it was read.
package struct StatusWord: Hashable, Sendable {
  package let text: String
  package internal(set) var count: Int
  /// Nil for a word nobody has told Rebound of.
  package let reading: StatusReading?

  /// How it was read.
  package var words: Phrase { reading?.stage.inWords ?? "not a word for a stage" }

  /// Tells it from the other words of a file, in letters and digits.
  package var mark: String { ContentHash.mark(text) }
}

/// What is decided once for a whole table, before its rows are read.
struct TableReading: Sendable {
  let map: ColumnMap
  let dates: DateColumns
  let words: [String: StatusWord]
  let today: Day

  init(_ raw: RawTable, _ choices: ReadingChoices, _ surroundings: Surroundings) {
    map = ColumnMap(raw.headings, choices.columns)
    dates = DateColumns(map, raw.rows, zone: surroundings.zone)
    today = surroundings.today
    var words: [String: StatusWord] = [:]
    for column in map.columns(of: .status) {
      for row in raw.rows {
        let text = TableCell.unguarded(row[column].tidy)
        guard !text.isEmpty, !TableCell.isSpreadsheetError(text) else { continue }
        words[text, default: StatusWord(text: text, count: 0, reading: choices.status(text))]
          .count += 1
      }
    }
    self.words = words
  }
}
