package import Foundation
package import Records

/// A text file of notes as Anki writes it, read: headers first, then one note a row.
///
/// Knows nothing of which questions are written down already; ``AnkiImport`` compares.
package struct AnkiFile: Sendable {
  /// Every note in it, in the order they stand.
  package let notes: [ReadNote]
  /// What a person should know about how the file was read.
  package let remarks: [Phrase]

  /// More than this is no deck of interview questions.
  static let mostNotes = 5_000

  /// - Throws: an ``ImportFlaw`` where the bytes are no text file of notes.
  package init(_ data: Data, _ encoding: TextEncoding? = nil) throws {
    let file = try OpenedFile(data, as: .questions)
    guard case .bytes(let data) = file.content else { throw PackedFlaw.workbookOfQuestions }
    let text = try TableText(data, encoding)
    var headers = AnkiHeaders(text.bytes)
    let body = Array(text.bytes[headers.end...])
    if headers.separator == nil { headers.separator = AnkiHeaders.guessed(from: body) }
    guard !headers.hasUnknownSeparator else { throw AnkiFlaw.separator(headers.unknownSeparator) }
    let rows = AnkiFile.whole(
      try TableScanner.rows(of: body, delimiter: headers.separator ?? AnkiHeaders.tab),
      columns: (headers.columns.values.max() ?? -1) + 1
    )
    guard !rows.isEmpty else { throw AnkiFlaw.nothing }
    guard rows.count <= AnkiFile.mostNotes else { throw AnkiFlaw.tooMany(AnkiFile.mostNotes) }
    let width = rows.map(\.cells.count).max() ?? 0
    let columns = AnkiColumns(headers, width: width)
    guard columns.front != nil else { throw AnkiFlaw.noField }
    let isHTML = headers.isHTML ?? rows.contains { $0.cells.contains(where: AnkiMarkup.isLikely) }
    notes = rows.map { row in
      ReadNote(row, columns, isHTML: isHTML, tags: headers.tags, after: headers.lines)
    }
    remarks = file.notes + text.notes
  }

  /// Puts a note together again whose HTML goes over several lines without quotation marks: a row that is
  /// too short goes on in the next ones, as long as they are too short as well.
  private static func whole(_ rows: [TableRow], columns: Int) -> [TableRow] {
    guard columns > 1 else { return rows }
    return rows.reduce(into: []) { whole, row in
      guard let last = whole.last, last.cells.count < columns, row.cells.count < columns,
        last.cells.count + row.cells.count - 1 <= columns
      else { return whole.append(row) }
      let joint = (last.cells.last ?? "") + "\n" + (row.cells.first ?? "")
      whole[whole.count - 1] = TableRow(
        line: last.line,
        cells: last.cells.dropLast() + [joint] + row.cells.dropFirst()
      )
    }
  }
}

/// One note: what is asked, what is answered, and what Anki knows it by.
package struct ReadNote: Sendable {
  package let line: Int
  /// What Anki knows it by; empty where the file does not say.
  package let guid: String
  package let question: String
  package let answer: String
  package let tags: [String]
  /// Pictures and sounds stay in Anki.
  package let hasMedia: Bool
  /// Why it is no question, where it is none.
  let reasonToLeave: Phrase?

  /// The longest field that is read, in bytes: ten times what the longest answer takes as plain text.
  static let longestField = 200_000

  /// What a spreadsheet calls the columns of notes.
  private static let headings: Set<String> = [
    "front", "back", "tags", "question", "answer", "text", "extra", "back extra", "deck", "guid",
    "notetype", "note type", "card type",
  ]

  init(
    _ row: TableRow,
    _ columns: AnkiColumns,
    isHTML: Bool,
    tags: [String],
    after headerLines: Int
  ) {
    line = row.line + headerLines
    guid = columns.guid.map { row[$0].trimmed } ?? ""
    self.tags = tags + (columns.tags.map { AnkiHeaders.words(row[$0]) } ?? [])
    // Only those the row has: one note of many fields would make every other as wide.
    let filled = columns.fields.prefix { $0 < row.cells.count }
      .filter { $0 == columns.front || !row[$0].isEmpty }
    // Before their markup is read, which takes long where there is much of it.
    guard filled.reduce(0, { $0 + row[$1].utf8.count }) <= Self.longestField else {
      (question, answer, hasMedia) = ("", "", false)
      reasonToLeave = "Its fields are too long for a question and an answer."
      return
    }
    let fields = filled.map { AnkiMarkup(row[$0], isHTML: isHTML) }
    let front = fields.first
    question = (front?.asked ?? "").withoutUnseen
    // A cloze is its own answer; a further field of another note type is not lost.
    let own = front.map { $0.hasCloze ? [$0.whole] : [] } ?? []
    answer =
      (own + fields.dropFirst().map(\.whole)).filter { !$0.isEmpty }
      .joined(separator: "\n\n").withoutUnseen
    hasMedia = fields.contains(where: \.hasMedia)
    let names = Set(row.cells.map { $0.trimmed.lowercased() }.filter { !$0.isEmpty })
    let isHeading = names.count > 1 && names.isSubset(of: Self.headings)
    reasonToLeave =
      isHeading ? "These are headings." : ReadNote.reasonToLeave(question, answer)
  }

  private static func reasonToLeave(_ question: String, _ answer: String) -> Phrase? {
    if question.isEmpty { return "Its first field is empty." }
    if question.count > 2_000 { return "Its first field has more than 2000 characters." }
    if answer.count > 20_000 { return "Its answer has more than 20000 characters." }
    return nil
  }
}

/// Why a file cannot be read as notes of Anki at all.
package enum AnkiFlaw: ImportFlaw, Equatable {
  case separator(String)
  case noField
  case nothing
  case tooMany(Int)

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .separator(let named):
      """
      The first lines name “\(named)” as the separator between fields. \
      Rebound can read tab, comma, semicolon, pipe or colon.
      """
    case .noField:
      """
      This file contains only Anki’s own columns. \
      Export the notes again, with their fields.
      """
    case .nothing: "This file has no notes after its first lines."
    case .tooMany(let most):
      "There are more than \(most) notes. Export one deck, and import that file."
    }
  }
}
