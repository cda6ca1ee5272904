/// Fingerprints of the texts a window showed in each field.
///
/// They tell whether a window's text is new, and whether another window has written there since.
/// They are sent with the form, so they work for a page opened before a restart, and the server
/// keeps no state for windows. The script computes the same fingerprints (`half-written.js`).
package struct GivenTexts: Hashable, Sendable {
  private var prints: [String: String]

  /// The fingerprints of these fields as shown.
  package init(_ shown: Draft, _ names: [String]) {
    prints = Dictionary(names.map { ($0, Self.print(of: shown[$0])) }) { first, _ in first }
  }

  /// Whether a text is the one that was shown; a field that was not there counts as empty.
  func holds(_ text: String, in field: String) -> Bool {
    (prints[field] ?? Self.print(of: "")) == Self.print(of: text)
  }

  /// Length and FNV-1a over UTF-16, which is what scripts count in.
  ///
  /// Two different texts of the same length collide once in four billion times.
  static func print(of text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    var count = 0
    for unit in text.utf16 {
      hash = (hash ^ UInt32(unit)) &* 0x0100_0193
      count += 1
    }
    return "\(count)-\(String(hash, radix: 16))"
  }
}

extension GivenTexts: LosslessStringConvertible {
  /// Reads `name:print name:print`, as a form sends it.
  package init?(_ description: String) {
    prints = [:]
    for part in description.split(separator: " ") {
      guard let colon = part.lastIndex(of: ":") else { return nil }
      prints[String(part[..<colon])] = String(part[part.index(after: colon)...])
    }
  }

  package var description: String {
    prints.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
  }
}
