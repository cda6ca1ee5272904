import Foundation

/// Keys for recognizing that two entries are the same person.
package enum ContactKeys {
  /// The text without case and accents.
  package static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  /// A profile address for comparison: `https://www.linkedin.com/in/amara/` becomes
  /// `linkedin.com/in/amara`.
  package static func link(_ address: String) -> String {
    // Compare bytes rather than characters: an import does this several times for each row.
    var plain = address.lowercased()[...].utf8
    for start in ["https://", "http://", "www."] where plain.starts(with: start.utf8) {
      plain = plain.dropFirst(start.utf8.count)
    }
    while plain.last == UInt8(ascii: "/") { plain = plain.dropLast() }
    return String(Substring(plain))
  }

  /// A phone number for comparison: its last digits, without country code or trunk prefix.
  static func phone(_ number: String) -> String {
    let digits = number.filter(\.isNumber)
    return digits.count < 7 ? "" : String(digits.suffix(9))
  }

  /// Whether all words of one name are in the other.
  ///
  /// True for "Amara Okafor" and "Okafor, Amara N." A couple or a whole office can share an email
  /// address, and their names tell them apart.
  package static func areAkin(_ one: String, _ other: String) -> Bool {
    let (left, right) = (words(one), words(other))
    return !left.isEmpty && !right.isEmpty && (left.isSubset(of: right) || right.isSubset(of: left))
  }

  /// Whether two names have a word in common, as before and after a marriage.
  static func shareAWord(_ one: String, _ other: String) -> Bool {
    !words(one).isDisjoint(with: words(other))
  }

  private static func words(_ name: String) -> Set<Substring> {
    Set(folded(name).split { !$0.isLetter && !$0.isNumber })
  }
}
