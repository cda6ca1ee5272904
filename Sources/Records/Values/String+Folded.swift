import Foundation

extension String {
  /// As texts are compared: without case, accents and white space at either end.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).trimmed
  }

  /// With its first letter large.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With its first letter small.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
