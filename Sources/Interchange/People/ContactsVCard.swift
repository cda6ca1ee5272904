package import Foundation
package import Records

/// Writes people as vCards, which phones and mail programs take in.
package enum ContactsVCard {
  /// Which vCard is written.
  package enum Version: String, CaseIterable, Sendable {
    /// RFC 2426, which Outlook, iPhones and Android phones read.
    case three = "3.0"
    /// RFC 6350.
    case four = "4.0"
  }

  package static func data(of journal: Journal, as version: Version = .three) -> Data {
    var writer = ContentLineWriter()
    for contact in journal.shelf(Contact.self) { write(contact, version, to: &writer) }
    return writer.data
  }

  // How close somebody is, and what a person asked of them, is nothing to pass on with an address.
  private static func write(
    _ contact: Contact,
    _ version: Version,
    to writer: inout ContentLineWriter
  ) {
    writer.add(ContentLine("BEGIN", "VCARD"))
    writer.add(ContentLine("VERSION", version.rawValue))
    writer.add("UID", text: contact.exportedUID)
    writer.add("FN", text: contact.name)
    writer.add("N", parts: contact.nameParts)
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
  /// Family name, given names and three empty parts: many programs show nobody without them.
  ///
  /// The last word is taken for the family name. ``VCardReader`` goes by `FN`, so that a wrong guess
  /// changes no name here.
  fileprivate var nameParts: [String] {
    let words = name.split(separator: " ")
    guard words.count > 1, let family = words.last else { return ["", name, "", "", ""] }
    return [String(family), words.dropLast().joined(separator: " "), "", "", ""]
  }

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
