package import Foundation
package import Records

/// Writes people as a table that spreadsheets open and ``ContactFile`` reads back.
///
/// Its columns are a promise, written down in `docs/people-formats.md`: they may only grow, at the end.
package enum ContactsCSV {
  package static let columns = [
    "Name", "Organization", "Role", "E-mail", "Phone", "Link", "Labels", "Field of Work",
    "How We Met", "Closeness", "Notes", "UID", "Rebound ID",
  ]

  package static func data(of journal: Journal) -> Data {
    var writer = TableWriter()
    writer.add(columns)
    for contact in journal.shelf(Contact.self) { writer.add(cells(of: contact)) }
    return writer.data
  }

  private static func cells(of contact: Contact) -> [String] {
    [
      contact.name, contact.organization, contact.role, joined(contact.allEmails),
      joined(contact.phones), joined(contact.allLinks), joined(contact.labels), contact.field,
      contact.howWeMet, contact.closeness.map(String.init) ?? "", contact.notes, contact.uid,
      contact.id.description,
    ]
  }

  private static func joined(_ texts: [String]) -> String {
    texts.joined(separator: ContactTable.joint)
  }
}
