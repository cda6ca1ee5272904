package import Foundation
package import Records

/// A file of people, read: vCards, or a table of Google Contacts, LinkedIn or anybody's own.
///
/// Knows nothing of who is written down already; ``ContactImport`` compares.
package struct ContactFile: Sendable {
  /// Everybody in it, and what is nobody, in the order they stand.
  package let people: [ReadContact]
  /// The lines and cells that were not read, in the order they stand.
  package let unread: [UnreadCell]
  /// The columns, where it is a table.
  package let columns: [ColumnUse]
  /// What a person should know about how the file was read.
  package let notes: [Phrase]
  let encoding: TextEncoding?
  let sheets: SheetChoice
  /// The headings, where it is a table; see ``RememberedWords``.
  let shape: String

  /// - Throws: an ``ImportFlaw`` where the bytes are neither cards nor a table of people.
  package init(_ data: Data, _ choices: ReadingChoices = ReadingChoices()) throws {
    let file = try OpenedFile(data, as: .people, sheet: choices.sheet)
    if case .bytes(let data) = file.content, ContactFile.holdsCards(data) {
      let cards = VCardReader(try ContentLineReader(data))
      (people, unread, columns, notes) = (cards.people, cards.unread, [], file.notes)
      (encoding, sheets, shape) = (nil, SheetChoice(), "")
      guard !people.contains(where: { $0.reasonToLeave == nil }) else { return }
      let reasons = people.compactMap { person in person.reasonToLeave.map { (person.line, $0) } }
      let first = (reasons + unread.map { ($0.line, $0.why) }).min { $0.0 < $1.0 }
      throw ContactFileFlaw.noWholeCard(line: first?.0 ?? 1, why: first?.1 ?? "There is none.")
    }
    let table = try ContactFile.table(file, choices)
    (people, unread, columns, notes) = (table.people, table.unread, table.columns, table.notes)
    (encoding, sheets, shape) = (table.encoding, table.sheets, table.shape)
  }

  private static func table(
    _ file: OpenedFile,
    _ choices: ReadingChoices
  ) throws -> ContactTable {
    do {
      let reader = TableReader(
        ContactField.self,
        choices.columns,
        shapes: choices.remembered.shapes(of: .people)
      )
      return ContactTable(try reader.read(file, choices), choices)
    } catch TableFlaw.noKnownHeading(let seen) {
      let isApplications = seen.contains {
        ApplicationField.neededHeadings.contains($0.plainHeading)
      }
      throw isApplications ? ContactFileFlaw.applications : .nobody(seen: seen)
    }
  }

  /// Whether a line near the beginning opens a card; a text in UTF-16 has a zero in every letter.
  static func holdsCards(_ data: Data) -> Bool {
    let start = data.prefix(1 << 16).filter { $0 != 0 }
    return String(decoding: start, as: UTF8.self).uppercased()
      .split(whereSeparator: \.isNewline)
      .contains { $0.drop { !$0.isLetter }.hasPrefix("BEGIN:VCARD") && $0.count < 20 }
  }
}
