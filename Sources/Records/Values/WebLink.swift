import Foundation

/// An address a page may link to: `http`, `https` or `mailto`, and nothing else.
package struct WebLink: Hashable, Sendable {
  package let address: String

  /// Nil for any other scheme, so that a pasted `javascript:` address never becomes a link.
  package init?(_ text: String) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      ["http", "https", "mailto"].contains(scheme),
      scheme == "mailto" || url.host()?.isEmpty == false
    else { return nil }
    address = text
  }
}
