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
  /// What has to be chosen before the rows that wait for it can come in.
  package let missing: [Phrase]
  let encoding: TextEncoding?
  let sheets: SheetChoice
  let reading: TableReading
  /// The headings of the table; see ``RememberedWords``.
  let shape: String

  /// - Parameters:
  ///   - data: the bytes of the file.
  ///   - surroundings: whose day and zone it is; what is "still to come" depends on it.
  ///   - choices: which columns and status words a person wants read otherwise.
  /// - Throws: an ``ImportFlaw`` where the bytes are no table of applications.
  package init(
    _ data: Data,
    _ surroundings: Surroundings,
    _ choices: ReadingChoices = ReadingChoices()
  ) throws {
    let file = try OpenedFile(data, as: .applications, sheet: choices.sheet)
    let reader = TableReader(
      ApplicationField.self,
      choices.columns,
      shapes: choices.remembered.shapes(of: .applications)
    )
    let raw = try reader.read(file, choices)
    let choices = choices.remembering(raw.headings, of: .applications)
    let reading = TableReading(raw, choices, surroundings)
    guard
      reading.tellsHowFar || !choices.columns.isEmpty || choices.rowsWithoutStage != nil
        || choices.sort == .applications || !ContactTable.fits(raw)
    else { throw TableFlaw.people }
    let isAsked = reading.isHalfKnown && choices.rowsWithoutStage == nil
    var keys = RowKey(reading.map)
    var rows: [ApplicationRow] = []
    var unread: [UnreadCell] = []
    rows.reserveCapacity(raw.rows.count)
    for row in raw.rows {
      var reader = RowReader(row, key: keys.key(of: row), of: reading)
      var read = reader.application()
      if isAsked, read.question == nil { read.question = "How far did it get? No column says." }
      rows.append(read)
      unread += reader.unread
    }
    self.rows = rows
    self.unread = unread
    self.reading = reading
    columns = reading.map.uses.map { $0.recalled(choices.recalled) }
    shape = ImportWord.table(of: raw.headings.map(\.plain))
    words = reading.words.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    notes = raw.notes + reading.dates.notes
    missing = reading.missing(choices)
    encoding = raw.encoding
    sheets = raw.sheets
  }
}

/// A word of a status column, and how it was read.
package struct StatusWord: Hashable, Sendable {
  package let text: String
  package internal(set) var count: Int
  /// Nil for a word that Rebound does not know, or that is left out.
  package let reading: StatusReading?
  /// Whether a person chose that it says nothing.
  package let isLeftOut: Bool
  /// Whether it is read as was chosen at an earlier import.
  package var isRemembered = false

  /// How it was read.
  package var words: Phrase {
    if isLeftOut { return "not used" }
    return reading?.stage.inWords ?? "not known: choose what it means"
  }

  /// Tells it from the other words of a file, in letters and digits.
  package var mark: String { ContentHash.mark(text) }
}

/// What is decided once for a whole table, before its rows are read.
struct TableReading: Sendable {
  let map: ColumnMap
  let dates: DateColumns
  let words: [String: StatusWord]
  let today: Day
  /// The stage of a row that tells none.
  let stageOtherwise: Stage
  /// Whether a column tells how far an application got, or when it was sent.
  let tellsHowFar: Bool
  /// The columns with something in them that is not read.
  let overlooked: [String]

  init(_ raw: RawTable, _ choices: ReadingChoices, _ surroundings: Surroundings) {
    let map = ColumnMap(raw.headings, choices.columns)
    self.map = map
    dates = DateColumns(map, raw.rows, surroundings)
    today = surroundings.today
    stageOtherwise = choices.rowsWithoutStage ?? .idea
    var words: [String: StatusWord] = [:]
    for column in map.columns(of: .status) {
      for row in raw.rows {
        let text = TableCell.unguarded(row[column].withoutUnseen.tidy)
        guard !text.isEmpty, !TableCell.isSpreadsheetError(text), !TableCell.isPlaceholder(text)
        else { continue }
        words[text, default: choices.word(text)].count += 1
      }
    }
    self.words = words
    let telling: [ApplicationField] = [
      .status, .savedOn, .appliedOn, .interviewOn, .round, .jobOffer,
    ]
    tellsHowFar = telling.contains { !map.columns(of: $0).isEmpty }
    overlooked = map.uses.enumerated().compactMap { column, use in
      guard use.fate == .kept, choices.columns[use.heading] == nil,
        raw.rows.contains(where: { !$0[column].isBlank })
      else { return nil }
      return use.heading
    }
  }

  /// Whether columns that nobody read may tell how far the applications got.
  var isHalfKnown: Bool { !tellsHowFar && !overlooked.isEmpty }

  /// What should be chosen before anything else.
  func missing(_ choices: ReadingChoices) -> [Phrase] {
    let asked: [(ApplicationField, Phrase)] = [
      (.company, "No column for the company: choose one below."),
      (.title, "No column for the job title: choose one below."),
    ]
    var missing = overlooked.isEmpty ? [] : asked.filter { map.columns(of: $0.0).isEmpty }.map(\.1)
    if isHalfKnown, choices.rowsWithoutStage == nil {
      missing.append(
        "No column says how far each application got. Choose the column for the status, or for the day you applied."
      )
    }
    let unknown = words.values.filter { $0.reading == nil && !$0.isLeftOut }
    if !unknown.isEmpty {
      let rows = unknown.reduce(0) { $0 + $1.count }
      let list = unknown.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(5)
        .map { "“\($0.text)”" }.joined(separator: ", ")
      missing.append(
        rows == 1
          ? "1 row waits until you say what its status means: \(list)."
          : "\(rows) rows wait until you say what their status means: \(list)."
      )
    }
    return missing
  }
}
