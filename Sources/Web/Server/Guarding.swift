import HTTPTypes
import Hummingbird
import Wording

/// What is refused before any handler sees it.
struct Guarding: Sendable {
  let access: Access

  /// Pages that need no key: they hold nothing of anybody.
  private static let open: Set<String> = ["/support", "/quiet"]

  /// - Throws: ``Refused`` for a foreign host or origin.
  func check(_ request: Request) throws {
    let host = (request.head.authority ?? "").lowercased()
    guard Guarding.isLoopback(host) else {
      throw Refused(status: 421, message: "Rebound answers only on this machine.")
    }
    guard request.method != .get, request.method != .head else { return }
    if let origin = request.headers[.origin], origin.lowercased() != "http://\(host)" {
      throw Refused(status: 403, message: "This form came from another site, so it was not saved.")
    }
    if let site = request.headers[.fetchSite],
      site != "same-origin", site != "none"
    {
      throw Refused(status: 403, message: "This form came from another site, so it was not saved.")
    }
  }

  /// Whether the page is there for everybody at this machine.
  func isOpen(_ request: Request) -> Bool {
    Guarding.open.contains(request.uri.path) || request.uri.path.hasPrefix("/assets/")
  }

  /// Whether the browser has shown the printed key before.
  func isKnown(_ request: Request) -> Bool {
    request.cookies[Access.cookieName].map { access.admits(cookie: $0.value) } ?? false
  }

  private static func isLoopback(_ host: String) -> Bool {
    let name =
      host.hasPrefix("[")
      ? String(host.prefix { $0 != "]" }) + "]"
      : String(host.prefix { $0 != ":" })
    return ["127.0.0.1", "localhost", "[::1]"].contains(name)
  }
}

extension HTTPField.Name {
  // Both names are well-formed, which is all the initialiser asks.
  // swift-format-ignore: NeverForceUnwrap
  static let requestedWith = HTTPField.Name("X-Requested-With")!
  // swift-format-ignore: NeverForceUnwrap
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
