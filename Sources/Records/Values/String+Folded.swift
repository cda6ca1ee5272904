import Foundation

extension String {
  /// As texts are compared: without case, accents and white space at either end.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).trimmed
  }
}
