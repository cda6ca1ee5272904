import Records

/// One vCard: its lines, read into a person.
struct VCardCard {
  private let lines: [ContentLine]
  private var taking: ContactTaking

  init(_ lines: [ContentLine]) {
    self.lines = lines
    taking = ContactTaking(line: lines.first?.line ?? 0, .card)
  }

  var unread: [UnreadCell] { taking.unread }

  mutating func person() -> ReadContact {
    // Phones write an `FN` that is empty, with the name in `N` alone.
    let names = Set(lines.filter { !$0.value.isBlank }.map(\.name))
    for line in Self.preferredFirst(lines) { take(line, names) }
    var person = taking.finished()
    if isGroup { person.reasonToLeave = "This card is a list of people, not a person." }
    return person
  }

  private var isGroup: Bool {
    lines.contains {
      ["KIND", "X-ADDRESSBOOKSERVER-KIND"].contains($0.name) && isNamed("group", $0)
    }
  }

  private func isNamed(_ kind: String, _ line: ContentLine) -> Bool {
    line.text.trimmed.lowercased() == kind
  }

  /// In the order they stand, but what is preferred before its like: `PREF=1` or `TYPE=pref`.
  private static func preferredFirst(_ lines: [ContentLine]) -> [ContentLine] {
    lines.enumerated().map { (rank($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static func rank(_ line: ContentLine) -> Int {
    if let number = line.values(of: "PREF").first.flatMap(Int.init) { return number }
    return line.values(of: "TYPE").contains { $0.lowercased() == "pref" } ? 1 : 101
  }

  private mutating func take(_ line: ContentLine, _ names: Set<String>) {
    let spot = ContactTaking.Spot(line: line.line, name: line.name)
    switch line.name {
    case "BEGIN", "VERSION", "PRODID", "REV", "KIND", "X-ADDRESSBOOKSERVER-KIND", "PROFILE",
      "AGENT" where line.value.trimmed.isEmpty:
      break
    case "N" where names.contains("FN"):
      break
    case "N": takeName(line, spot)
    case "ORG": taking.take(.organization, joined(line, at: ";"), spot)
    case "ROLE" where names.contains("TITLE"):
      taking.leave(spot, "There is already a title.")
    case "NICKNAME", "CATEGORIES":
      for part in ContentText.parts(of: line.value, at: ",") {
        taking.take(line.name == "NICKNAME" ? .nickname : .label, part, spot)
      }
    case _ where line.isBinary || Self.isPicture(line.name):
      taking.leave(spot, Self.picture)
    default: takeOther(line, spot)
    }
  }

  private mutating func takeOther(_ line: ContentLine, _ spot: ContactTaking.Spot) {
    if let field = Self.fields[line.name] {
      taking.take(field, line.text, spot)
    } else if Self.kept.contains(line.name) {
      taking.leave(spot, "Rebound does not store street addresses, birthdays or relatives.")
    } else {
      taking.leave(spot, "Rebound has no field for this line.")
    }
  }

  private static let fields: [String: ContactField] = [
    "FN": .name, "TITLE": .role, "ROLE": .role, "EMAIL": .email, "TEL": .phone, "URL": .link,
    "IMPP": .link, "SOCIALPROFILE": .link, "X-SOCIALPROFILE": .link, "X-SOCIAL-PROFILE": .link,
    "NOTE": .notes, "UID": .uid, "X-REBOUND-FIELD": .field, "X-REBOUND-HOW-WE-MET": .howWeMet,
  ]

  private static let kept: Set<String> = [
    "ADR", "LABEL", "BDAY", "ANNIVERSARY", "GENDER", "GEO", "RELATED", "X-ABDATE",
    "X-ABRELATEDNAMES", "X-SPOUSE",
  ]

  static let picture: Phrase = "This is a picture, a sound or a key. Rebound does not store those."

  static func isPicture(_ name: String) -> Bool {
    ["PHOTO", "LOGO", "SOUND", "KEY"].contains(name.split(separator: ".").last.map(String.init))
  }

  /// `N:family;given;additional;prefixes;suffixes`, each perhaps a list.
  private mutating func takeName(_ line: ContentLine, _ spot: ContactTaking.Spot) {
    let order: [ContactField] = [.familyName, .givenName, .middleName, .prefix, .suffix]
    for (field, names) in zip(order, ContentText.lists(of: line.value)) {
      taking.take(field, names.joined(separator: " "), spot)
    }
  }

  private func joined(_ line: ContentLine, at separator: Unicode.Scalar) -> String {
    ContentText.parts(of: line.value, at: separator).map(\.trimmed).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension ContentLine {
  fileprivate var isBinary: Bool {
    values(of: "ENCODING").contains { ["B", "BASE64"].contains($0.uppercased()) }
      || value.prefix(5).lowercased() == "data:"
  }
}
