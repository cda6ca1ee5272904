import Foundation
import Wording

extension String {
  /// As it is compared: without case and accents.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).trimmed
  }
}
