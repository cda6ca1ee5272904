package import Foundation
package import Records

/// A file of people, read: vCards, or a table of Google Contacts, LinkedIn or anybody's own.
///
/// Knows nothing of who is written down already; ``ContactImport`` compares.
package struct ContactFile: Sendable {
  /// Everybody in it, and what is nobody, in the order they stand.
  package let people: [ReadContact]
  /// The lines and cells that were not read, in the order they stand.
  package let unread: [UnreadLine]
  /// The columns, where it is a table.
  package let columns: [ContactColumn]
  /// What a person should know about how the file was read.
  package let notes: [Phrase]

  /// - Throws: ``ContactFileFlaw`` where the bytes are neither cards nor a table of people.
  package init(_ data: Data) throws(ContactFileFlaw) {
    guard !data.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .archive }
    if ContactFile.holdsCards(data) {
      let cards = try ContactFile.cards(data)
      (people, unread, columns, notes) = (cards.people, cards.unread, [], [])
    } else {
      let table = try ContactFile.table(data)
      (people, unread, columns, notes) = (table.people, table.unread, table.columns, table.notes)
    }
  }

  private static func cards(_ data: Data) throws(ContactFileFlaw) -> VCardReader {
    do {
      let cards = VCardReader(try ContentLineReader(data))
      guard cards.people.contains(where: { $0.reasonToLeave == nil }) else {
        let reasons = cards.people.compactMap { person in
          person.reasonToLeave.map { (person.line, $0) }
        }
        let first = (reasons + cards.unread.map { ($0.line, $0.why) }).min { $0.0 < $1.0 }
        throw ContactFileFlaw.noWholeCard(line: first?.0 ?? 1, why: first?.1 ?? "There is none.")
      }
      return cards
    } catch let flaw as ContentFlaw {
      throw .text(flaw)
    } catch let flaw as ContactFileFlaw {
      throw flaw
    } catch {
      throw .text(.empty)
    }
  }

  private static func table(_ data: Data) throws(ContactFileFlaw) -> ContactTable {
    do {
      let reader = TableReader(
        known: Set(ContactField.claims.keys),
        needing: ContactField.needed
      )
      return ContactTable(try reader.read(data))
    } catch {
      guard case .noKnownHeading(let seen) = error else {
        throw error == .workbook ? .archive : .table(error)
      }
      let isApplications = seen.contains { ApplicationField.needed.contains($0.plainHeading) }
      throw isApplications ? .applications : .nobody(seen: seen)
    }
  }

  /// Whether a line near the beginning opens a card; a text in UTF-16 has a zero in every letter.
  private static func holdsCards(_ data: Data) -> Bool {
    let start = data.prefix(1 << 16).filter { $0 != 0 }
    return String(decoding: start, as: UTF8.self).uppercased()
      .split(whereSeparator: \.isNewline)
      .contains { $0.drop { !$0.isLetter }.hasPrefix("BEGIN:VCARD") && $0.count < 20 }
  }
}
