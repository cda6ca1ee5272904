import Foundation

/// What two mentions of the same person have in common.
package enum ContactKeys {
  /// Without case and accents.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  /// An address as it is compared: `https://www.linkedin.com/in/amara/` is `linkedin.com/in/amara`.
  package static func link(_ address: String) -> String {
    // Bytes and not characters: an import asks this of every row several times.
    var plain = address.lowercased()[...].utf8
    for start in ["https://", "http://", "www."] where plain.starts(with: start.utf8) {
      plain = plain.dropFirst(start.utf8.count)
    }
    while plain.last == UInt8(ascii: "/") { plain = plain.dropLast() }
    return String(Substring(plain))
  }

  /// A number as it is compared: its digits, from the right, without a country's or a trunk's.
  package static func phone(_ number: String) -> String {
    let digits = number.filter(\.isNumber)
    return digits.count < 7 ? "" : String(digits.suffix(9))
  }

  /// Whether one name says no more than the other.
  ///
  /// "Amara Okafor" and "Okafor, Amara N." are akin. One e-mail address may belong to a couple or to a
  /// whole office; their names tell them apart.
  package static func areAkin(_ one: String, _ other: String) -> Bool {
    let (left, right) = (words(one), words(other))
    return !left.isEmpty && !right.isEmpty && (left.isSubset(of: right) || right.isSubset(of: left))
  }

  /// Whether two names have a word in common, as before and after a wedding.
  package static func shareAWord(_ one: String, _ other: String) -> Bool {
    !words(one).isDisjoint(with: words(other))
  }

  private static func words(_ name: String) -> Set<Substring> {
    Set(folded(name).split { !$0.isLetter && !$0.isNumber })
  }
}
