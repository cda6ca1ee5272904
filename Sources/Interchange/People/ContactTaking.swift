import Foundation
import Records

/// Gathers what a card or a row says about one person, and what of it could not be read.
struct ContactTaking {
  /// Where a piece of text stands.
  struct Spot {
    let line: Int
    let name: String
  }

  private(set) var contact: ReadContact
  private(set) var unread: [UnreadCell] = []
  private var names: [ContactField: String] = [:]
  private var nicknames: [String] = []
  private var notesLength = 0

  /// More than anybody has; a file that says more was made to.
  private static let most = 20

  /// Who wrote the labels, and so what a star before one means.
  enum Labelling {
    /// A table of Rebound: every label is the person's own.
    case ours
    /// Perhaps Google's table, which marks the groups it made itself with a star.
    case table
    case card
  }

  private let labelling: Labelling

  init(line: Int, _ labelling: Labelling) {
    contact = ReadContact(line: line)
    self.labelling = labelling
  }

  mutating func leave(_ spot: Spot, _ why: Phrase) {
    unread.append(UnreadCell(line: spot.line, column: spot.name, why: why))
  }

  mutating func take(_ field: ContactField, _ text: String, _ spot: Spot) {
    let seen = text.withoutUnseen
    let text =
      field == .notes ? seen.replacing("\r\n", with: "\n").trimmed : seen.onOneLine.tidy
    guard !text.isEmpty else { return }
    switch field {
    case .reboundID: contact.reboundID = Identifier(text)
    case .uid: take(text, \.uid, 300, spot)
    case .name, .prefix, .givenName, .middleName, .familyName, .suffix: takeName(field, text, spot)
    case .nickname: takeNickname(text, spot)
    case .organization: take(text, \.organization, 300, spot)
    case .role: take(text, \.role, 300, spot)
    case .email: takeEmail(text, spot)
    case .phone: takePhone(text, spot)
    case .link: takeLink(text, spot)
    case .label: takeLabel(text, spot)
    case .field: take(text, \.field, 300, spot)
    case .howWeMet: take(text, \.howWeMet, 300, spot)
    case .connectedOn: take("LinkedIn, \(text)", \.howWeMet, 300, spot)
    case .closeness: takeCloseness(text, spot)
    case .notes: takeNotes(text, spot)
    }
  }

  private mutating func take(
    _ text: String,
    _ path: WritableKeyPath<ReadContact, String>,
    _ most: Int,
    _ spot: Spot
  ) {
    guard text.count <= most else { return leave(spot, Self.tooLong(most)) }
    guard contact[keyPath: path].isEmpty || contact[keyPath: path] == text else {
      return leave(spot, "There is already one before it.")
    }
    contact[keyPath: path] = text
  }

  private static func tooLong(_ most: Int) -> Phrase { "This is longer than \(most) characters." }

  private mutating func takeName(_ field: ContactField, _ text: String, _ spot: Spot) {
    guard text.count <= 300 else { return leave(spot, Self.tooLong(300)) }
    guard names[field] == nil || names[field] == text else {
      return leave(spot, "There is already one before it.")
    }
    names[field] = text
  }

  private mutating func takeEmail(_ text: String, _ spot: Spot) {
    let bare = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    guard Control.email.admits(bare) else { return leave(spot, "This is not an email address.") }
    if !Self.add(bare, to: &contact.emails, as: { $0.lowercased() }) { leaveMore(spot) }
  }

  private mutating func takePhone(_ text: String, _ spot: Spot) {
    var bare = text.lowercased().hasPrefix("tel:") ? String(text.dropFirst(4)) : text
    if let parameters = bare.firstIndex(of: ";") {
      let extensions = bare[parameters...].split(separator: ";").first { $0.hasPrefix("ext=") }
      bare = String(bare[..<parameters]) + (extensions.map { " ext. \($0.dropFirst(4))" } ?? "")
    }
    guard bare.count <= 60 else { return leave(spot, Self.tooLong(60)) }
    if !Self.add(bare, to: &contact.phones, as: { $0.filter(\.isNumber) }) { leaveMore(spot) }
  }

  private mutating func takeLink(_ text: String, _ spot: Spot) {
    let address = text.utf8.contains(UInt8(ascii: ":")) ? text : "https://" + text
    guard address.utf8.contains(UInt8(ascii: ".")), !address.hasSpace,
      Control.link.admits(address)
    else { return leave(spot, "This is not a web address.") }
    if !Self.add(address, to: &contact.links, as: ContactKeys.link) { leaveMore(spot) }
  }

  private mutating func takeLabel(_ text: String, _ spot: Spot) {
    let label = labelling == .table ? String(text.drop { $0 == "*" }).trimmed : text
    // The group everybody is in says nothing about anybody.
    let isOfAll = ["mycontacts", ""].contains(label.lowercased().replacing(" ", with: ""))
    guard labelling == .ours || !isOfAll else { return }
    guard label.count <= 60 else { return leave(spot, Self.tooLong(60)) }
    if !Self.add(label, to: &contact.labels, as: ContactKeys.folded) { leaveMore(spot) }
  }

  /// Adds what is not there yet.
  ///
  /// - Returns: whether there was room for it.
  private static func add(
    _ text: String,
    to texts: inout [String],
    as key: (String) -> String
  ) -> Bool {
    guard !texts.contains(where: { key($0) == key(text) }) else { return true }
    guard texts.count < most else { return false }
    texts.append(text)
    return true
  }

  private mutating func leaveMore(_ spot: Spot) {
    leave(spot, "There are already \(Self.most) before it.")
  }

  private mutating func takeCloseness(_ text: String, _ spot: Spot) {
    guard let number = Int(text), (1...5).contains(number) else {
      return leave(spot, "This is not a number from 1 to 5.")
    }
    contact.closeness = number
  }

  // The length is kept, not counted anew: a file can hold hundreds of thousands of such lines.
  private mutating func takeNotes(_ text: String, _ spot: Spot) {
    let gap = contact.notes.isEmpty ? "" : "\n\n"
    let length = notesLength + gap.count + text.count
    guard length <= 20_000 else { return leave(spot, Self.tooLong(20_000)) }
    contact.notes += gap + text
    notesLength = length
  }

  private mutating func takeNickname(_ text: String, _ spot: Spot) {
    guard text.count <= 300 else { return leave(spot, Self.tooLong(300)) }
    guard nicknames.count < Self.most else {
      return leave(spot, "There are already \(Self.most) before it.")
    }
    nicknames.append(text)
  }

  /// The person, with the best name there is.
  mutating func finished() -> ReadContact {
    contact.name = spelledName()
    let others = nicknames.filter { $0 != contact.name && !contact.notes.contains($0) }
    if contact.name.isEmpty, let nickname = nicknames.first { contact.name = nickname }
    for nickname in others where nickname != contact.name {
      takeNotes("“\(nickname)”", Spot(line: contact.line, name: ""))
    }
    if contact.name.isEmpty { nameOtherwise() }
    return contact
  }

  private mutating func spelledName() -> String {
    if let name = names[.name] { return name }
    var name = joinedName
    // What a name can do without goes first, where all of it is longer than its field.
    for part: ContactField in [.suffix, .prefix, .middleName, .familyName] where name.count > 300 {
      guard names.removeValue(forKey: part) != nil else { continue }
      leave(Spot(line: contact.line, name: Speaker.current.say(part.label)), Self.tooLong(300))
      name = joinedName
    }
    return name
  }

  private var joinedName: String {
    let parts: [ContactField] = [.prefix, .givenName, .middleName, .familyName, .suffix]
    return parts.compactMap { names[$0] }.joined(separator: " ")
  }

  private mutating func nameOtherwise() {
    guard let name = contact.emails.first ?? contact.phones.first else {
      contact.reasonToLeave =
        "There is no name here, and no email address or phone number to use instead."
      return
    }
    contact.name = name
    contact.notices.append("There is no name here, so the person is saved as “\(name)”.")
  }
}
