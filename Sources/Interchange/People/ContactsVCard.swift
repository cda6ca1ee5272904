package import Foundation
package import Records

/// Writes people as vCard 4.0 (RFC 6350), which phones and mail programs take in.
package enum ContactsVCard {
  package static func data(of journal: Journal) -> Data {
    var writer = ContentLineWriter()
    for contact in journal.shelf(Contact.self) { write(contact, to: &writer) }
    return writer.data
  }

  // How close somebody is, and what a person asked of them, is nothing to pass on with an address.
  private static func write(_ contact: Contact, to writer: inout ContentLineWriter) {
    writer.add(ContentLine("BEGIN", "VCARD"))
    writer.add(ContentLine("VERSION", "4.0"))
    writer.add("UID", text: contact.exportedUID)
    writer.add("FN", text: contact.name)
    for (name, text) in [("ORG", contact.organization), ("TITLE", contact.role)]
    where !text.isEmpty { writer.add(name, text: text) }
    for email in contact.allEmails { writer.add("EMAIL", text: email) }
    for phone in contact.phones { writer.add("TEL", text: phone) }
    // An address is a URI, whose commas and semicolons are its own.
    for link in contact.allLinks { writer.add(ContentLine("URL", link)) }
    if !contact.labels.isEmpty { writer.add("CATEGORIES", parts: contact.labels, at: ",") }
    for (name, text) in [
      ("X-REBOUND-FIELD", contact.field), ("X-REBOUND-HOW-WE-MET", contact.howWeMet),
      ("NOTE", contact.notes),
    ] where !text.isEmpty { writer.add(name, text: text) }
    writer.add(ContentLine("END", "VCARD"))
  }
}

extension Contact {
  /// The name other programs know it by, or its own as one of theirs.
  fileprivate var exportedUID: String { uid.isEmpty ? "urn:uuid:\(id)" : uid }
}

extension ReadContact {
  /// The contact that a card written by Rebound came from.
  var exportedID: Identifier<Contact>? {
    let name = "urn:uuid:"
    return uid.hasPrefix(name) ? Identifier(String(uid.dropFirst(name.count))) : nil
  }
}
