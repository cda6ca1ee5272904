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

  /// - Throws: ``AnkiFlaw`` where the bytes are no text file of notes.
  package init(_ data: Data) throws(AnkiFlaw) {
    let text = try AnkiFile.text(data)
    var headers = AnkiHeaders(text.bytes)
    let body = Array(text.bytes[headers.end...])
    if headers.separator == nil { headers.separator = AnkiHeaders.guessed(from: body) }
    guard !headers.hasUnknownSeparator else { throw .separator(headers.unknownSeparator) }
    let rows = try AnkiFile.rows(body, headers.separator ?? AnkiHeaders.tab)
    guard !rows.isEmpty else { throw .nothing }
    guard rows.count <= AnkiFile.mostNotes else { throw .tooMany(AnkiFile.mostNotes) }
    let columns = AnkiColumns(headers, width: rows.map(\.cells.count).max() ?? 0)
    guard columns.front != nil else { throw .noField }
    let isHTML = headers.isHTML ?? rows.contains { $0.cells.contains(where: AnkiMarkup.isLikely) }
    notes = rows.map { row in
      ReadNote(row, columns, isHTML: isHTML, tags: headers.tags, after: headers.lines)
    }
    remarks = text.notes
  }

  private static func text(_ data: Data) throws(AnkiFlaw) -> TableText {
    do {
      return try TableText(data)
    } catch {
      throw error == .workbook ? .package : .text(error)
    }
  }

  private static func rows(_ bytes: [UInt8], _ separator: UInt8) throws(AnkiFlaw) -> [TableRow] {
    do {
      return try TableScanner.rows(of: bytes, delimiter: separator)
    } catch {
      throw .text(error)
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

  init(
    _ row: TableRow,
    _ columns: AnkiColumns,
    isHTML: Bool,
    tags: [String],
    after headerLines: Int
  ) {
    line = row.line + headerLines
    guid = columns.guid.map { row[$0].trimmed } ?? ""
    // Only those the row has: one note of many fields would make every other as wide.
    let filled = columns.fields.prefix { $0 < row.cells.count }
      .filter { $0 == columns.front || !row[$0].isEmpty }
    let fields = filled.map { AnkiMarkup(row[$0], isHTML: isHTML) }
    let front = fields.first
    question = front?.asked ?? ""
    // A cloze is its own answer; a further field of another note type is not lost.
    let own = front.map { $0.hasCloze ? [$0.whole] : [] } ?? []
    answer = (own + fields.dropFirst().map(\.whole)).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
    self.tags = tags + (columns.tags.map { AnkiHeaders.words(row[$0]) } ?? [])
    hasMedia = fields.contains(where: \.hasMedia)
  }
}

/// Why a file cannot be read as notes of Anki at all.
package enum AnkiFlaw: Error, Equatable {
  case text(TableFlaw)
  case package
  case separator(String)
  case noField
  case nothing
  case tooMany(Int)

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .text(let flaw): flaw.phrase
    case .package:
      """
      This is a package or an archive. \
      In Anki, choose “Notes in Plain Text” when you export, and bring in that file.
      """
    case .separator(let named):
      """
      The first lines name “\(named)” as what stands between fields. \
      One of tab, comma, semicolon, pipe or colon can be read.
      """
    case .noField:
      """
      Every column here is one that Anki keeps for itself. \
      Export the notes again, with their fields.
      """
    case .nothing: "There is no note below the first lines of this file."
    case .tooMany(let most):
      "There are more than \(most) notes. Export one deck, and bring in that file."
    }
  }
}
