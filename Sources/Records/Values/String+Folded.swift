import Foundation

extension String {
  /// The text for comparison, without case, accents and surrounding whitespace.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).trimmed
  }

  /// The text with its first letter in uppercase.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter in lowercase.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Substring {
  /// Whether it consists of the digits 0 to 9; `Int` would also accept a sign.
  var isDigits: Bool { utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
