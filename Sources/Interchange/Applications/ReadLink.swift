import Foundation
import Records

/// What stands in a column of links: an address, or words.
enum ReadLink: Equatable {
  case address(String)
  case words(String)

  init(_ text: String) {
    let address = ReadLink.hasScheme(text) ? text : "https://" + text
    let isPlausible = ReadLink.hasScheme(text) || ReadLink.looksLikePath(text)
    if isPlausible, address.count <= 2_000, !text.contains(where: \.isWhitespace),
      let link = WebLink(address)
    {
      self = .address(link.address)
    } else {
      self = .words(text)
    }
  }

  private static func hasScheme(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Whether it is an address without its scheme, such as `example.org/jobs/1`.
  ///
  /// A bare name such as `example.org` says where the job was found rather than which job it is.
  private static func looksLikePath(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.count >= 2
      && labels.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
      && labels.last.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } == true
    return isHost && (labels[0].lowercased() == "www" || host.count < text.count)
  }
}
