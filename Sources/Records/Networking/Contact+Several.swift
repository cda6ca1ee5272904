/// The fields that a contact can have several values for.
extension Contact {
  /// The maximum length of such a list in characters, with one value per line, as in its field.
  package static let longestList = 4_000

  package var allEmails: [String] { email.isEmpty ? otherEmails : [email] + otherEmails }

  /// Every ID that other programs have for them.
  package var allUIDs: [String] { uid.isEmpty ? otherUIDs : [uid] + otherUIDs }

  package var allLinks: [String] { link.isEmpty ? otherLinks : [link] + otherLinks }

  package mutating func add(email new: String) {
    guard !allEmails.contains(where: { $0.lowercased() == new.lowercased() }) else { return }
    if email.isEmpty { email = new } else { otherEmails.append(new) }
  }

  package mutating func add(phone new: String) {
    let digits = new.filter(\.isNumber)
    guard !phones.contains(where: { $0.filter(\.isNumber) == digits }) else { return }
    phones.append(new)
  }

  package mutating func add(link new: String) {
    guard !link.isEmpty || !otherLinks.isEmpty else { return link = new }
    let key = ContactKeys.link(new)
    guard !allLinks.contains(where: { ContactKeys.link($0) == key }) else { return }
    if link.isEmpty { link = new } else { otherLinks.append(new) }
  }

  package mutating func add(label new: String) {
    let key = ContactKeys.folded(new)
    guard !new.isEmpty, !labels.contains(where: { ContactKeys.folded($0) == key }) else { return }
    labels.append(new)
  }
}
